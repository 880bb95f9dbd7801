import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAIN_VIEW, type View } from '../../src/model/view.ts';
import { parseQuery, pathOf, queryOf, viewOf } from '../../src/url/links.ts';
import { choices, views } from './views.ts';

const home: View = { ...PLAIN_VIEW, scenario: 'control-line', lang: 'en' };

describe('pathOf', () => {
  it.each([
    [home, ''],
    [{ ...home, scenario: 'a-deal' }, 'a-deal/'],
    [{ ...home, lang: 'uk' }, 'uk/'],
    [{ scenario: 'a-deal', lang: 'uk' }, 'uk/a-deal/'],
  ] as const)('gives %o the page "%s"', (view, path) => {
    expect(pathOf(view, choices)).toBe(path);
  });
});

describe('viewOf', () => {
  it('gives scenario and language that a path was made of', () => {
    fc.assert(
      fc.property(views, ({ scenario, lang }) => {
        expect(viewOf(pathOf({ scenario, lang }, choices), choices)).toEqual({
          ...PLAIN_VIEW,
          scenario,
          lang,
        });
      }),
    );
  });

  it('takes the name of the file as well', () => {
    expect(viewOf('uk/index.html', choices)).toEqual({ ...home, lang: 'uk' });
  });

  it.each(['atlantis/', 'A-Deal/', 'de/', 'uk/uk/', 'a-deal'])('knows no page "%s"', (path) => {
    expect(viewOf(path, choices)).toBeNull();
  });
});

describe('a link', () => {
  it('gives back every view that it was made of', () => {
    fc.assert(
      fc.property(views, fc.boolean(), (view, spelled) => {
        const page = viewOf(pathOf(view, choices), choices);
        if (!page) throw new Error('no page');
        expect(parseQuery(queryOf(view, choices, spelled), page, choices)).toEqual({
          view,
          invalid: [],
        });
      }),
    );
  });

  it('says nothing of what its page shows anyway', () => {
    expect(queryOf(home, choices)).toBe('');
    expect(queryOf({ ...home, compare: 'flip', divide: 10 }, choices)).toBe('');
  });

  it('can be read by people', () => {
    const view: View = {
      ...home,
      vs: 'a-deal',
      subject: { kind: 'zone', id: 'donetsk.ukraine' },
      camera: { center: [37.5, 48.25], zoom: 8 },
      units: 'mi',
    };
    expect(queryOf(view, choices)).toBe(
      '?vs=a-deal&sel=zone.donetsk.ukraine&map=8/48.25/37.5&units=mi',
    );
  });

  it('can spell out the default language', () => {
    expect(queryOf(home, choices, true)).toBe('?lang=en');
    expect(queryOf({ ...home, lang: 'uk' }, choices, true)).toBe('');
  });
});

describe('parseQuery', () => {
  it('leaves the page’s view where the query says nothing', () => {
    expect(parseQuery('?utm_source=x', home, choices)).toEqual({ view: home, invalid: [] });
  });

  it('takes what an old link says', () => {
    expect(parseQuery('?lang=uk&scenario=a-deal', home, choices).view).toEqual({
      ...home,
      scenario: 'a-deal',
      lang: 'uk',
    });
  });

  it('names an unknown value and keeps the rest', () => {
    expect(parseQuery('?vs=atlantis&units=mi', home, choices)).toEqual({
      view: { ...home, units: 'mi' },
      invalid: [{ name: 'vs', raw: 'atlantis', fault: 'unknown' }],
    });
  });

  it('refuses a parameter that is there twice with two values', () => {
    expect(parseQuery('?scenario=a-deal&scenario=control-line', home, choices).invalid).toEqual([
      { name: 'scenario', raw: 'a-deal, control-line', fault: 'doubled' },
    ]);
  });

  it('takes a parameter that is there twice with one value', () => {
    expect(parseQuery('?units=mi&units=mi', home, choices)).toEqual({
      view: { ...home, units: 'mi' },
      invalid: [],
    });
  });

  it('refuses to compare a scenario with itself', () => {
    expect(parseQuery('?vs=control-line', home, choices)).toEqual({
      view: home,
      invalid: [{ name: 'vs', raw: 'control-line', fault: 'contradiction' }],
    });
  });

  it.each([
    ['scenario', ''],
    ['compare', 'spin'],
    ['divide', '101'],
    ['divide', '-1'],
    ['divide', '1e1'],
    ['sel', 'zone.atlantis.ukraine'],
    ['sel', 'region.donetsk.ukraine'],
    ['sel', 'place.atlantis'],
    ['map', '6/48'],
    ['map', '6/48/200'],
    ['map', '99/48/36'],
    ['map', 'NaN/48/36'],
    ['units', 'KM'],
    ['theme', 'x'.repeat(1_000_000)],
  ])('takes %s=%.20s as invalid', (name, raw) => {
    expect(parseQuery(`?${name}=${raw}`, home, choices)).toEqual({
      view: home,
      invalid: [{ name, raw, fault: 'unknown' }],
    });
  });

  it('gives a view for any string at all, and never an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        const { view } = parseQuery(search, home, choices);
        return choices.scenario.includes(view.scenario) && choices.lang.includes(view.lang);
      }),
    );
  });

  it('compares a scenario with itself on another day, in every way', () => {
    const { view, invalid } = parseQuery('?vs-day=2024-07-08&compare=flip', home, choices);
    expect([view.vsDay, view.compare, invalid]).toEqual(['2024-07-08', 'flip', []]);
    expect(queryOf(view, choices)).toBe('?vs-day=2024-07-08&compare=flip');
  });

  it('refuses another day that is no date, and one beside another scenario', () => {
    expect(parseQuery('?vs-day=2024-02-30', home, choices)).toEqual({
      view: home,
      invalid: [{ name: 'vs-day', raw: '2024-02-30', fault: 'unknown' }],
    });
    expect(parseQuery('?vs=a-deal&vs-day=2024-07-08', home, choices)).toEqual({
      view: { ...home, vs: 'a-deal' },
      invalid: [{ name: 'vs-day', raw: '2024-07-08', fault: 'contradiction' }],
    });
  });

  it('refuses a way to compare where nothing is compared', () => {
    expect(parseQuery('?compare=flip', home, choices)).toEqual({
      view: home,
      invalid: [{ name: 'compare', raw: 'flip', fault: 'contradiction' }],
    });
  });

  it('gives a view that links keep for any value of any parameter', () => {
    const name = fc.constantFrom(
      'vs',
      'vs-day',
      'compare',
      'divide',
      'sel',
      'map',
      'units',
      'theme',
      'lang',
    );
    const query = fc.array(fc.tuple(name, fc.string()), { maxLength: 4 });
    fc.assert(
      fc.property(query, (pairs) => {
        const { view } = parseQuery(`?${new URLSearchParams(pairs).toString()}`, home, choices);
        const page = viewOf(pathOf(view, choices), choices) ?? home;
        expect(parseQuery(queryOf(view, choices), page, choices)).toEqual({ view, invalid: [] });
      }),
    );
  });
});
