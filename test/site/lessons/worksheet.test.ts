import { describe, expect, it } from 'vitest';
import { material } from '../../material.ts';
import { drawnLesson } from '../../../src/site/lessons/drawn.ts';
import { sheetFigures } from '../../../src/site/lessons/sheet-figures.ts';
import { townsAsked } from '../../../src/ui/lesson/sheet/sheet-props.ts';
import { worksheetPage } from '../../../src/site/lessons/sheet-pages.tsx';

const LANGS = ['en', 'uk'] as const;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const AROUND = { site: '', sheet: 'page.css', fonts: [] };

describe.each(material.lessons.map((lesson) => [lesson.id, lesson] as const))(
  'the worksheet of %s',
  (_id, lesson) => {
    it.each(LANGS)('has all that its tasks lean on, in %s', (lang) => {
      const drawn = drawnLesson(lesson, lang, material);
      const figures = sheetFigures(material, lang);
      const page = worksheetPage(drawn, figures, undefined, [], AROUND);
      for (const step of drawn.lesson.steps) {
        const { picture, exercise, paragraphs, day } = step;
        if (!exercise) continue;
        for (const text of [...paragraphs, exercise.prompt]) expect(page).toContain(escaped(text));
        if (!picture) {
          expect(exercise.prompt).not.toMatch(/outlined|striped|picture|обведен|смуг|зображенн/i);
        } else if (exercise.kind !== 'predict') {
          for (const { map, figure } of figures.pictures({ picture, day }, townsAsked(step))) {
            expect(page).toContain(map.file);
            for (const { text } of figure.legend.flatMap(({ lines }) => lines)) {
              expect(page).toContain(escaped(text));
            }
          }
        }
        if (/outlined|обведен/i.test(exercise.prompt)) {
          expect(picture?.highlight?.length).toBeGreaterThan(0);
          expect(page).toMatch(/Outlined: |Обведено: /);
        }
        if ('options' in exercise) {
          for (const { text } of exercise.options) expect(page).toContain(escaped(text));
        }
      }
    });

    it.each(LANGS)(
      'has ground to shade that is large enough, else once more alone, in %s',
      (lang) => {
        const figures = sheetFigures(material, lang);
        for (const step of drawnLesson(lesson, lang, material).lesson.steps) {
          if (step.exercise?.kind !== 'predict') continue;
          const { zones } = step.exercise;
          const { map, closeUps } = figures.toShade(step, zones);
          expect(map.width).toBeGreaterThan(80);
          const alone = closeUps.map(({ zone }) => zone);
          const { geography } = material;
          const small = zones.filter((id) => {
            const { areaKm2 = 0 } = geography.ground.zones.find((zone) => zone.id === id) ?? {};
            return areaKm2 < 500;
          });
          expect(alone).toEqual(expect.arrayContaining(small));
        }
      },
    );

    it('names the towns that it asks for on its picture', () => {
      for (const lang of LANGS) {
        const figures = sheetFigures(material, lang);
        for (const [index, step] of drawnLesson(lesson, lang, material).lesson.steps.entries()) {
          const choice = lesson.steps[index]?.task;
          if (choice?.kind !== 'choice' || choice.choice.ask !== 'town' || !step.picture) continue;
          const shown = { picture: step.picture, day: step.day };
          const named = figures.pictures(shown, townsAsked(step)).flatMap(({ map }) => map.named);
          const asked = step.exercise && 'options' in step.exercise ? step.exercise.options : [];
          expect(named).toEqual(expect.arrayContaining(asked.map(({ text }) => text)));
        }
      }
    });
  },
);
