#!/usr/bin/env -S npx tsx
import { Command, Option } from 'commander';
import { diff, formatChanges } from './commands/diff.ts';
import { explain } from './commands/explain.ts';
import { formatExplanation } from './commands/explain-text.ts';
import { runStage } from './commands/one-stage.ts';
import { BUILD, OUT, RAW } from './commands/options.ts';
import { run } from './commands/run.ts';
import { canonicalText } from './commands/text.ts';
import { verify } from './commands/verify.ts';
import { InputError } from './input-error.ts';
import { STAGES } from './stages.ts';

const program = new Command('arqam')
  .description(
    'Figures that Moroccan public officials state, from documents to a published dataset.',
  )
  .showHelpAfterError()
  .addHelpText(
    'after',
    `
Examples:
  npm start                                        build the dataset from raw/
  npm start -- --raw articles --out dataset        the same for a folder of .html and .txt files of your own
  npm run explain -- <figure_id>                   why a figure was read as it was
  npm run arqam -- diff 0.1.0 0.2.0                what changed between two versions

Exit codes: 0 done; 1 not done, the message says why; 2 wrong usage.`,
  );

const raw = () => new Option('--raw <dir>', 'folder of source documents').default(RAW, 'raw/');
const out = () => new Option('--out <dir>', 'folder of published versions').default(OUT, 'output/');
const json = () => new Option('--json', 'print JSON for machines');

program
  .command('run', { isDefault: true })
  .description('run all stages and publish a version, unless nothing changed')
  .addOption(raw())
  .addOption(out())
  .option('--replace', 'replace the latest version whole; only before 1.0.0')
  .option('--fetch', 'fetch originals first (uses the network)')
  .addOption(json())
  .action(run);

for (const stage of STAGES)
  program
    .command(stage.name)
    .description(`stage: ${stage.title.charAt(0).toLowerCase()}${stage.title.slice(1)}`)
    .option('--raw <dir>', 'folder of source documents; the stages before run first')
    .option('--out <file>', `file to write (default: build/${stage.writes})`)
    .addOption(
      new Option('--build <dir>', 'folder for what stages hand on').default(BUILD, 'build/'),
    )
    .addOption(new Option('--output <dir>', 'folder of published versions').default(OUT, 'output/'))
    .option('--replace', 'replace the latest version whole; only before 1.0.0')
    .option('--fetch', 'collect only: fetch originals (uses the network)')
    .action((options) =>
      runStage(stage.name, { ...options, raw: options.raw ?? RAW }, options.raw !== undefined),
    );

program
  .command('explain <figure_id>')
  .description(
    'show the words that a figure, its comparator, hedge, period and speaker were read from',
  )
  .addOption(raw())
  .addOption(out())
  .addOption(json())
  .action(async (figureId: string, options) => {
    const explanation = await explain(options.out, figureId, (source) =>
      canonicalText(options.raw, source),
    );
    console.log(
      options.json
        ? JSON.stringify(explanation, null, 2)
        : formatExplanation(explanation, process.stdout.isTTY === true),
    );
  });

program
  .command('diff <before> <after>')
  .description('show what changed between two published versions')
  .addOption(out())
  .addOption(json())
  .action((before: string, after: string, options) => {
    const changes = diff(options.out, before, after);
    console.log(options.json ? JSON.stringify(changes, null, 2) : formatChanges(changes));
  });

program
  .command('verify')
  .description('check every published file against its checksum')
  .addOption(out())
  .action((options) => {
    const problems = verify(options.out);
    for (const problem of problems) console.error(problem);
    if (problems.length > 0)
      throw new InputError(
        options.out,
        `${problems.length} files do not match`,
        'restore them from version control or download the version again',
      );
    console.log('Every published file is as it was published.');
  });

program.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(`arqam: ${error.message}`);
  process.exitCode = 1;
}
