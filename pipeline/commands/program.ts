import { Command, Option } from 'commander';
import { InputError } from '../input-error.ts';
import { STAGES } from '../stages.ts';
import { diff, formatChanges } from './diff.ts';
import { evaluateCommand } from './evaluate.ts';
import { explain } from './explain.ts';
import { formatExplanation } from './explain-text.ts';
import { runStage } from './one-stage.ts';
import { BASELINE, BUILD, GOLD, OBSERVATIONS, OUT, RAW } from './options.ts';
import { run } from './run.ts';
import { canonicalText } from './text.ts';
import { verify } from './verify.ts';

/** The command line: every command with its options and help. */
export const program = new Command('arqam')
  .description(
    'Figures that Moroccan public officials state, from documents to a published dataset.',
  )
  .usage('[command] [options]')
  .option('--debug', 'show where in the program an unexpected error happened')
  .showHelpAfterError('(--help lists the commands and options)')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
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
const refresh = () =>
  new Option('--refresh', 'fetch originals that are there again (uses the network)').implies({
    fetch: true,
  });
const json = () => new Option('--json', 'print JSON for machines');

program
  .command('run', { isDefault: true })
  .description('run all stages and publish a version, unless nothing changed')
  .addOption(raw())
  .addOption(out())
  .option('--replace', 'replace the latest version whole; only before 1.0.0')
  .option('--fetch', 'fetch originals first (uses the network)')
  .addOption(refresh())
  .addOption(json())
  .allowExcessArguments()
  .action((options, command: Command) => {
    // The default command is given whatever is no command's name.
    const [name] = command.args;
    if (name !== undefined) command.error(`error: there is no command "${name}"`);
    return run(options);
  });

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
    .addOption(refresh())
    .action((options) => runStage(stage.name, options));

program
  .command('explain')
  .argument('<figure_id>', 'as in data/figures.csv')
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
  .command('diff')
  .argument('<before>', 'a version, such as 0.1.0')
  .argument('<after>', 'a later one')
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

program
  .command('evaluate')
  .description('score the engine against hand-made gold; exit 1 where a score fell')
  .option('--gold <dir>', `folder with docs/ and gold/ (default: ${GOLD.shown})`)
  .option('--observations <dir>', `gold of observations (default: ${OBSERVATIONS.shown})`)
  .option('--errors', 'list every error with its span')
  .option('--only <kind...>', 'list the errors of these kinds alone, such as value or period')
  .option('--baseline <file>', `scores that may only rise (default: ${BASELINE.shown})`)
  .option('--update-baseline', 'write the scores as the new baseline')
  .addOption(json())
  .action(evaluateCommand);
