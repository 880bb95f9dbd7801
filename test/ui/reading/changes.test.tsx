import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/model/scenario.ts';
import { Changes } from '../../../src/ui/reading/Changes.tsx';
import { localScenario, outcome, zone } from '../../fixtures.ts';
import { detailedProps, readingProps, rowsIn, textOf } from '../pages.ts';

const zones = [zone('donetsk', 'ukraine', 8000), zone('donetsk', 'russia', 24_000)];

/** The part of the page on a country of 64,000 km², of which the map has half. */
const draw = (extent: 'whole' | 'unclear', kind: Scenario['kind'] = 'proposal') => {
  const deal = localScenario([
    { zones: ['donetsk.ukraine'], outcome: outcome({ control: 'russia', extent }) },
  ]);
  return render(<Changes {...readingProps(detailedProps([{ ...deal, kind }], zones))} />);
};
const sumRow = (html: string) => rowsIn(html).at(-1) ?? [];

describe('Changes', () => {
  it('give shares of Ukraine beside shares of the nine regions', () => {
    expect(sumRow(draw('whole'))[3]).toBe('25% 13% of Ukraine');
    expect(sumRow(draw('whole', 'assessment'))[3]).toBe('75% 38% of Ukraine');
  });

  it('say “up to” of both where how much is meant is open', () => {
    expect(sumRow(draw('unclear'))[3]).toBe('up to 25% up to 13% of Ukraine');
  });

  it('say of how large a Ukraine', () => {
    expect(textOf(draw('whole'))).toContain(
      'Ukraine as a whole, computed in the same way, is 64,000',
    );
  });

  it('say of who held what what is not confirmed, and of a proposal nothing of it', () => {
    expect(textOf(draw('whole', 'assessment'))).toContain('What the source left unconfirmed');
    expect(textOf(draw('whole'))).not.toContain('unconfirmed');
  });

  it('say why it is not drawn, where it can’t be', () => {
    const props = readingProps(
      detailedProps([localScenario([], { kind: 'assessment' })], [zone('donetsk', 'russia', 200)]),
    );
    const fault = 'the server answers 404';
    expect(textOf(render(<Changes {...props} unconfirmedFault={fault} />))).toContain(
      'It could not be drawn on the map: the server answers 404.',
    );
  });

  it('say of who held what how much of it was held before 2022', () => {
    const props = readingProps(
      detailedProps([localScenario([], { kind: 'assessment' })], [zone('donetsk', 'russia', 200)]),
    );
    const past = { gained: {}, before2022: { donetsk: 50 } };
    const html = render(<Changes {...props} details={{ ...props.details, past }} />);
    expect(sumRow(html).slice(1, 3)).toEqual(['of this, held before 24 February 2022', '50']);
  });

  it('name ground of the record that the line of the day does not have', () => {
    const deal = localScenario([
      { regions: ['donetsk', 'sumy'], holder: 'russia', outcome: outcome({ control: 'russia' }) },
    ]);
    const drawn = textOf(
      render(
        <Changes {...readingProps(detailedProps([deal], [...zones, zone('sumy', 'ukraine')]))} />,
      ),
    );
    expect(drawn).toContain(
      'not there on the line of 8 August 2025: Sumy region (Russian-held part).',
    );
    expect(textOf(draw('whole'))).not.toContain('not there on the line');
  });
});
