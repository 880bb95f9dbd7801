import { describe, expect, it } from 'vitest';
import { citation } from '../../../src/share/about/citation.ts';
import { figure, tinyFigure, tinyMaterial } from '../figures.ts';

describe('a citation', () => {
  const where = { address: 'https://example.org/map/?vs=a&b=c', accessed: '2025-03-04' };
  const { options } = tinyFigure({ title: 'Not the site’s' });
  const tiny = tinyMaterial();
  const scenarios = tiny.scenarios.map((one) => ({ ...one, title: '50% & more_{x}' }));
  const material = { ...tiny, scenarios };

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
        '  month = {8},',
        '  note = {Map: Line of control: DeepState, 8 August 2025. Reviewed 3 February 2025},',
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
