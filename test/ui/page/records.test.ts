import { describe, expect, it } from 'vitest';
import { shownBy } from '../../../src/ui/page/comparison.ts';
import { bareData, recordsIn, withRecords } from '../../../src/ui/page/records.ts';
import { PLAIN_VIEW } from '../../../src/model/view.ts';
import { localScenario, outcome, zone } from '../../fixtures.ts';
import { pageData } from '../pages.ts';

const record = (id: string) =>
  localScenario([{ regions: ['donetsk'], outcome: outcome() }], { id });
const place = { id: 'gain', frame: 'phone', at: [1, 2], size: 12, words: [2], leader: [] } as const;
const all = {
  ...pageData([record('opened'), record('other')], [zone('donetsk', 'ukraine')]),
  callouts: { opened: [place], other: [] },
};

describe('what the map draws of records', () => {
  it('is left out of what a page needs first, whose choice has all of them', () => {
    const bare = bareData(all);
    expect(Object.keys(bare)).not.toContain('scenarios');
    expect(Object.keys(bare)).not.toContain('callouts');
    expect(bare.headings.map(({ id }) => id)).toEqual(['opened', 'other']);
  });

  it('is known of the one that a page was opened with, and then of all', () => {
    const own = withRecords(bareData(all), recordsIn(all, ['opened']));
    expect(own.scenarios.map(({ id }) => id)).toEqual(['opened']);
    expect(own.callouts).toEqual({ opened: [place] });
    const whole = withRecords(bareData(all), recordsIn(all));
    expect(whole.scenarios.map(({ id, rules }) => [id, rules])).toEqual(
      all.scenarios.map(({ id, rules }) => [id, rules]),
    );
    expect(whole.callouts).toEqual(all.callouts);
  });

  it('leaves what was opened on the map until it has come for what is chosen', () => {
    const own = withRecords(bareData(all), recordsIn(all, ['opened']));
    const view = { ...PLAIN_VIEW, scenario: 'other', lang: 'en' } as const;
    expect(shownBy(view, own, true).scenario.id).toBe('opened');
    expect(shownBy(view, all, true).scenario.id).toBe('other');
    expect(shownBy({ ...view, scenario: 'opened', vs: 'other' }, own, true).how).toBeNull();
  });
});
