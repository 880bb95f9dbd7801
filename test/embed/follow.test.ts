import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { follow } from '../../src/embed/follow.ts';
import { SETTINGS } from '../../src/embed/message.ts';
import { PLAIN_VIEW, type View } from '../../src/model/view.ts';
import { choices, views } from '../url/views.ts';

const plain: View = { ...PLAIN_VIEW, scenario: 'control-line', lang: 'en' };
const compared: View = { ...plain, vs: 'a-deal', compare: 'flip' };

describe('follow', () => {
  it('changes what is named and keeps the rest', () => {
    expect(follow({ scenario: 'b-deal', units: 'mi' }, compared, choices)).toEqual({
      view: { ...compared, scenario: 'b-deal', units: 'mi' },
      extent: null,
      refusals: [],
    });
  });

  it('takes away what is null', () => {
    const view: View = {
      ...compared,
      subject: { kind: 'region', id: 'donetsk' },
      camera: { center: [36, 48], zoom: 7 },
    };
    expect(follow({ vs: null, sel: null, map: null }, view, choices).view).toEqual(plain);
  });

  it('ends a comparison whose other side is chosen', () => {
    expect(follow({ scenario: 'a-deal' }, compared, choices)).toEqual({
      view: { ...plain, scenario: 'a-deal' },
      extent: null,
      refusals: [],
    });
  });

  it('refuses a comparison with itself', () => {
    const { view, refusals } = follow({ scenario: 'a-deal', vs: 'a-deal' }, plain, choices);
    expect(view).toEqual({ ...plain, scenario: 'a-deal' });
    expect(refusals).toEqual([{ code: 'contradiction', name: 'vs', value: 'a-deal' }]);
  });

  it('goes to a day, compares it with another, and back', () => {
    const days: View = { ...plain, day: '2026-08-22', vsDay: '2024-07-08', compare: 'difference' };
    const asked = { day: '2026-08-22', 'vs-day': '2024-07-08', compare: 'difference' };
    expect(follow(asked, plain, choices)).toEqual({ view: days, extent: null, refusals: [] });
    expect(follow({ day: null, 'vs-day': null }, days, choices).view).toEqual(plain);
  });

  it('compares with a scenario or with a day, whichever is asked for last', () => {
    const day = follow({ 'vs-day': '2024-07-08' }, compared, choices);
    expect(day.view).toEqual({ ...compared, vs: null, vsDay: '2024-07-08' });
    expect(follow({ vs: 'a-deal' }, day.view, choices).view).toEqual(compared);
    const both = follow({ vs: 'a-deal', 'vs-day': '2024-07-08' }, plain, choices);
    expect(both.refusals).toEqual([{ code: 'contradiction', name: 'vs-day', value: '2024-07-08' }]);
  });

  it('names what does not exist and follows the rest', () => {
    const { view, refusals } = follow({ scenario: 'atlantis', theme: 'dark' }, plain, choices);
    expect(view).toEqual({ ...plain, theme: 'dark' });
    expect(refusals).toEqual([{ code: 'unknown', name: 'scenario', value: 'atlantis' }]);
  });

  it('gives the part of the map that is asked for, but not beside a camera', () => {
    expect(follow({ extent: 'donbas' }, plain, choices).extent).toBe('donbas');
    expect(follow({ extent: 'mars' }, plain, choices).refusals).toEqual([
      { code: 'unknown', name: 'extent', value: 'mars' },
    ]);
    expect(follow({ extent: 'donbas', map: '7/48/36' }, plain, choices).refusals).toEqual([
      { code: 'contradiction', name: 'extent', value: 'donbas' },
    ]);
  });

  it('gives a view that exists for any settings of any view', () => {
    const values = fc.dictionary(fc.constantFrom(...SETTINGS), fc.string());
    fc.assert(
      fc.property(values, views, (some, view) => {
        const followed = follow(some, view, choices);
        return (
          choices.scenario.includes(followed.view.scenario) &&
          followed.view.vs !== followed.view.scenario
        );
      }),
    );
  });
});
