import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readScenarios } from '../../src/content/check.ts';
import { scenario } from '../fixtures.ts';

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
});
