import { describe, expect, it } from 'vitest';
import { comparedDay, EVE_OF_2022, nearestDay } from '../../src/model/calendar.ts';

const calendar = { first: '2024-07-08', days: 5, missing: [3] };

describe('the day that another is compared with', () => {
  it('is the nearest that has a line', () => {
    expect(comparedDay(calendar, '2024-07-11')).toEqual(nearestDay(calendar, '2024-07-11'));
    expect(comparedDay(calendar, '2022-02-22')).toMatchObject({
      date: '2024-07-08',
      isOther: true,
    });
  });

  it('is the eve of 24 February 2022 itself, which can be shown no other way', () => {
    expect(comparedDay(calendar, EVE_OF_2022)).toEqual({ date: '2022-02-23', isOther: false });
    expect(nearestDay(calendar, EVE_OF_2022)).toMatchObject({ date: '2024-07-08', isOther: true });
  });

  it('is none for what is no date', () => {
    expect(comparedDay(calendar, '2024-02-30')).toBeNull();
  });
});
