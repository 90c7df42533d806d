import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * `npm run bench [NAME …]`: every benchmark of this folder in turn (or those named), each in a process of its own, so that
 * none warms up or fills the memory of another. A benchmark is a file whose head says how it is run as a command.
 */
const here = fileURLToPath(new URL('.', import.meta.url));
const wanted = process.argv.slice(2);
const benches = readdirSync(here)
  .filter((file) => file !== 'main.ts' && file.endsWith('.ts'))
  .filter((file) => readFileSync(`${here}${file}`, 'utf8').includes(`\`tsx test/bench/${file}`))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .sort();

const unknown = wanted.filter((name) => !benches.includes(name));
if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown.join(', ')}.`);
  process.exitCode = 2;
} else
  for (const name of benches) {
    console.log(`\n== ${name}\n`);
    const { status } = spawnSync(
      process.execPath,
      ['--expose-gc', '--import', 'tsx', `${here}${name}.ts`],
      { stdio: 'inherit' },
    );
    if (status !== 0) process.exitCode = 1;
  }
