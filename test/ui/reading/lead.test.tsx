import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { View } from '../../../src/model/view.ts';
import { Lead } from '../../../src/ui/reading/Lead.tsx';
import { localScenario, outcome, zone } from '../../fixtures.ts';
import { detailedProps, textOf } from '../pages.ts';
import { inEach } from '../../in-each.ts';

const zones = [zone('donetsk', 'ukraine', 6697), zone('donetsk', 'russia', 19_800)];
const passes = localScenario([{ zones: ['donetsk.ukraine'], outcome: outcome() }]);

const said = (view: Partial<View> = {}) =>
  textOf(render(<Lead {...detailedProps([passes], zones, view)} />));

describe('The sentence above the map', () => {
  it('says what the record would change most, in round figures', () => {
    expect(said()).toBe('Russia would gain control of about 6,700 km² in the Donetsk region.');
  });

  it('has the reader’s units', () => {
    expect(said({ units: 'mi' })).toMatch(/about 2,600 sq mi/);
  });

  it('tells of each of two records that are compared, by its title, the one before first', () => {
    const stays = localScenario([], { id: 'stays', title: inEach('The other', 'Інший') });
    const props = detailedProps([passes, stays], zones, { vs: 'stays' });
    const [before, after] = render(<Lead {...props} />).split('</p>');
    expect(textOf(before ?? '')).toMatch(/^The other\s.*Donetsk region\.$/);
    expect(textOf(after ?? '')).toMatch(/^\S.*\sRussia would gain control of about/);
    expect(after).toContain(passes.title);
  });

  it('tells of two days what changed hands, and is not there before that is known', () => {
    const props = detailedProps([passes], zones, { vsDay: '2025-01-01' });
    expect(render(<Lead {...props} />)).toBe('');
    const between = {
      ...{ earlier: '2025-01-01', later: '2025-08-08', placeZones: {} },
      pieces: [{ ...zone('donetsk', 'russia', 1234), heldBefore: 'ukraine' }],
    };
    const known = { ...props, details: { ...props.details, between } } as unknown as typeof props;
    expect(textOf(render(<Lead {...known} />))).toBe(
      'Russia gained control of about 1,200 km² in the Donetsk region, between 1 January 2025 and 8 August 2025.',
    );
  });
});
