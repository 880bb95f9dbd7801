import { describe, expect, it } from 'vitest';
import { LINES } from '../../src/grammar/line.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import type { Figure } from '../../src/share/figure/figure.ts';
import type { RawOptions } from '../../src/share/options/parse.ts';
import type { Drawn, Shape, XY } from '../../src/share/scene/scene.ts';
import { datedFigure, drawnIn, layersIn, realMaterial, textsIn } from './figures.ts';

const HELD: RawOptions = { scenario: 'control-line' };
const DEAL: RawOptions = { scenario: 'bloomberg-2025-08' };
const EVE = '2022-02-23';

const layers = ({ composition }: Figure, id: string) =>
  layersIn(composition.scene.layers).filter((layer) => layer.id.endsWith(id));
const lined = (figure: Figure) => layers(figure, 'before-2022').map(({ id }) => id);
const isNamed = ({ composition }: Figure) =>
  composition.entries.some(({ key }) => key === 'before2022');

describe('the line of before 24 February 2022', () => {
  it('is on a figure of who held what, with its legend, in both languages', () => {
    for (const lang of LANGUAGES) {
      const figure = datedFigure(HELD, lang);
      const { share, words } = realMaterial(lang);
      expect(lined(figure)).toEqual(['before-2022']);
      const entry = figure.composition.entries.find(({ key }) => key === 'before2022');
      expect(entry?.text).toBe(words.legend.before2022);
      expect(figure.about.longAlt).toContain(share.about.before2022);
    }
  });

  it('is on none of a proposal, nor where two days are one picture', () => {
    for (const raw of [
      DEAL,
      { ...HELD, vsDay: EVE, mode: 'difference' },
      { ...DEAL, vsDay: EVE },
    ]) {
      const figure = datedFigure(raw);
      expect([lined(figure), isNamed(figure)]).toEqual([[], false]);
      expect(figure.about.longAlt).not.toContain(realMaterial('en').share.about.before2022);
    }
  });

  it('is not on the map of that very day, but on the one beside it', () => {
    const figure = datedFigure({ ...HELD, vsDay: EVE });
    expect([lined(figure), isNamed(figure)]).toEqual([['second-before-2022'], true]);
    expect(figure.about.longAlt).toContain(realMaterial('en').share.about.before2022);
    const beside = datedFigure({ ...DEAL, vs: 'control-line', mode: 'side' });
    expect([lined(beside), isNamed(beside)]).toEqual([['first-before-2022'], true]);
  });

  it('is in no legend where it can’t be seen', () => {
    const figure = datedFigure({ ...HELD, extent: 'sumy' });
    expect([lined(figure), isNamed(figure)]).toEqual([[], false]);
  });

  it('stands clear of the contact line and its casing', () => {
    const gap = LINES.casing.width / 2;
    for (const day of ['2024-07-08', '2025-08-08', 'newest']) {
      for (const extent of ['five', 'donbas', 'donetsk']) {
        const figure = datedFigure({ ...HELD, day, extent });
        const front = segments(layers(figure, 'contact-line').flatMap(({ children }) => children));
        const dots = shapesIn(layers(figure, 'before-2022').flatMap(({ children }) => children));
        const near = dots
          .flatMap(({ lines }) => lines.flatMap(({ points }) => points))
          .filter((at) => front.some((segment) => distance(at, segment) < gap));
        expect([day, extent, dots.length, near]).toEqual([day, extent, 1, []]);
      }
    }
  });

  it('leaves the headline of what has changed since whole', () => {
    for (const extent of ['five', 'donbas']) {
      const { composition } = datedFigure({ ...HELD, vsDay: EVE, extent }, 'uk');
      const cut = textsIn(composition.scene.layers).filter((text) => text.includes('…'));
      expect([extent, cut]).toEqual([extent, []]);
    }
  });

  it('is thick enough for print in grey on the narrowest column', () => {
    const figure = datedFigure({ ...HELD, size: '60mm', theme: 'grey' });
    const [dots] = shapesIn(layers(figure, 'before-2022').flatMap(({ children }) => children));
    const millimetres = (60 / figure.composition.width) * figure.composition.unit;
    const points = (millimetres * 72) / 25.4;
    // Presses hold a quarter of a point where a line is one ink.
    expect((dots?.stroke?.width ?? 0) * points).toBeGreaterThan(0.5);
    expect(Math.min(...(dots?.stroke?.dash ?? [0])) * points).toBeGreaterThan(0.5);
  });
});

type Segment = readonly [XY, XY];

function shapesIn(drawn: readonly Drawn[]): readonly Shape[] {
  return drawnIn(drawn).filter((one): one is Shape => one.kind === 'shape');
}

function segments(drawn: readonly Drawn[]): readonly Segment[] {
  return shapesIn(drawn).flatMap(({ lines }) =>
    lines.flatMap(({ points }) =>
      points.slice(1).map((to, index): Segment => [points[index] ?? to, to]),
    ),
  );
}

function distance([x, y]: XY, [[ax, ay], [bx, by]]: Segment): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const part = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
  const on = Math.min(1, Math.max(0, part));
  return Math.hypot(x - ax - on * (bx - ax), y - ay - on * (by - ay));
}
