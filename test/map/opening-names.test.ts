import { describe, expect, it } from 'vitest';
import type { StandingName } from '../../src/grammar/standing-name.ts';
import { openingNames, sidesOf } from '../../src/map/opening-names.ts';

const name = (part: Partial<StandingName> = {}): StandingName => ({
  id: 'donetsk',
  kind: 'town',
  lines: ['Donetsk'],
  at: [37.9, 48],
  textAnchor: 'start',
  size: 14,
  weight: 600,
  letterSpacing: 0,
  leader: null,
  mark: [37.8, 48],
  ...part,
});
const standing = (...names: StandingName[]) => ({ zoom: 6, names });

describe('openingNames', () => {
  it('puts mark and text where the figure has them', () => {
    const [mark, text] = openingNames(standing(name()), 6).features;
    expect(mark).toMatchObject({ geometry: { coordinates: [37.8, 48] } });
    expect(text).toMatchObject({
      geometry: { coordinates: [37.9, 48] },
      properties: { text: 'Donetsk', anchor: 'left', size: 14, semibold: true },
    });
  });

  it('grows with the figure: twice as large one zoom nearer', () => {
    const [mark, text] = openingNames(standing(name()), 7).features;
    expect(mark?.properties).toMatchObject({ scale: 2 });
    expect(text?.properties).toMatchObject({ size: 28 });
  });

  it('stacks lines', () => {
    const sea = name({ kind: 'sea', lines: ['Sea of', 'Azov'], mark: null, textAnchor: 'middle' });
    expect(openingNames(standing(sea), 6).features.map(({ properties }) => properties)).toEqual([
      expect.objectContaining({ text: 'Sea of\nAzov', anchor: 'center' }),
    ]);
  });

  it('keeps a mark that has no room for its name', () => {
    const site = name({ kind: 'site', lines: [] });
    const { features } = openingNames(standing(site), 6);
    expect(features.map(({ properties }) => properties)).toEqual([{ icon: 'site', scale: 1 }]);
  });
});

describe('sidesOf', () => {
  it('tells on which side of its name each mark stands', () => {
    const sides = sidesOf(
      standing(
        name({ id: 'east' }),
        name({ id: 'west', textAnchor: 'end' }),
        name({ id: 'north', textAnchor: 'middle', at: [37.8, 48.1] }),
        name({ id: 'south', textAnchor: 'middle', at: [37.8, 47.9] }),
        name({ id: 'sea', mark: null }),
        name({ id: 'bare', lines: [] }),
      ),
    );
    expect([...sides]).toEqual([
      ['east', 'left'],
      ['west', 'right'],
      ['north', 'bottom'],
      ['south', 'top'],
    ]);
  });
});
