import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { PlaceZones } from '../../../src/model/ground.ts';
import type { LocalPlace } from '../../../src/ui/page/page-data.ts';
import { Towns } from '../../../src/ui/reading/Towns.tsx';
import { localScenario, outcome, zone } from '../../fixtures.ts';
import { detailedProps, readingProps, rowsIn, textOf } from '../pages.ts';

const zones = [zone('donetsk', 'ukraine'), zone('donetsk', 'russia')];
const town = (
  id: string,
  population: number | null,
  populationYear: number | null = population && 2022,
): LocalPlace => ({
  id,
  kind: 'town',
  rank: 3,
  name: id,
  at: [37, 48],
  population,
  populationYear,
});
const places = [
  town('Small', 5000),
  town('Large', 173700),
  town('Unknown', null),
  town('Older', 700, null),
  town('Elsewhere', 9000),
];
const placeZones: PlaceZones = {
  Small: 'donetsk.ukraine',
  Large: 'donetsk.ukraine',
  Unknown: 'donetsk.ukraine',
  Older: 'donetsk.ukraine',
  Elsewhere: 'donetsk.russia',
};
const draw = (control: 'russia' | 'ukraine', extent: 'whole' | 'unclear' = 'whole') => {
  const deal = localScenario([
    { zones: ['donetsk.ukraine'], outcome: outcome({ control, extent }) },
    { zones: ['donetsk.russia'], outcome: outcome() },
  ]);
  return render(<Towns {...readingProps(detailedProps([deal], zones, {}, places, placeZones))} />);
};

describe('Towns', () => {
  it('has the towns on ground that would change hands, the largest first', () => {
    expect(rowsIn(draw('russia')).slice(1)).toEqual([
      ['Large', '173,700', 'Donetsk region'],
      ['Small', '5,000', 'Donetsk region'],
      ['Older', '700 (older figure)', 'Donetsk region'],
      ['Unknown', '–', 'Donetsk region'],
    ]);
  });

  it('counts them, and roughly the people of those that were counted on one day', () => {
    const text = textOf(draw('russia'));
    expect(text).toContain('that would pass to Russian control: 4 towns on this map.');
    expect(text).toContain('About 180,000 people lived there on 1 January 2022.');
    expect(text).toContain('Not included, for lack of a figure for that day: 2 towns.');
  });

  it('has at most so many where how much of the ground is meant is open', () => {
    expect(textOf(draw('russia', 'unclear'))).toContain('up to 4 towns on this map');
  });

  it('never tells the people of all of them as those of the ground that is meant', () => {
    const text = textOf(draw('russia', 'unclear'));
    expect(text).toContain('About 180,000 people lived in all of these towns together');
    expect(text).not.toContain('lived there');
  });

  it('says where how much ground is meant is open', () => {
    expect(textOf(draw('russia', 'unclear'))).toContain(
      'How much of this area is meant is unclear',
    );
    expect(textOf(draw('russia'))).not.toContain('is unclear');
  });

  it('is written whole, and told to the style where it is to be folded to the first five', () => {
    const written = (count: number) => {
      const all = Array.from({ length: count }, (_, index) => town(`Town ${index}`, index + 1));
      const zonesOf = Object.fromEntries(all.map(({ id }) => [id, 'donetsk.ukraine' as const]));
      const deal = localScenario([{ zones: ['donetsk.ukraine'], outcome: outcome() }]);
      return render(<Towns {...readingProps(detailedProps([deal], zones, {}, all, zonesOf))} />);
    };
    const many = written(6);
    expect(rowsIn(many)).toHaveLength(7);
    expect(many).toContain('data-folded');
    expect(many).toContain('Show all 6 towns');
    expect(written(5)).not.toContain('data-folded');
  });

  it('says that there are none', () => {
    expect(textOf(draw('ukraine'))).toBe(
      'No town on this map is in an area that would change hands.',
    );
  });

  it('asks for no filter where the list is short', () => {
    expect(draw('russia')).not.toContain('type="search"');
  });
});
