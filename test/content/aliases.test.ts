import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAliases } from '../../src/content/read-aliases.ts';
import { material } from '../material.ts';
import { matching } from '../../src/words/matching.ts';

const readFrom = (json: unknown) => {
  const file = join(mkdtempSync(join(tmpdir(), 'aliases-')), 'aliases.json');
  writeFileSync(file, JSON.stringify(json));
  return () => readAliases(['odesa'], file);
};

describe('readAliases', () => {
  it.each([
    [{ places: { odessa: ['Odesa'] }, regions: {} }, 'places.odessa: no place "odessa"'],
    [{ places: { odesa: [] }, regions: {} }, 'places.odesa: needs a name'],
    [{ places: { odesa: ['A', 'A'] }, regions: {} }, 'places.odesa.1: "A" stands twice'],
    [{ places: {}, regions: { atlantis: ['A'] } }, 'must be a region'],
  ])('refuses %j and names the place', (json, problem) => {
    expect(readFrom(json)).toThrow(problem);
  });
});

describe('what readers write', () => {
  it.each([
    ['Odessa', 'odesa'],
    ['Kiev', 'kyiv'],
    ['Kharkov', 'kharkiv'],
    ['ZNPP', 'zaporizhzhia-npp'],
    ['ЗАЕС', 'zaporizhzhia-npp'],
    ['ЗАЭС', 'zaporizhzhia-npp'],
    ['Kramatorsk', 'kramatorsk'],
    ['Краматорськ', 'kramatorsk'],
    ['Краматорск', 'kramatorsk'],
    ['Каховка', 'kakhovka'],
    ['Каховська ГЕС', 'kakhovka-dam'],
    ['Сєвєродонецьк', 'siverskodonetsk'],
    ['Severodonetsk', 'siverskodonetsk'],
    ['Красноград', 'berestyn'],
    ['Slavyansk', 'sloviansk'],
    ['Артемівськ', 'bakhmut'],
    ["Куп'янськ", 'kupiansk'],
    ['Новомосковськ', 'samar'],
  ])('"%s" finds the place in both languages', (written, id) => {
    for (const lang of ['en', 'uk'] as const) {
      const { places, alsoNamed } = material.detailsIn(lang);
      const found = matching(places, written, ({ id: place, name }) => [
        name,
        ...(alsoNamed[`place.${place}`] ?? []),
      ]);
      expect(found.map((place) => place.id)).toContain(id);
    }
  });

  it('finds regions by their names in the other language', () => {
    expect(material.detailsIn('en').alsoNamed['region.crimea']).toContain('Крим');
    expect(material.detailsIn('uk').alsoNamed['region.crimea']).toContain('Crimea');
  });
});
