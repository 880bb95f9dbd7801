import { describe, expect, it } from 'vitest';
import { readMaterial } from '../../../src/site/pages/page-data.ts';
import { drawnLesson } from '../../../src/site/lessons/drawn.ts';
import { composed, type FigureOf } from '../../../src/site/lessons/paper-figure.ts';
import { plainLessons } from '../../../src/site/lessons/plain-lesson.tsx';
import { worksheetPage } from '../../../src/site/lessons/worksheet-page.tsx';
import { zonesOf } from '../../../src/ui/page/subject.ts';

const material = readMaterial('.');
const LANGS = ['en', 'uk'] as const;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Figures without their shapes: what they are of, as their file's name. */
const figureOf: FigureOf = ({ scenario, extent = 'five', highlight = [] }) => ({
  file: `${scenario}-${extent}.svg`,
  svg: '',
  alt: '',
  outlined: highlight.flatMap((subject) => zonesOf(subject, material.geography.ground.zones)),
  width: 1,
  height: 1,
});

describe.each(material.lessons.map((lesson) => [lesson.id, lesson] as const))(
  'the worksheet of %s',
  (_id, lesson) => {
    it.each(LANGS)('has all that its tasks lean on, in %s', (lang) => {
      const drawn = drawnLesson(lesson, lang, material);
      const page = worksheetPage(drawn, figureOf, undefined, [], {
        site: '',
        sheet: 'page.css',
        fonts: [],
      });
      for (const { picture, exercise, paragraphs } of drawn.lesson.steps) {
        if (!exercise) continue;
        for (const text of [...paragraphs, exercise.prompt]) expect(page).toContain(escaped(text));
        if (!picture) {
          expect(exercise.prompt).not.toMatch(/outlined|striped|picture|обведен|смуг|зображенн/i);
        } else if (exercise.kind !== 'predict') {
          expect(page).toContain(`${picture.scenario}-${picture.extent}.svg`);
        }
        if (/outlined|обведен/i.test(exercise.prompt))
          expect(picture?.highlight?.length).toBeGreaterThan(0);
      }
    });

    it('names the towns that it asks for on its picture', () => {
      for (const { picture, task } of lesson.steps) {
        if (!picture || task?.kind !== 'choice' || task.choice.ask !== 'town') continue;
        for (const lang of LANGS) {
          const { composition } = composed(picture, 'worksheet', lang, material);
          const named = composition.labels.flat().map(({ lines }) => lines.join(' '));
          const asked = task.choice.places.map(
            (id) => material.known.places.find((place) => place.id === id)?.name[lang],
          );
          expect(named).toEqual(expect.arrayContaining(asked));
        }
      }
    });

    it.each(LANGS)('in the single file names what a picture outlines, in %s', (lang) => {
      const [page = ''] = [...plainLessons(material, lang)].flatMap(([name, html]) =>
        name.includes(lesson.id) ? [html] : [],
      );
      const drawn = drawnLesson(lesson, lang, material);
      const asked = drawn.lesson.steps.filter(({ exercise }) =>
        /outlined|обведен/i.test(exercise?.prompt ?? ''),
      );
      expect(page.match(/(Outlined|Обведено): /g)?.length ?? 0).toBeGreaterThanOrEqual(
        asked.length,
      );
    });
  },
);
