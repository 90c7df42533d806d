import type { Dataset } from '../../schemas/index.ts';

/** README.md of a version: the dataset card that travels with the files. */
export function datasetCard(version: string, dataset: Dataset): string {
  const languages = [...new Set(dataset.sources.map((row) => row.language))].sort().join(', ');
  return `# Arqam ${version}

The figures that Moroccan public officials and bodies state, and how each outlet reported them.
${dataset.sources.length} documents (${languages}), ${dataset.figures.length} figures, ${dataset.statements.length} statements,
${dataset.observations.length} observations, ${dataset.observations.filter((row) => row.agreement === 'conflict').length} of them in conflict.

- \`data/\`: the tables, as CSV and as JSON with the same rows. DICTIONARY.md describes every column.
- \`datapackage.json\`: the Data Package (v2) descriptor, with the hash and schema of each table.
- \`schemas/\`: JSON Schema of each JSON file, and TypeScript types.
- \`traces.jsonl\`: for each figure, which rule took what from which words.
- \`issues.jsonl\`, \`QUALITY.md\`: what is known to be doubtful.
- \`CHANGES.md\`, \`diff/\`: what changed since the version before, and why.
- \`SHA256SUMS\`: \`sha256sum -c SHA256SUMS\` verifies the download.

## What it is for, and what it is not

It says what was stated and reported, by whom, and where reports differ. It never says which reading is true.
An observation carries the reading with most support among publishers. Press articles themselves are not in it:
sentences appear only where the source is our own account (\`sources.form\` = abstract).

## Licence and citation

Data: CC BY 4.0. Cite as: Arqam maintainers, "Arqam: figures stated by Moroccan public officials", version ${version}.
`;
}
