import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { pieceId, type Piece, type PlacedBetween } from '../../../src/model/two-days.ts';
import type { Holder, RegionId } from '../../../src/model/region.ts';
import { TwoDays } from '../../../src/ui/reading/TwoDays.tsx';
import type { LocalPlace } from '../../../src/ui/page/page-data.ts';
import { localScenario, zone } from '../../fixtures.ts';
import { detailedProps, rowsIn, textOf } from '../pages.ts';

const piece = (region: RegionId, before: Holder, after: Holder, areaKm2: number): Piece => ({
  ...zone(region, after, areaKm2),
  id: pieceId(region, before, after),
  heldBefore: before,
});
const town: LocalPlace = {
  id: 'town',
  kind: 'town',
  name: 'Town',
  at: [37, 48],
  rank: 2,
  population: 5000,
  populationYear: 2022,
};

const draw = (pieces: readonly Piece[] | null) => {
  const props = detailedProps([localScenario([])], [zone('donetsk', 'russia')], {}, [town]);
  const between: PlacedBetween | null = pieces && {
    earlier: '2025-01-01',
    later: '2025-08-08',
    pieces,
    placeZones: { town: 'donetsk.ukraine-russia' },
  };
  return render(<TwoDays {...props} details={{ ...props.details, between }} />);
};

describe('Two days', () => {
  const html = draw([
    piece('donetsk', 'ukraine', 'russia', 10.4),
    piece('donetsk', 'russia', 'russia', 50),
    piece('sumy', 'ukraine', 'russia', 3),
    piece('sumy', 'russia', 'ukraine', 2),
  ]);

  it('say in a sentence for each side what changed hands', () => {
    expect(textOf(html)).toMatch(
      /^Between the lines of 1 January 2025 and 8 August 2025 ?13 km²\s?passed from Ukrainian to Russian control\. 2 km²\s?passed from Russian to Ukrainian control\./,
    );
  });

  it('have a table that adds up, region by region', () => {
    expect(rowsIn(html)).toEqual([
      ['Region', 'To Russian control', 'To Ukrainian control'],
      ['Donetsk region', '10', '0'],
      ['Sumy region', '3', '2'],
      ['All nine regions', '13', '2'],
    ]);
  });

  it('name the towns that changed hands', () => {
    expect(textOf(html)).toMatch(
      /Towns that passed to Russian control ?Town ?A figure of both days$/,
    );
    expect(textOf(draw([piece('sumy', 'ukraine', 'russia', 3)]))).toContain('No town on this map');
  });

  it('say so where nothing changed, and are not there where no day is compared', () => {
    expect(textOf(draw([piece('donetsk', 'russia', 'russia', 50)]))).toMatch(/changed nowhere\./);
    expect(draw(null)).toBe('');
  });
});
