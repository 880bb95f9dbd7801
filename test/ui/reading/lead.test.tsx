import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { View } from '../../../src/model/view.ts';
import { Lead } from '../../../src/ui/reading/Lead.tsx';
import { localScenario, outcome, zone } from '../../fixtures.ts';
import { detailedProps, textOf } from '../pages.ts';

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

  it('is none where two records or two days are compared', () => {
    expect(said({ vs: 'other' })).toBe('');
    expect(said({ vsDay: '2025-01-01' })).toBe('');
  });
});
