#!/usr/bin/env -S npx tsx
import { describeFailure } from './commands/failure.ts';

const fail = (error: unknown): void => {
  console.error(describeFailure(error, process.argv.includes('--debug')));
  process.exitCode = 1;
};

// A reader such as `head` that has seen enough is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  fail(error);
});

try {
  // Loaded here, since a lexicon or registry that cannot be read is reported like any other input.
  const { program } = await import('./commands/program.ts');
  await program.parseAsync();
} catch (error) {
  fail(error);
}
