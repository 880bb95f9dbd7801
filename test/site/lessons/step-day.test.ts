import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../../src/model/lesson.ts';
import { drawnLesson } from '../../../src/site/lessons/drawn.ts';
import { lessonPage } from '../../../src/site/lessons/lesson-page.tsx';
import { sheetFigures, type SheetFigures } from '../../../src/site/lessons/sheet-figures.ts';
import { singleLessons } from '../../../src/site/single/single-lessons.ts';
import { keyPage, worksheetPage } from '../../../src/site/lessons/sheet-pages.tsx';
import { material } from '../../material.ts';
import { plain } from '../../plain.ts';
import { inEach } from '../../in-each.ts';

const DAY = '2024-07-08';
const AROUND = { site: '', sheet: 'page.css', fonts: [] };

/** A lesson of two steps with the same picture: on the published day, and on the archive's first. */
function onTwoDays(): Lesson {
  const [like] = material.lessons;
  if (!like) throw new Error('no lesson');
  const one = {
    title: inEach('Step', 'Крок'),
    paragraphs: [inEach('Look.', 'Подивіться.')],
    picture: { scenario: 'control-line' },
    task: {
      kind: 'predict',
      prompt: inEach('Who?', 'Хто?'),
      scenario: 'control-line',
      zones: ['donetsk.ukraine'],
    },
  } as const;
  const { task: _task, ...shown } = one;
  const asks = {
    ...shown,
    task: { kind: 'discuss', prompt: one.task.prompt, hint: one.task.prompt },
  } as const;
  return {
    ...like,
    id: 'on-two-days',
    steps: [
      { id: 'now', ...asks },
      { id: 'then', day: DAY, ...asks },
      { id: 'guess', day: DAY, ...one },
    ],
  };
}

const lesson = onTwoDays();
const drawn = drawnLesson(lesson, 'en', material);
const figures: string[] = [];
const made = sheetFigures(material, 'en');
const noted: SheetFigures = {
  pictures: (...asked) => {
    const all = made.pictures(...asked);
    figures.push(...all.map(({ map }) => plain(map.alt)));
    return all;
  },
  toShade: (...asked) => {
    const shading = made.toShade(...asked);
    figures.push(plain(shading.map.alt));
    return shading;
  },
};
const sectionOf = (page: string, id: string) =>
  page.split('<section').find((part) => part.includes(`id="step-${id}"`)) ?? '';

describe('a lesson with steps on other days', () => {
  const page = plain(lessonPage(drawn, material.glossary, undefined, AROUND));

  it('draws each step with the shapes of its day, all of which are on the page', () => {
    const then = sectionOf(page, 'then');
    const ids = new Set(page.match(/(?<= id=")[sc]-[^"]+/g));
    const drawnWith = [...then.matchAll(/(?:href="|url\()#([sc]-[^")]+)/g)].map(([, id]) => id);
    expect(drawnWith).toContain(`s-day-${DAY}-donetsk.russia`);
    expect(drawnWith).toContain(`s-day-${DAY}-contactLine`);
    expect(drawnWith).not.toContain('s-donetsk.russia');
    expect(drawnWith.filter((id = '') => !ids.has(id))).toEqual([]);
    expect(sectionOf(page, 'now')).not.toContain(`day-${DAY}`);
  });

  it('says the day beside each step, in its picture’s title and below it', () => {
    expect(sectionOf(page, 'then').match(/8 July 2024/g)?.length).toBeGreaterThanOrEqual(3);
    expect(sectionOf(page, 'now')).toContain('8 August 2025');
    expect(sectionOf(page, 'now')).not.toContain('2024');
  });

  it('has another figure for each day on its worksheet and key, whose text says the day', () => {
    const sheet = plain(worksheetPage(drawn, noted, undefined, [], AROUND));
    keyPage(drawn, noted, undefined, [], AROUND);
    // The pictures of both steps for the legend and where they stand, the map to shade, the key's.
    expect(figures.map((one) => one.match(/8 (July|August) 202\d/)?.[0])).toEqual([
      '8 August 2025',
      '8 July 2024',
      '8 August 2025',
      '8 July 2024',
      '8 July 2024',
      '8 July 2024',
    ]);
    expect(sheet.match(/>Line of 8 July 2024/g)).toHaveLength(2);
  });

  it('in the single file has its ground and the shapes that differ on it', () => {
    const { lessons, days } = singleLessons({ ...material, lessons: [lesson] }, 'en');
    expect(lessons[0]?.lesson.grounds[DAY]?.day).toBe(DAY);
    const { shapes } = material.on(DAY);
    expect(days[DAY]?.contactLine).toBe(shapes.contactLine);
    const differing = [...shapes.zones].filter(
      ([id, path]) => material.shapes.zones.get(id) !== path,
    );
    expect(differing.length).toBeGreaterThan(3);
    expect(days[DAY]?.zones).toMatchObject(Object.fromEntries(differing));
  });
});
