import { describe, expect, it } from 'vitest';
import { singleLinks } from '../../src/url/single-links.ts';

const CHOICES = { scenario: ['line', 'deal'], lang: ['en', 'uk'], places: [] } as const;
const DAY = '2025-08-08';
const SITE = 'https://example.org/map/';
const english = singleLinks(CHOICES, 'en', '', DAY);
const ukrainian = singleLinks(CHOICES, 'uk', SITE, DAY);

describe('a view in a file', () => {
  it('has the site’s own address as a fragment', () => {
    const view = { ...english.plain, scenario: 'deal', vs: 'line', units: 'mi' } as const;
    expect(english.fragmentOf(english.plain)).toBe('#/');
    expect(english.fragmentOf(view)).toBe('#/deal/?vs=line&units=mi');
    expect(english.askedBy('#/deal/?vs=line&units=mi')).toEqual({ view, invalid: [] });
    expect(ukrainian.fragmentOf({ ...ukrainian.plain, scenario: 'deal' })).toBe('#/uk/deal/');
  });

  it('is the first one where nothing is asked', () => {
    expect(ukrainian.askedBy('')).toEqual({ view: ukrainian.plain, invalid: [] });
    expect(ukrainian.plain).toMatchObject({ scenario: 'line', lang: 'uk' });
  });

  it('is none where a part of the document is meant', () => {
    expect(english.askedBy('#method')).toBeNull();
  });

  it('in another language is on the site, or nowhere: another file need not be there', () => {
    expect(ukrainian.hrefOf({ ...ukrainian.plain, scenario: 'deal', lang: 'en' })).toBe(
      `${SITE}deal/`,
    );
    expect(english.hrefOf({ ...english.plain, lang: 'uk' })).toBeNull();
  });

  it('is found on the site, where it is known where that lies', () => {
    expect(ukrainian.onlineOf(ukrainian.plain)).toBe(`${SITE}uk/`);
    expect(english.onlineOf(english.plain)).toBeNull();
  });
});

describe('what a fragment asks for in vain', () => {
  it.each([
    ['#/atlantis/?units=mi', 'scenario', 'atlantis/'],
    ['#/http://[', 'scenario', 'http://['],
    ['#/uk/deal/?units=mi', 'lang', 'uk'],
    ['#/deal/?units=stones', 'units', 'stones'],
  ])('%s is named', (fragment, name, raw) => {
    const asked = english.askedBy(fragment);
    expect(asked?.invalid).toEqual([{ name, raw, fault: 'unknown' }]);
    expect(asked?.view.lang).toBe('en');
  });

  it('is another day to compare with: a file has the ground of one', () => {
    const asked = english.askedBy('#/deal/?vs-day=2024-07-08&compare=flip&units=mi');
    expect(asked?.invalid).toEqual([{ name: 'vs-day', raw: '2024-07-08', fault: 'elsewhere' }]);
    expect(asked?.view).toMatchObject({ vsDay: null, compare: 'swipe', units: 'mi' });
  });

  it('is a day whose ground it has not', () => {
    const asked = english.askedBy('#/deal/?day=2024-07-08&units=mi');
    expect(asked?.invalid).toEqual([{ name: 'day', raw: '2024-07-08', fault: 'elsewhere' }]);
    expect(asked?.view).toMatchObject({ day: null, units: 'mi' });
  });

  it('is not the day whose ground it has', () => {
    const asked = english.askedBy(`#/deal/?day=${DAY}`);
    expect([asked?.invalid, asked?.view.day]).toEqual([[], DAY]);
  });

  it('costs nothing of the rest', () => {
    expect(english.askedBy('#/uk/deal/?units=mi')?.view).toMatchObject({
      scenario: 'deal',
      units: 'mi',
    });
  });
});
