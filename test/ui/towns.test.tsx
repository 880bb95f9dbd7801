import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { LocalPlace } from '../../src/ui/page-data.ts';
import { Towns } from '../../src/ui/Towns.tsx';
import { localScenario, outcome, zone } from '../fixtures.ts';
import { detailedProps, readingProps, rowsIn, textOf } from './pages.ts';

const zones = [zone('donetsk', 'ukraine'), zone('donetsk', 'russia')];
const town = (id: string, population: number | null, within: LocalPlace['zone']): LocalPlace => ({
  id,
  kind: 'town',
  rank: 3,
  name: id,
  at: [37, 48],
  population,
  zone: within,
});
const places = [
  town('Small', 5000, 'donetsk.ukraine'),
  town('Large', 173700, 'donetsk.ukraine'),
  town('Unknown', null, 'donetsk.ukraine'),
  town('Elsewhere', 9000, 'donetsk.russia'),
];
const draw = (control: 'russia' | 'ukraine', extent: 'whole' | 'unclear' = 'whole') => {
  const deal = localScenario([
    { zones: ['donetsk.ukraine'], outcome: outcome({ control, extent }) },
    { zones: ['donetsk.russia'], outcome: outcome() },
  ]);
  return render(<Towns {...readingProps(detailedProps([deal], zones, {}, places))} />);
};

describe('Towns', () => {
  it('has the towns on ground that would change hands, the largest first', () => {
    expect(rowsIn(draw('russia')).slice(1)).toEqual([
      ['Large', '173,700', 'Donetsk'],
      ['Small', '5,000', 'Donetsk'],
      ['Unknown', '–', 'Donetsk'],
    ]);
  });

  it('counts them and the people who lived there, where that is known', () => {
    expect(textOf(draw('russia'))).toContain(
      'On ground that would pass to Russia: 3 towns on this map, with 178,700 people before 2022.',
    );
  });

  it('says where how much ground is meant is open', () => {
    expect(textOf(draw('russia', 'unclear'))).toContain('How much of this ground is meant is open');
    expect(textOf(draw('russia'))).not.toContain('is open');
  });

  it('says that there are none', () => {
    expect(textOf(draw('ukraine'))).toBe(
      'No town on this map lies in ground that would change hands.',
    );
  });

  it('asks for no filter where the list is short', () => {
    expect(draw('russia')).not.toContain('type="search"');
  });
});
