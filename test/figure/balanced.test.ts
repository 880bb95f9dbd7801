import { expect, it } from 'vitest';
import { balanced } from '../../src/figure/balanced.ts';

const width = (line: string) => line.length;

it('breaks a text into as few lines as there is room for, none much longer than the others', () => {
  expect(balanced('aaa bb cc d', 8, width)).toEqual(['aaa bb', 'cc d']);
  expect(balanced('aaa bb cc d', 11, width)).toEqual(['aaa bb cc d']);
});

it('gives a word that is wider than the room a line of its own', () => {
  expect(balanced('a bbbbbbbb c', 4, width)).toEqual(['a', 'bbbbbbbb', 'c']);
});

it('keeps together what a non-breaking space joins', () => {
  expect(balanced('pass: 6,845\u00a0km²', 12, width)).toEqual(['pass:', '6,845\u00a0km²']);
});
