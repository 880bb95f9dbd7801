import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FORMATS } from '../../../src/share/options/format.ts';

it.each(FORMATS)('the project’s README names the format %s', (format) => {
  const list = /^PNG.*$/m.exec(readFileSync('README.md', 'utf8'))?.[0].split('. ')[0];
  expect(list).toMatch(new RegExp(`\\b${format}\\b`, 'i'));
});
