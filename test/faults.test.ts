import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FAULTS, tableOfFaults } from './faults.ts';

const doc = readFileSync('docs/faults.md', 'utf8');
/** A table's rows without the spaces that line it up. */
const rowsOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.replaceAll(/\s*\|\s*/g, '|').replaceAll(/-{3,}/g, '---'));

it('the page of faults has each of them, what becomes of it, and where it is tried', () => {
  expect(rowsOf(doc)).toEqual(rowsOf(tableOfFaults()));
});

it.each(FAULTS.flatMap(({ tests }) => tests))('%s has a test that begins “%s”', (file, title) => {
  const text = readFileSync(`test/${file}`, 'utf8');
  const names = [...text.matchAll(/\b(?:(?:it|test)\(\s*|name:\s*)(['`])(.*?)\1/gs)].map(
    ([, , name]) => name,
  );
  expect(names.some((name) => name?.startsWith(title))).toBe(true);
});

it('the threat model names only files that are there', () => {
  const model = readFileSync('docs/threat-model.md', 'utf8');
  const named = [...model.matchAll(/`([\w-]+\/[\w./-]+\.ts|\w[\w-]*\.test\.ts)`/g)].map(
    ([, file = '']) => file,
  );
  expect(named.length).toBeGreaterThan(10);
  for (const file of named) expect(readFileSync(`test/${file}`, 'utf8'), file).toMatch(/expect/);
});
