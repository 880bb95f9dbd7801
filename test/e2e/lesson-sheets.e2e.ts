import { LESSON_WORDS } from '../../src/content/lesson-words/index.ts';
import { slidesOf } from '../../src/lesson/slides.ts';
import { lessonPath } from '../../src/site/pages/lesson-path.ts';
import { lessonsIn } from './lesson-steps.ts';
import { expect, test } from './page.ts';

test.describe('sheets on paper', () => {
  /** Points of the sheets, and what their margins leave in CSS pixels. */
  const PAPERS = {
    a4: { box: '594.95996 841.91998', width: 710 },
    letter: { box: '612 792', width: 733 },
  };

  /** Sides of each sheet. */
  const SIDES = { worksheet: 2, key: 1, pack: 4 };

  // In each language the other paper is chosen by hand.
  const ORDER = { en: ['a4', 'letter'], uk: ['letter', 'a4'] } as const;

  for (const lang of ['en', 'uk'] as const) {
    for (const lesson of lessonsIn(lang)) {
      test(`the sheets of ${lesson.id} are vector pages on A4 and Letter, in ${lang}, with nothing cut off`, async ({
        page,
      }) => {
        for (const sheet of ['worksheet', 'key', 'pack'] as const) {
          await page.emulateMedia({ media: null });
          await page.goto(`./${lessonPath(lang, lesson.id, sheet)}?paper=${ORDER[lang][0]}`);
          for (const paper of ORDER[lang]) {
            const { box, width } = PAPERS[paper];
            await page.emulateMedia({ media: null });
            if (paper === ORDER[lang][1]) await page.locator(`input[value=${paper}]`).check();
            await expect(page.locator(`input[value=${paper}]`)).toBeChecked();
            const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
            expect(new Set(pdf.match(/\/MediaBox \[[^\]]*\]/g))).toEqual(
              new Set([`/MediaBox [0 0 ${box}]`]),
            );
            expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(SIDES[sheet]);
            expect(pdf.match(/\/Subtype \/Image/g)).toBeNull();
            await page.emulateMedia({ media: 'print' });
            await page.setViewportSize({ width, height: 900 });
            expect(
              await page.evaluate(() => document.documentElement.scrollWidth),
            ).toBeLessThanOrEqual(width);
            await expect(page.locator('.paper-tools')).toBeHidden();
          }
          for (const { exercise } of lesson.steps) {
            if (exercise) await expect(page.getByText(exercise.prompt).first()).toBeVisible();
            if (sheet !== 'worksheet' && exercise && 'answer' in exercise) {
              await expect(
                page.getByText(LESSON_WORDS[lang].answer(exercise.answer)).first(),
              ).toBeVisible();
            }
          }
        }
        const [paper] = ORDER[lang];
        await page.emulateMedia({ media: null });
        await page.goto(`./${lessonPath(lang, lesson.id, 'slides')}?paper=${paper}`);
        await expect(page.locator('html[data-script=ready]')).toBeVisible();
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        const boxes = pdf.match(/\/MediaBox \[[^\]]*\]/g)?.map((box) => box.slice(15, -1)) ?? [];
        const { box } = PAPERS[paper];
        const across = box.split(' ').toReversed().join(' ');
        // A title, each step’s text, task and answer, and the way out; then the key and the teacher’s side.
        const slides = slidesOf(lesson).length + 2;
        expect(boxes).toEqual([...Array<string>(slides).fill(across), box, box]);
        expect(pdf.match(/\/Subtype \/Image/g)).toBeNull();
      });
    }
  }
});
