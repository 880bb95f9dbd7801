import { describe, expect, it } from 'vitest';
import { HALO, LINE_HEIGHT } from '../../../src/figure/candidates.ts';
import type { Frame } from '../../../src/figure/frame.ts';
import type { DrawnLabel } from '../../../src/figure/Labels.tsx';
import type { PlacedLabel } from '../../../src/figure/labels.ts';
import { textWidth } from '../../../src/figure/text-width.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { drawnLesson } from '../../../src/site/lessons/drawn.ts';
import { material } from '../../material.ts';
import { misplaced, rasterOf } from '../../figure/holder-raster.ts';
import { astray, statesOf } from '../../figure/state-raster.ts';

const { geography } = material;
const raster = rasterOf(geography);
const states = statesOf(geography);

/** From the first baseline to the top of the highest letter and below the last one, in em. */
const [ABOVE, BELOW] = [0.73, 0.21];

/** A drawn name with the room that its letters and their halo take. */
function measured(label: DrawnLabel): PlacedLabel {
  const { x, y, lines, size, weight, letterSpacing, textAnchor } = label;
  const width = Math.max(0, ...lines.map((line) => textWidth(line, weight, size, letterSpacing)));
  const part = { start: 0, middle: 0.5, end: 1 }[textAnchor];
  const box = {
    x: x - part * width - HALO,
    y: y - ABOVE * size - HALO,
    width: width + 2 * HALO,
    height: (ABOVE + BELOW + (lines.length - 1) * LINE_HEIGHT) * size + 2 * HALO,
  };
  return { ...label, box };
}

function faultsIn(frame: Frame, labels: readonly DrawnLabel[] = []): string[] {
  const boxes = labels.map(measured);
  return [...misplaced(raster, geography, frame, boxes), ...astray(states, frame, boxes)].map(
    (fault) => `${frame.id}: ${fault}`,
  );
}

it('a name that is moved over the front is found', () => {
  const frame = material.dataIn('en').frames.find(({ id }) => id === 'desktop');
  const kherson = material.labelsIn('en')['desktop']?.find(({ id }) => id === 'kherson');
  if (!frame || !kherson) throw new Error('no Kherson on a desktop');
  expect(faultsIn(frame, [kherson])).toEqual([]);
  expect(faultsIn(frame, [{ ...kherson, y: kherson.y + 40 }])).toHaveLength(1);
});

describe.each(LANGUAGES)(
  'in %s, every name stands on its holder’s ground, in its region, state or sea',
  (lang) => {
    it('in the figures of the page', () => {
      const names = material.labelsIn(lang);
      const { frames } = material.dataIn(lang);
      expect(frames.map(({ id }) => names[id]?.length ?? 0).filter((count) => count < 10)).toEqual(
        [],
      );
      expect(frames.flatMap((frame) => faultsIn(frame, names[frame.id]))).toEqual([]);
    });

    it.each(material.lessons.map((lesson) => [lesson.id, lesson] as const))(
      'in the figures of the lesson %s',
      (_, lesson) => {
        const { frames, names } = drawnLesson(lesson, lang, material);
        const all = Object.values(frames).flat();
        expect(all.length).toBeGreaterThan(0);
        expect(all.filter(({ id }) => !names[id]?.length)).toEqual([]);
        expect(all.flatMap((frame) => faultsIn(frame, names[frame.id]))).toEqual([]);
      },
    );
  },
);
