import { run } from './figure.ts';

process.exitCode = await run(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  warn: (text) => process.stderr.write(text),
});
