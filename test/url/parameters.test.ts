import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatView, parametersFor, parseView } from '../../src/url/parameters.ts';

const parameters = parametersFor(['control-line', 'a-deal']);

describe('parseView', () => {
  it('gives the defaults for an empty link', () => {
    expect(parseView('', parameters)).toEqual({
      view: { scenario: 'control-line', lang: 'en' },
      invalid: [],
    });
  });

  it('takes what the link says', () => {
    expect(parseView('?lang=uk&scenario=a-deal', parameters).view).toEqual({
      scenario: 'a-deal',
      lang: 'uk',
    });
  });

  it('names an unknown value and keeps the rest', () => {
    expect(parseView('?scenario=atlantis&lang=uk', parameters)).toEqual({
      view: { scenario: 'control-line', lang: 'uk' },
      invalid: [{ name: 'scenario', raw: 'atlantis' }],
    });
  });

  it('refuses a parameter that is there twice with two values', () => {
    expect(parseView('?scenario=a-deal&scenario=control-line', parameters).invalid).toEqual([
      { name: 'scenario', raw: 'a-deal, control-line' },
    ]);
  });

  it('takes an empty value as invalid, not as missing', () => {
    expect(parseView('?scenario=', parameters).invalid).toEqual([{ name: 'scenario', raw: '' }]);
  });

  it('passes over parameters of others', () => {
    expect(parseView('?utm_source=x', parameters).invalid).toEqual([]);
  });

  it('gives a view for any string at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        const { view } = parseView(search, parameters);
        return (
          ['control-line', 'a-deal'].includes(view.scenario) && ['en', 'uk'].includes(view.lang)
        );
      }),
    );
  });
});

describe('formatView', () => {
  it('leaves out the defaults', () => {
    expect(formatView({ scenario: 'control-line', lang: 'en' }, parameters)).toBe('');
  });

  it('gives a link that parses to the same view', () => {
    fc.assert(
      fc.property(
        fc.record({
          scenario: fc.constantFrom('control-line', 'a-deal'),
          lang: fc.constantFrom('en' as const, 'uk' as const),
        }),
        (view) => {
          expect(parseView(formatView(view, parameters), parameters)).toEqual({
            view,
            invalid: [],
          });
        },
      ),
    );
  });
});
