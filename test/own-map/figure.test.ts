import { describe, expect, it } from 'vitest';
import { OWN_MAP_WORDS } from '../../src/content/own-map-words/index.ts';
import { LANGUAGES, type Language } from '../../src/model/language.ts';
import { partId, type Division } from '../../src/own-map/division.ts';
import { figureOfMap, figureOfTwo } from '../../src/own-map/figure.ts';
import { emptyMap, type Certainty, type OwnMap } from '../../src/own-map/own-map.ts';
import { svgText } from '../../src/share/file/file.ts';
import { square } from '../fixtures.ts';
import { tinyMaterial } from '../share/figures.ts';

const map: OwnMap = {
  ...emptyMap('2025-02-03'),
  zones: { 'donetsk.ukraine': 'russia' },
  name: 'Group 3',
};

function figure(lang: Language, more: Partial<OwnMap> = {}) {
  const origin = { text: 'Ten points', sources: [], day: '2026-11-30' };
  const material = tinyMaterial(lang);
  const made = figureOfMap({ ...map, ...more }, origin, material, OWN_MAP_WORDS[lang]);
  if (!made) throw new Error('no room');
  return made;
}

describe('the picture of an own map', () => {
  for (const lang of LANGUAGES) {
    it(`says that it is a reading and no proposal, in picture and words (${lang})`, () => {
      const { caption } = OWN_MAP_WORDS[lang];
      const { about, composition } = figure(lang);
      expect(composition.content.status.map(({ bold }) => bold)).toEqual([caption]);
      for (const told of [about.alt, about.longAlt, about.caption]) expect(told).toContain(caption);
      expect(svgText(figure(lang), 'embedded')).toContain(caption);
    });
  }

  it('is called by its text, and names whose map it is', () => {
    const { about, composition } = figure('en');
    expect(about.title).toBe('Reading of “Ten points”');
    expect(about.headline).toBe(about.title);
    expect(composition.content.status[0]?.rest[0]).toContain('Map by Group 3');
  });

  it('tells how ground is known as read in a text, never as reported', () => {
    const { about } = figure('en');
    expect(about.longAlt).toContain('as read in the text');
    expect(about.longAlt).not.toMatch(/reported|adopted|agreed/i);
  });

  it('leaves out of a name what its letters lack', () => {
    expect(figure('en', { name: 'Ann 漢' }).about.caption).toContain('Map by Ann');
    expect(figure('en', { name: '漢' }).about.caption).toContain('No name given');
  });
});

describe('the picture of where two maps differ', () => {
  const origin = { text: 'Ten points', sources: [], day: '2026-11-30' };
  const other: OwnMap = { ...map, zones: { 'donetsk.ukraine': 'ukraine' }, name: 'Ann' };
  const made = figureOfTwo(
    { map, origin },
    { map: other, origin },
    tinyMaterial('en'),
    OWN_MAP_WORDS.en,
  );

  it('says of both that they are readings and no proposals, and whose they are', () => {
    const { caption } = OWN_MAP_WORDS.en;
    expect(made?.about.longAlt).toContain(caption);
    expect(made && svgText(made, 'embedded')).toContain(caption);
    for (const name of ['Group 3', 'Ann'])
      expect(made?.about.longAlt).toContain(`${caption} · Map by ${name}`);
  });

  it('dots ground on which both agree but are not as certain, and says so', () => {
    const areaOf = (certainty: Certainty): OwnMap => ({
      ...map,
      areas: [{ corners: [], reading: 'russia', certainty }],
    });
    const [zone] = square(36, 48).coordinates;
    const division: Division = {
      parts: [
        {
          id: partId('donetsk.ukraine', 0),
          zone: 'donetsk.ukraine',
          areas: [0, 0],
          areaKm2: 8000,
          label: [36.5, 48.5],
          geometry: { type: 'MultiPolygon', coordinates: zone ? [[zone]] : [] },
        },
      ],
      towns: {},
      beyond: [0, 0],
    };
    const dotted = (second: Certainty) => {
      const [one, two] = [areaOf('said'), areaOf(second)].map((read) => ({ map: read, origin }));
      if (!one || !two) throw new Error('two maps');
      const drawn = figureOfTwo(one, two, tinyMaterial('en'), OWN_MAP_WORDS.en, division);
      return drawn?.composition.entries.flatMap(({ sample, text }) =>
        sample.kind === 'ground' && sample.treatment.pattern?.kind === 'dots' ? [text] : [],
      );
    };
    expect(dotted('concluded')).toEqual([
      'Russian control on both maps, but not with the same certainty',
    ]);
    expect(dotted('said')).toEqual([]);
  });
});
