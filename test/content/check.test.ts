import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readScenarios } from '../../src/content/check.ts';
import { scenario } from '../fixtures.ts';
import { inEach } from '../in-each.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scenarios-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

describe('readScenarios', () => {
  it('reads every JSON file of a folder', () => {
    write('a-deal.json', JSON.stringify(scenario([])));
    expect(readScenarios(folder)).toEqual([scenario([])]);
  });

  it('names the file and the field of a mistake', () => {
    write('a-deal.json', JSON.stringify({ ...scenario([]), date: 'soon' }));
    expect(() => readScenarios(folder)).toThrow('a-deal.json: date: must be a day as YYYY-MM-DD');
  });

  it('names a file that is not JSON', () => {
    write('broken.json', '{"id": ');
    expect(() => readScenarios(folder)).toThrow('broken.json: ');
  });

  it('names a file whose id is another', () => {
    write('other.json', JSON.stringify(scenario([])));
    expect(() => readScenarios(folder)).toThrow('other.json: id: "a-deal" is not the file\'s name');
  });

  describe('of scenarios that are told apart', () => {
    const text = inEach('more', 'більше');
    const differsFrom = (...others: string[]) =>
      JSON.stringify(
        scenario([], {
          related: others.map((other) => ({ scenario: other, text, sources: ['paper'] })),
        }),
      );

    it('takes another that there is', () => {
      write('a-deal.json', differsFrom('b-deal'));
      write('b-deal.json', JSON.stringify(scenario([], { id: 'b-deal' })));
      expect(readScenarios(folder)[0]?.related[0]?.scenario).toBe('b-deal');
    });

    it.each([
      ['one that there is not', ['c-deal'], '0.scenario: no scenario has the id "c-deal"'],
      ['the scenario itself', ['a-deal'], '0.scenario: "a-deal" is this scenario itself'],
      ['one twice', ['b-deal', 'b-deal'], '1.scenario: "b-deal" is named twice'],
    ])('refuses %s and names file and field', (_what, others, problem) => {
      write('a-deal.json', differsFrom(...others));
      write('b-deal.json', JSON.stringify(scenario([], { id: 'b-deal' })));
      expect(() => readScenarios(folder)).toThrow(`a-deal.json: related.${problem}`);
    });

    it('does not blame a file for naming another that is broken', () => {
      write('a-deal.json', differsFrom('b-deal'));
      write('b-deal.json', '{}');
      expect(() => readScenarios(folder)).not.toThrow('a-deal.json');
      expect(() => readScenarios(folder)).toThrow('b-deal.json');
    });
  });
});
