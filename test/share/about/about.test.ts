import { describe, expect, it } from 'vitest';
import { citation } from '../../../src/share/about/citation.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import {
  figure,
  realFigure,
  realMaterial,
  SCENARIOS,
  tinyFigure,
  tinyMaterial,
} from '../figures.ts';
import { titleOf } from '../../titles.ts';

describe('the short alt text', () => {
  it('names ground, figures, basis, who reported it and when, and the day of the line', () => {
    expect(realFigure().about.alt).toBe(
      `Map: ${titleOf('bloomberg-2025-08')}. Reported, not agreed · Bloomberg, 8 August 2025. ` +
        'Would pass to Russia: Luhansk, Donetsk (Ukrainian-held parts), 6,845 km²; reported. ' +
        'The line of contact is DeepState’s assessment of 8 August 2025.',
    );
    expect(realFigure({}, 'uk').about.alt).toBe(
      `Мапа: ${titleOf('bloomberg-2025-08', 'uk')}. Повідомлено, не погоджено · Bloomberg, 8 серпня 2025. ` +
        'Перейшла б під контроль Росії: Луганська область, Донецька область ' +
        '(підконтрольні Україні частини), 6 845 км²; повідомлено. '.replace('6 845', '6\u00a0845') +
        'Лінія зіткнення — оцінка DeepState на 8 серпня 2025 року.',
    );
  });

  it('says “up to” where it is open how much is meant', () => {
    expect(realFigure({ scenario: 'us-earlier-2025' }).about.alt).toContain('up to 39,221 km²');
  });

  it('of an assessment says who held what', () => {
    expect(realFigure({ scenario: 'control-line' }).about.alt).toContain(
      'Held by Russia: 114,439 km²',
    );
  });

  it('of two names both', () => {
    const { alt } = realFigure({ mode: 'difference', vs: 'us-earlier-2025' }).about;
    expect(alt).toContain(`1, ${titleOf('us-earlier-2025')}; 2, ${titleOf('bloomberg-2025-08')}`);
  });
});

describe('the long alt text', () => {
  it.each(SCENARIOS)('of %s names each zone on the map with its area, and no other', (scenario) => {
    for (const extent of ['five', 'kherson']) {
      const { about, composition } = realFigure({ scenario, extent });
      const { geography, words } = realMaterial('en');
      for (const zone of geography.zones) {
        const name = `${words.regions[zone.region]}, ${words.heldBy[zone.holder]}, `;
        expect([name, about.longAlt.includes(name)]).toEqual([
          name,
          composition.visible.has(zone.id),
        ]);
      }
    }
  });

  it('says what is marked, and what the colours are', () => {
    const { longAlt } = realFigure().about;
    expect(longAlt).toContain('Marked: Zaporizhzhia nuclear power plant.');
    expect(longAlt).toContain('brick for Russian control');
    expect(realFigure({ theme: 'grey' }).about.longAlt).toContain('dark grey for Russian control');
  });
});

describe('the caption', () => {
  it('says what it shows, how firm that is, its figures and its credit', () => {
    expect(realFigure().about.caption).toBe(
      `${titleOf('bloomberg-2025-08')}. Reported, not agreed · Bloomberg, 8 August 2025. ` +
        'Would pass to Russia: 6,845 km². Line of 8 August 2025: DeepState. ' +
        'Base map: © OpenStreetMap contributors, geoBoundaries, Natural Earth, GeoNames. ' +
        'Map: Lines of Contact.',
    );
  });

  it('has the title that somebody wrote', () => {
    expect(tinyFigure({ title: 'What would pass?' }).about.caption).toMatch(/^What would pass\? /);
  });
});

it.each(LANGUAGES)('no text of any figure says “will” or has two stops in %s', (lang) => {
  for (const scenario of SCENARIOS) {
    const { alt, longAlt, caption } = realFigure({ scenario }, lang).about;
    for (const text of [alt, longAlt, caption]) {
      expect(text).not.toMatch(/\bwill\b|\.\.|undefined|null|NaN|\[object| {2}/);
      expect(text).toMatch(/\.$/);
    }
  }
});

describe('a citation', () => {
  const where = { address: 'https://example.org/map/?vs=a&b=c', accessed: '2025-03-04' };
  const { options } = tinyFigure({ title: '50% & more_{x}' });
  const material = tinyMaterial();

  it('is plain', () => {
    expect(citation('plain', options, material, where)).toBe(
      '“50% & more_{x}” [map]. Lines of Contact. Line of control: DeepState, 8 August 2025. ' +
        'Reviewed 3 February 2025. Accessed 4 March 2025. https://example.org/map/?vs=a&b=c',
    );
  });

  it('follows Chicago', () => {
    expect(citation('chicago', options, material, where)).toBe(
      'Lines of Contact. “50% & more_{x}.” Map. Line of control: DeepState, August 8, 2025. ' +
        'Reviewed February 3, 2025. Accessed March 4, 2025. https://example.org/map/?vs=a&b=c.',
    );
  });

  it('is BibTeX in which nothing ends a field before its end', () => {
    expect(citation('bibtex', options, material, where)).toBe(
      [
        '@misc{lines-of-contact-deal-en,',
        '  author = {{Lines of Contact}},',
        String.raw`  title = {{50\% \& more\_\{x\}}},`,
        '  year = {2025},',
        '  month = {2},',
        '  note = {Map: Line of control: DeepState, 8 August 2025},',
        '  language = {english},',
        '  url = {https://example.org/map/?vs=a&b=c},',
        '  urldate = {2025-03-04}',
        '}',
      ].join('\n'),
    );
  });

  it('leaves out an address that is not known', () => {
    for (const style of ['plain', 'chicago', 'bibtex'] as const) {
      expect(citation(style, options, material, { address: '' })).not.toMatch(/http|url|Accessed/);
    }
  });

  it('is in Ukrainian where the figure is', () => {
    const inUkrainian = figure({ scenario: 'deal', extent: 'donetsk' }, tinyMaterial('uk'));
    expect(citation('plain', inUkrainian.options, inUkrainian.material, where)).toMatch(
      /^«Угода» \[мапа\]\. Лінії зіткнення\./,
    );
  });
});
