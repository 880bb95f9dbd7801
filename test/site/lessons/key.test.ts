import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../../src/content/messages/index.ts';
import { saidBy } from '../../../src/lesson/facts.ts';
import { material } from '../../material.ts';
import { drawnLesson } from '../../../src/site/lessons/drawn.ts';
import { keyPage } from '../../../src/site/lessons/sheet-pages.tsx';
import { noFigures } from './no-figures.ts';
import { singleLessons } from '../../../src/site/single/single-lessons.ts';

const LANGS = ['en', 'uk'] as const;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
describe.each(material.lessons.map((lesson) => [lesson.id, lesson] as const))(
  'the answers of %s',
  (_id, lesson) => {
    it.each(LANGS)(
      'on the key and in the single file say why each wrong option is wrong, in %s',
      (lang) => {
        const drawn = drawnLesson(lesson, lang, material);
        const key = keyPage(drawn, noFigures, undefined, [], {
          site: '',
          sheet: 'page.css',
          fonts: [],
        });
        const { lessons } = singleLessons({ ...material, lessons: [lesson] }, lang);
        const inFile = lessons.flatMap((one) => one.lesson.steps.map(({ exercise }) => exercise));
        const choices = drawn.lesson.steps.flatMap(({ exercise }) =>
          exercise?.kind === 'choice' ? [exercise] : [],
        );
        expect(choices.length).toBeGreaterThan(3);
        for (const { options, right, reasons } of choices) {
          const wrong = options.filter(({ id }) => id !== right).map(({ id }) => id);
          expect(reasons.map(({ option }) => option)).toEqual(wrong);
          expect(inFile).toContainEqual(expect.objectContaining({ options, right, reasons }));
          for (const { text } of reasons) {
            expect(key).toContain(escaped(text));
          }
        }
      },
    );

    it.each(LANGS)(
      'have no area beside a change of which nobody published the amount, in %s',
      (lang) => {
        const drawn = drawnLesson(lesson, lang, material);
        const key = keyPage(drawn, noFigures, undefined, [], { site: '', sheet: '', fonts: [] });
        const { legend } = MESSAGES[lang];
        const rows = key
          .split('<ol class="said">')
          .slice(1)
          .flatMap((list) => list.split('</ol>').slice(0, 1))
          .flatMap((list) => list.split('<li>').slice(1))
          .filter((row) => row.includes(legend.unpublished));
        const asked = lesson.steps.flatMap(({ task }) => {
          if (task?.kind !== 'predict') return [];
          const outcomes = saidBy(task.scenario, material.known);
          return task.zones.filter((id) => outcomes.get(id)?.extent === 'unpublished');
        });
        expect(rows).toHaveLength(asked.length);
        for (const row of rows) {
          expect(row).not.toMatch(/\d\s?(km²|км²)/);
        }
      },
    );
  },
);
