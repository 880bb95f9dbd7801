/**
 * Asks the registry for advisories of all packages that are locked here. Ends with 0 where there are
 * none, with 1 where there are some, which are listed, and with 2 where the registry gives no answer.
 * What is added to the command goes to `npm audit`: `npm run advisories -- --registry=https://…`.
 */
import { spawnSync } from 'node:child_process';

let exitCode = 0;
for (const folder of ['.', 'bench', 'geodata']) {
  const words = ['audit', '--prefix', folder, ...process.argv.slice(2)];
  const { stdout } = spawnSync('npm', [...words, '--json'], { encoding: 'utf8' });
  const answer = read(stdout);
  const total = answer?.metadata?.vulnerabilities?.total;
  if (total === undefined) {
    exitCode = 2;
    console.log(
      `${folder}: the registry gave no answer (${answer?.message ?? 'nothing that is JSON'}). Whether there are advisories is not known.`,
    );
  } else if (total > 0) {
    exitCode = Math.max(exitCode, 1);
    console.log(`${folder}: ${total} advisories`);
    spawnSync('npm', words, { stdio: 'inherit' });
  } else console.log(`${folder}: no advisories`);
}
process.exit(exitCode);

function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
