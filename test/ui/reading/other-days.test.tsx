import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { OtherDays } from '../../../src/ui/reading/OtherDays.tsx';
import type { Scenario } from '../../../src/model/scenario.ts';
import { localScenario, outcome, series, zone } from '../../fixtures.ts';
import { detailedProps, readingProps, rowsIn } from '../pages.ts';

const zones = [zone('donetsk', 'ukraine', 90), zone('donetsk', 'russia', 110)];
const past = { gained: {}, before2022: {} };
const areas = (ukraine: number) => ({
  'donetsk.ukraine': ukraine,
  'donetsk.russia': 200 - ukraine,
});

const draw = (
  part: { extent?: 'whole' | 'unclear' | 'unpublished'; kind?: Scenario['kind'] } = {},
  newest: object = areas(60),
) => {
  const { extent = 'whole', kind = 'proposal' } = part;
  const deal = localScenario(
    [{ zones: ['donetsk.ukraine'], outcome: outcome({ control: 'russia', extent }) }],
    { kind, date: '2025-08-08' },
  );
  const props = readingProps(detailedProps([deal], zones));
  const { data, details } = props;
  return rowsIn(
    render(
      <OtherDays
        {...props}
        data={{ ...data, days: { [deal.id]: '2025-08-08' } }}
        details={{
          ...details,
          series: series({ donetsk: [100, 110, 140] }),
          knownDays: {
            '2025-08-01': { past, areas: areas(100) },
            '2025-08-15': { past, areas: newest },
          },
        }}
      />,
    ),
  );
};

describe('On other days', () => {
  it('a record says what it would change on its own day and on the newest line', () => {
    expect(draw()).toEqual([
      ['What would happen', 'Day of the scenario, 8 August 2025', 'Newest line, 15 August 2025'],
      ['Would pass to Russian control: reported term', '90', '60'],
    ]);
  });

  it('an amount that is open stays so on every day', () => {
    expect(draw({ extent: 'unclear' })[1]?.slice(1)).toEqual(['up to 90', 'up to 60']);
    expect(draw({ extent: 'unpublished' })[1]?.slice(1)).toEqual([
      'amount not published',
      'amount not published',
    ]);
  });

  it('a day without such ground has none', () => {
    expect(draw({}, { 'donetsk.russia': 200 })[1]?.slice(1)).toEqual(['90', 'none']);
  });

  it('who held what says what Russia held on the first line, the one shown and the newest', () => {
    expect(draw({ kind: 'assessment' })).toEqual([
      [
        'Region',
        'First line, 1 August 2025',
        'Line shown, 8 August 2025',
        'Newest line, 15 August 2025',
      ],
      ['Donetsk region', '100', '110', '140'],
      ['All nine regions', '100', '110', '140'],
    ]);
  });
});
