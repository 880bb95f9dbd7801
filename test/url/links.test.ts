import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesOf, parseQuery, pathOf, viewOf } from '../../src/url/links.ts';

const choices = choicesOf(['a-deal', 'control-line'], 'control-line');
const home = { scenario: 'control-line', lang: 'en' } as const;
const views = fc.record({
  scenario: fc.constantFrom(...choices.scenario),
  lang: fc.constantFrom(...choices.lang),
});

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
  it('gives the view that a path was made of', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(viewOf(pathOf(view, choices), choices)).toEqual(view);
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

describe('parseQuery', () => {
  it('leaves the page’s view where the query says nothing', () => {
    expect(parseQuery('?utm_source=x', home, choices)).toEqual({ view: home, invalid: [] });
  });

  it('takes what an old link says', () => {
    expect(parseQuery('?lang=uk&scenario=a-deal', home, choices).view).toEqual({
      scenario: 'a-deal',
      lang: 'uk',
    });
  });

  it('names an unknown value and keeps the rest', () => {
    expect(parseQuery('?scenario=atlantis&lang=uk', home, choices)).toEqual({
      view: { scenario: 'control-line', lang: 'uk' },
      invalid: [{ name: 'scenario', raw: 'atlantis' }],
    });
  });

  it('refuses a parameter that is there twice with two values', () => {
    expect(parseQuery('?scenario=a-deal&scenario=control-line', home, choices).invalid).toEqual([
      { name: 'scenario', raw: 'a-deal, control-line' },
    ]);
  });

  it('takes an empty value as invalid, not as missing', () => {
    expect(parseQuery('?scenario=', home, choices).invalid).toEqual([
      { name: 'scenario', raw: '' },
    ]);
  });

  it('gives a view for any string at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        const { view } = parseQuery(search, home, choices);
        return choices.scenario.includes(view.scenario) && choices.lang.includes(view.lang);
      }),
    );
  });
});
