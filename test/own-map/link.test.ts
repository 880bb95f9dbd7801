import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_ZONES, type KnownGround } from '../../src/own-map/fields.ts';
import { fileOf, isMapFile, mapOfFile } from '../../src/own-map/file.ts';
import { fragmentIn, fragmentOf, mapOfFragment } from '../../src/own-map/link.ts';
import {
  CERTAINTIES,
  emptyMap,
  LIMITS,
  READINGS,
  type DrawnArea,
  type OwnMap,
} from '../../src/own-map/own-map.ts';
import { packed } from '../../src/own-map/packed.ts';
import { cornerAt } from '../../src/own-map/ring.ts';
import { anyRing } from './rings.ts';

const known: KnownGround = { records: ['us-earlier-2025'], day: '2025-08-08' };

/** Texts as people write them: no controls, no halves of a character. */
const written = (most: number) =>
  fc
    .string({ unit: 'grapheme', maxLength: most })
    .map((text) => text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').slice(0, most))
    .filter((text) => !/\p{Cs}/u.test(text));

const anyArea: fc.Arbitrary<DrawnArea> = fc.record({
  corners: anyRing,
  reading: fc.option(fc.constantFrom(...READINGS)),
  certainty: fc.constantFrom(...CERTAINTIES),
});

const anyMap: fc.Arbitrary<OwnMap> = fc.record({
  text: fc.oneof(
    fc.constant(null),
    fc.constant({ kind: 'record' as const, id: 'us-earlier-2025' }),
    fc.record({
      kind: fc.constant('own' as const),
      title: written(LIMITS.title),
      words: written(300),
    }),
  ),
  zones: fc.dictionary(fc.constantFrom(...ALL_ZONES), fc.constantFrom(...READINGS), {
    noNullPrototype: true,
  }),
  areas: fc.array(anyArea, { maxLength: LIMITS.areas }),
  name: written(LIMITS.name),
  day: fc.constantFrom('2025-08-08', '2024-02-29'),
});

describe('a link to a map', () => {
  it('leads to the page, or to the file that has the whole site', () => {
    const links = ['https://a.example/your-map/#v=1', 'file:///a.html#your-map/?v=1', '#your-map/'];
    expect(links.map(fragmentIn)).toEqual(['v=1', 'v=1', '']);
    expect(fragmentIn('https://a.example/your-map/')).toBeNull();
  });
});

describe('a map in a link and in a file', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        expect(mapOfFragment(fragmentOf(map), known)).toEqual({ map, faults: [] });
        expect(mapOfFile(fileOf(map, 'A reading'), known)).toEqual({ map, faults: [] });
      }),
    );
  });

  it('is read from any text without a throw, within what a map may hold', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const { map } of [mapOfFragment(text, known), mapOfFile(text, known)]) {
          expect(map.name.length).toBeLessThanOrEqual(LIMITS.name);
          expect(Object.keys(map.zones).every((id) => ALL_ZONES.some((one) => one === id))).toBe(
            true,
          );
        }
      }),
    );
  });

  it('is empty where a link says nothing', () => {
    expect(mapOfFragment('', known)).toEqual({ map: emptyMap('2025-08-08'), faults: [] });
  });
});

describe('a link', () => {
  it('is short, and has a letter for each zone up to the last that is read', () => {
    const map = { ...emptyMap('2025-08-08'), zones: { 'luhansk.ukraine': 'russia' } as const };
    expect(fragmentOf(map)).toBe('v=1&day=2025-08-08&zones=--r');
  });

  it('of another version is refused by it, and nothing of it holds', () => {
    expect(mapOfFragment('v=3&day=2025-08-08&zones=uuu', known)).toEqual({
      map: emptyMap('2025-08-08'),
      faults: [{ field: 'version', value: '3' }],
    });
  });

  it('names what of it is unknown, and keeps the rest', () => {
    const fragment = 'v=1&day=8-8-2025&text=nowhere&zones=uux&name=Olena';
    const { map, faults } = mapOfFragment(fragment, known);
    expect(map).toEqual({ ...emptyMap('2025-08-08'), name: 'Olena' });
    expect(faults).toEqual([
      { field: 'text', value: 'nowhere' },
      { field: 'zones', value: 'uux' },
      { field: 'day', value: '8-8-2025' },
    ]);
  });

  it('with drawn areas has them in a few letters a corner, and is of the second version', () => {
    const corners = Array.from({ length: 40 }, (_, index) => {
      const angle = (index / 40) * 2 * Math.PI;
      return cornerAt([36 + Math.cos(angle), 48 + Math.sin(angle)]);
    });
    const area = { corners, reading: 'russia', certainty: 'open' } as const;
    const areas = Array.from({ length: LIMITS.areas }, () => area);
    const fragment = fragmentOf({ ...emptyMap('2025-08-08'), areas });
    expect(fragment).toMatch(/^v=2&/);
    expect(fragment.length).toBeLessThan(LIMITS.areas * 40 * 6);
  });

  it('that is cut off in an area, or has one whose edges cross, loses that one and keeps the others', () => {
    const square = [
      [34, 47],
      [35, 47],
      [35, 48],
      [34, 48],
    ] as const;
    const area = { corners: square, reading: 'ukraine', certainty: 'said' } as const;
    const whole = fragmentOf({ ...emptyMap('2025-08-08'), areas: [area, area] });
    const cut = mapOfFragment(whole.slice(0, -1), known);
    expect(cut.map.areas).toEqual([area]);
    expect(cut.faults).toMatchObject([{ field: 'areas', area: { area: 2, ring: null } }]);
    const bow = { ...area, corners: [square[0], square[2], square[1], square[3]] };
    const crossed = fragmentOf({ ...emptyMap('2025-08-08'), areas: [bow, area] });
    expect(mapOfFragment(crossed, known)).toMatchObject({
      map: { areas: [area] },
      faults: [{ field: 'areas', area: { area: 1, ring: { kind: 'crossing', edges: [1, 3] } } }],
    });
  });

  it('with more areas than a map may have, or other letters, names them', () => {
    const many = Array.from({ length: LIMITS.areas + 1 }, () => 'rsAA').join('.');
    for (const areas of [many, '%F0%9F%92%A5', 'xx']) {
      const { map, faults } = mapOfFragment(`v=2&areas=${areas}&name=Ann`, known);
      expect([map.areas, map.name]).toEqual([[], 'Ann']);
      expect(faults.map(({ field }) => field)).toEqual(['areas']);
    }
  });

  it('that is cut off in its text names the text', () => {
    const whole = fragmentOf({
      ...emptyMap('2025-08-08'),
      text: { kind: 'own', title: 'Plan', words: 'Ten points, of which the first is the longest.' },
    });
    const cut = whole.slice(0, -9);
    expect(mapOfFragment(cut, known).faults.map(({ field }) => field)).toEqual(['text']);
  });

  it('whose text unpacks to more than a text may have is refused without being kept', () => {
    const bomb = packed('a'.repeat(1_000_000));
    expect(bomb.length).toBeLessThan(LIMITS.link);
    const { map, faults } = mapOfFragment(`v=1&title=x&words=${bomb}`, known);
    expect(map.text).toBeNull();
    expect(faults.map(({ field }) => field)).toEqual(['text']);
  });

  it('that is longer than any map’s is refused by its length', () => {
    expect(mapOfFragment('a'.repeat(LIMITS.link + 1), known).faults).toEqual([
      { field: 'size', value: String(LIMITS.link + 1) },
    ]);
  });
});

describe('a file', () => {
  const file = (more: object) =>
    JSON.stringify({ format: 'lines-of-contact/reading', version: 1, ...more });

  it('says what it is to who opens it elsewhere', () => {
    const text = fileOf(emptyMap('2025-08-08'), 'A reading of a text, not a proposal');
    expect(text).toContain('"caption": "A reading of a text, not a proposal"');
    expect(isMapFile(text)).toBe(true);
    expect(isMapFile('{"type":"FeatureCollection"}')).toBe(false);
  });

  it('that is cut off, of another kind or of another version is refused as a whole', () => {
    const fields = ['{"format":', '[]', '{"format":"other"}', 'null', file({ version: 9 })].map(
      (text) => mapOfFile(text, known).faults.map(({ field }) => field),
    );
    expect(fields).toEqual([['whole'], ['whole'], ['whole'], ['whole'], ['version']]);
  });

  it('with zones that there are not, or a name of marks that turn text around, loses only these', () => {
    const { map, faults } = mapOfFile(
      file({ zones: { 'paris.russia': 'russia' }, name: 'a\u202Eb', text: null }),
      known,
    );
    expect(map).toEqual(emptyMap('2025-08-08'));
    expect(faults.map(({ field }) => field)).toEqual(['zones', 'name']);
  });

  it('can’t reach what every object has', () => {
    const text = `{"format":"lines-of-contact/reading","version":1,"zones":{"__proto__":"russia"}}`;
    expect(mapOfFile(text, known).map.zones).toEqual({});
    expect(({} as Record<string, unknown>)['russia']).toBeUndefined();
  });
});
