import { review } from './review.ts';

process.exitCode = review(process.argv.slice(2), new Date().toISOString().slice(0, 10), {
  print: (text) => process.stdout.write(text),
  warn: (text) => process.stderr.write(text),
});
