import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/language.ts';
import { compose } from '../../../src/share/figure/compose.ts';
import { figureOf, pixelProblem } from '../../../src/share/figure/figure.ts';
import { sentenceOf } from '../../../src/share/figure/problems.ts';
import {
  greatestScale,
  millimetres,
  NARROWEST,
  parseSize,
  PRINT_DPI,
  SIZES,
} from '../../../src/share/options/size.ts';
import { plain } from '../../plain.ts';
import { faultsOf } from '../composition.ts';
import {
  drawnIn,
  optionsOf,
  realFigure,
  realMaterial,
  tinyFigure,
  tinyMaterial,
} from '../figures.ts';

const { share } = realMaterial('en');

/** What is said of a size that can't be had. */
function complaint(raw: string): string {
  const parsed = parseSize(raw);
  return parsed.ok ? '' : sentenceOf({ option: 'size', ...parsed.problem }, share);
}

describe('a size', () => {
  it('is given in pixels, in millimetres, or as a sheet of paper', () => {
    expect(parseSize('1200x675')).toEqual({
      ok: true,
      size: { id: '1200x675', width: 1200, height: 675, print: false },
    });
    for (const [written, id] of [
      [' 1200 × 675 ', '1200x675'],
      ['1200 x 675', '1200x675'],
      ['60 mm', '60mm'],
      ['9 cm', '90mm'],
      ['3in', '76.2mm'],
      ['3 x 4 in', '76.2x101.6mm'],
    ] as const) {
      expect([written, parseSize(written)]).toMatchObject([written, { size: { id } }]);
    }
    expect(parseSize('a4')).toEqual({
      ok: true,
      size: { id: 'a4', width: 2480, height: 3508, print: true },
    });
    expect(parseSize('90mm')).toEqual({
      ok: true,
      size: { id: '90mm', width: 1063, height: null, print: true },
    });
    expect(parseSize('90x120mm')).toMatchObject({ size: { width: 1063, height: 1417 } });
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    '“%s”, which every object has, is none',
    (raw) => {
      expect(parseSize(raw)).toEqual({ ok: false, problem: { kind: 'size', raw } });
    },
  );

  it.each(SIZES)('%s is one that can be had', (size) => {
    expect(parseSize(size).ok).toBe(true);
  });

  it('of 300 dots an inch is as long in millimetres as it was asked for', () => {
    expect(millimetres(1063)).toBeCloseTo(90, 1);
  });

  it.each([
    [
      '0x0',
      '0x0 is too small: a side must be at least 320 px. The nearest possible size is 320x320.',
    ],
    [
      '-5x400',
      '-5x400 is too small: a side must be at least 320 px. The nearest possible size is 320x400.',
    ],
    [
      '99999x5000',
      '99999x5000 is too large: a side may be at most 8000 px. The nearest possible size is 8000x5000.',
    ],
    [
      '3000x400',
      '3000x400 is too narrow: one side may be at most 3 times as long as the other. The nearest possible size is 3000x1000.',
    ],
    [
      '10mm',
      '10mm is too small: a side must be at least 50 mm. The nearest possible size is 50mm.',
    ],
  ])('%s is refused with its limit and the nearest one', (raw, sentence) => {
    expect(plain(complaint(raw))).toBe(sentence);
  });

  it.each(['', 'big', '1200', '1200x', '1e9x5', '12x34x56', 'NaNxNaN', 'a5', '<b>x1'])(
    '“%s” is none',
    (raw) => {
      expect(complaint(raw)).toContain(`“${raw}” is not a valid size.`);
    },
  );

  it('that is refused has a nearest one that is not', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e5, max: 1e5, noNaN: true }),
        fc.double({ min: -1e5, max: 1e5, noNaN: true }),
        fc.constantFrom('', 'mm'),
        (width, height, unit) => {
          const parsed = parseSize(`${width.toFixed(1)}x${height.toFixed(1)}${unit}`);
          if (parsed.ok || parsed.problem.kind === 'size') return;
          expect(parseSize(parsed.problem.nearest.id)).toEqual({
            ok: true,
            size: parsed.problem.nearest,
          });
        },
      ),
    );
  });
});

it('in any size that can be had, everything stands inside and apart, or a larger one is named', () => {
  const side = fc.integer({ min: 320, max: 3000 });
  const title = 'Що змінили б на мапі України мирні пропозиції, про які повідомляли';
  fc.assert(
    fc.property(side, side, fc.constantFrom(...LANGUAGES), (width, height, lang) => {
      fc.pre(Math.max(width / height, height / width) <= NARROWEST);
      const material = tinyMaterial(lang);
      const raw = { scenario: 'deal', extent: 'donetsk', size: `${width}x${height}`, title };
      const options = optionsOf(raw, material);
      const made = figureOf(options, material, () => '');
      if (made.ok) {
        expect(faultsOf(made.figure)).toEqual([]);
        return;
      }
      const { problem } = made;
      if (problem.kind !== 'noRoom' || !problem.nearest) throw new Error('no size is named');
      expect(compose({ ...options, size: problem.nearest }, material)).not.toBeNull();
      expect(sentenceOf(problem, share)).toContain(problem.nearest.id);
    }),
    { numRuns: 60 },
  );
});

it.each(SIZES.filter((size) => /mm$|^a4/.test(size)))(
  'no letters on paper are smaller than 7 points, at %s',
  (size) => {
    const { scene, unit } = realFigure({ size, theme: 'print' }, 'uk').composition;
    const points = drawnIn(scene.layers).flatMap((one) =>
      one.kind === 'words' ? [(one.size * unit * 72) / PRINT_DPI] : [],
    );
    expect(points.length).toBeGreaterThan(15);
    expect(Math.min(...points)).toBeGreaterThanOrEqual(6.999);
  },
);

it('more pixels than can be drawn are refused with the greatest enlargement', () => {
  expect(pixelProblem(tinyFigure({ size: '1200x675', scale: '4' }))).toBeNull();
  const problem = pixelProblem(tinyFigure({ size: 'a4', scale: '4' }));
  if (!problem) throw new Error('139 million pixels are drawn');
  expect(plain(sentenceOf(problem, share))).toBe(
    '9920 × 14032 pixels are more than can be drawn: at most 50 million. ' +
      'The nearest possible resolution is 2.3.',
  );
  expect(2480 * 3508 * greatestScale(2480, 3508) ** 2).toBeLessThanOrEqual(50e6);
});
