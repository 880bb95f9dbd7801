import { describe, expect, it } from 'vitest';
import { svgText } from '../../../src/share/file/file.ts';
import type { Fonts } from '../../../src/share/options/format.ts';
import { layersIn, newFigure, realFigure, tinyFigure } from '../figures.ts';
import { titleOf } from '../../titles.ts';
import { plain } from '../../plain.ts';

const MODES = ['single', 'side', 'difference'] as const;
const FONTS: readonly Fonts[] = ['embedded', 'named', 'outlines'];

/** Values of an attribute, wherever it stands. */
const all = (svg: string, attribute: string) =>
  [...svg.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value ?? '');

describe.each(MODES)('the SVG of a figure, %s,', (mode) => {
  const figure = realFigure({ mode, vs: 'control-line' }, 'uk');

  it.each(FONTS)('refers to nothing outside, fonts %s', (fonts) => {
    const svg = svgText(figure, fonts);
    const addresses = [...svg.matchAll(/href="([^"]*)"|url\(([^)]*)\)/g)].map(
      ([, href, url]) => href ?? url ?? '',
    );
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !/^#|^data:font\/woff;base64,/.test(address))).toEqual([]);
    expect(svg).not.toMatch(/<(script|image|foreignObject|iframe|use|pattern)\b/);
  });

  it('refers only to what it has, and each id is there once', () => {
    const svg = svgText(figure, 'named');
    const ids = all(svg, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(used.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
  });

  it('is the same to the byte if made again', () => {
    const again = newFigure({ mode, vs: 'control-line' }, 'uk');
    expect(svgText(again, 'embedded')).toBe(svgText(figure, 'embedded'));
  });
});

describe('for an editor', () => {
  const figure = realFigure();
  const svg = svgText(figure, 'named');

  it('parts are layers with names in the language of the figure', () => {
    const labels = all(svg, 'inkscape:label');
    const names = ['Map', 'Land and sea', 'Zones', 'Line of contact', 'Names', 'Legend'];
    expect(labels).toEqual(expect.arrayContaining(names));
    expect(labels).toContain('Donetsk region, Ukrainian-held part');
    expect(labels.length).toBe(svg.match(/inkscape:groupmode="layer"/g)?.length);
    const inUkrainian = svgText(realFigure({}, 'uk'), 'named');
    expect(all(inUkrainian, 'inkscape:label')).toContain('Лінія зіткнення');
  });

  it('texts are texts in fonts that are named', () => {
    expect(svg).toMatch(/<text [^>]*font-family="'Source Serif 4', [^>]*>.*Russia would gain/);
    expect(svg).toMatch(/<text [^>]*font-family="'Source Sans 3', [^>]*>Simferopol<\/text>/);
  });

  it('shapes have their own colours: no class, no style', () => {
    expect(svg).not.toMatch(/ class=| style=|<style/);
    expect(all(svg, 'fill').filter((fill) => !/^(none|#[0-9a-f]{6})$/.test(fill))).toEqual([]);
  });

  it('nothing lies far outside of the map', () => {
    const { width, height } = figure.composition;
    for (const layer of layersIn(figure.composition.scene.layers)) {
      if (layer.id.endsWith('-inside')) continue;
      for (const one of layer.children) {
        if (one.kind !== 'shape') continue;
        for (const [x, y] of one.lines.flatMap(({ points }) => points)) {
          expect(Math.min(x, y)).toBeGreaterThan(-20);
          expect(x).toBeLessThan(width + 20);
          expect(y).toBeLessThan(height + 20);
        }
      }
    }
  });
});

it('what it shows stands in it for those who don’t see it, and for catalogues', () => {
  const svg = svgText(realFigure(), 'named');
  expect(svg).toContain(`<title id="title">${titleOf('bloomberg-2025-08')}</title>`);
  expect(plain(svg)).toMatch(/<desc id="description">[^<]*6,845 km²[^<]*8 August 2025/);
  expect(svg).toContain('role="img" aria-labelledby="title"');
  expect(svg).toMatch(/<dc:source>[^<]*https:\/\/www\.stripes\.com/);
  expect(svg).toMatch(/<dc:rights>.*DeepState/);
});

it('the same file brings its fonts along if asked', () => {
  const svg = svgText(tinyFigure(), 'embedded');
  expect(svg.match(/@font-face\{font-family:'Source S(ans 3|erif 4)'/g)).toHaveLength(3);
});

/** All the words of a figure, in the order in which they are drawn. */
const wordsOf = ({ composition }: ReturnType<typeof tinyFigure>) =>
  layersIn(composition.scene.layers).flatMap(({ children }) =>
    children.flatMap((one) => (one.kind === 'words' ? [one] : [])),
  );

/** What stands between the tags of texts. */
const textsIn = (svg: string) =>
  [...svg.matchAll(/<text [^>]*>(.*?)<\/text>/g)].map(([, text = '']) =>
    text
      .replaceAll(/<[^>]*>/g, '\n')
      .split('\n')
      .filter(Boolean)
      .join(' '),
  );

describe.each(['named', 'embedded'] as const)('with fonts %s', (fonts) => {
  it('each text stands once, and its halo is shapes in a group with it', () => {
    const figure = realFigure({ mode: 'side', vs: 'control-line' }, 'uk');
    const svg = svgText(figure, fonts);
    const words = wordsOf(figure);
    expect(textsIn(svg).toSorted()).toEqual(
      words.map(({ lines }) => lines.map(({ text }) => text).join(' ')).toSorted(),
    );
    const held = words.filter(({ halo }) => halo);
    expect(held.length).toBeGreaterThan(10);
    expect(svg.match(/<g>(<path [^>]*fill="none"[^>]*stroke[^>]*\/>)+<text /g)).toHaveLength(
      held.length,
    );
  });
});

it('with outlines each text is said once', () => {
  const figure = realFigure({ mode: 'side', vs: 'control-line' }, 'uk');
  const said = all(svgText(figure, 'outlines'), 'aria-label');
  expect(said.toSorted()).toEqual(
    wordsOf(figure)
      .map(({ lines }) => lines.map(({ text }) => text).join(' '))
      .toSorted(),
  );
});

it('texts become shapes if asked, each with its words beside it', () => {
  const svg = svgText(tinyFigure(), 'outlines');
  expect(svg).not.toContain('<text');
  expect(all(svg, 'aria-label')).toContain('The deal');
});

it('a size on paper is said in millimetres', () => {
  expect(svgText(tinyFigure({ size: 'a4' }), 'named')).toMatch(
    /^<svg [^>]* width="209.97mm" height="297.01mm" viewBox="0 0 2480 3508"/,
  );
});

describe('the pictures that changes are reviewed by', () => {
  it.each([
    ['single', 'en', { size: '1200x675' }],
    ['single', 'uk', { size: '1080x1920', theme: 'dark' }],
    ['single', 'en', { size: '60mm', theme: 'grey', legend: 'below' }],
    ['side', 'en', { size: '1200x675', theme: 'transparent' }],
    ['before-after', 'uk', { size: '1080x1350' }],
    ['difference', 'en', { size: '1200x1200', labels: 'dense' }],
  ] as const)('%s in %s %o', async (mode, lang, raw) => {
    const svg = svgText(tinyFigure({ mode, vs: 'line', ...raw }, lang), 'named');
    const name = [mode, lang, ...Object.values(raw)].join('-');
    await expect(svg).toMatchFileSnapshot(`../output/${name}.svg`);
  });
});
