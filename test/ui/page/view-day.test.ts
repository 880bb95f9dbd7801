import { describe, expect, it } from 'vitest';
import { PLAIN_VIEW, type View } from '../../../src/model/view.ts';
import { dayAsked, viewAfter } from '../../../src/ui/page/view-day.ts';

const data = {
  days: { held: '2026-08-22', deal: '2025-08-08', demand: '2024-07-08' },
  ground: { day: '2025-08-08', zones: [] },
} as never;
const held: View = { ...PLAIN_VIEW, scenario: 'held', lang: 'en' };

describe('the day of a view', () => {
  it('is the scenario’s own where the link names none', () => {
    expect(dayAsked(held, data)).toBe('2026-08-22');
  });

  it('is the one that the link names', () => {
    expect(dayAsked({ ...held, day: '2025-01-01' }, data)).toBe('2025-01-01');
  });

  it('is the page’s for a scenario without one', () => {
    expect(dayAsked({ ...held, scenario: 'new' }, data)).toBe('2025-08-08');
  });
});

describe('another scenario', () => {
  it('leaves the line where it was: the link spells the day that is not its own', () => {
    expect(viewAfter(held, { scenario: 'deal' }, data).day).toBe('2026-08-22');
  });

  it('needs no day in its link where that is its own', () => {
    const on = { ...held, day: '2025-08-08' };
    expect(viewAfter(on, { scenario: 'deal' }, data).day).toBeNull();
  });
});

describe('a comparison', () => {
  it('of two scenarios is on one day', () => {
    const twoDays = { ...held, vsDay: '2024-08-08' };
    expect(viewAfter(twoDays, { vs: 'deal' }, data).vsDay).toBeNull();
  });

  it('of two days stays with another scenario', () => {
    const twoDays = { ...held, vsDay: '2024-08-08' };
    expect(viewAfter(twoDays, { scenario: 'deal' }, data).vsDay).toBe('2024-08-08');
  });
});
