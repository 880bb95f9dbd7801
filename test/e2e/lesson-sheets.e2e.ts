import { LESSON_WORDS } from '../../src/content/lesson-words/index.ts';
import { lessonPath } from '../../src/site/pages/lesson-path.ts';
import { lessonsIn } from './lesson-steps.ts';
import { expect, test } from './page.ts';

test.describe('sheets on paper', () => {
  /** Points of the sheets, and what their margins leave in CSS pixels. */
  const SHEETS = {
    a4: { box: '594.95996 841.91998', width: 688 },
    letter: { box: '612 792', width: 710 },
  };

  for (const [paper, { box, width }] of Object.entries(SHEETS)) {
    for (const lang of ['en', 'uk'] as const) {
      test(`worksheets and keys are vector pages on ${paper}, in ${lang}, with nothing cut off`, async ({
        page,
      }) => {
        for (const lesson of lessonsIn(lang)) {
          for (const sheet of ['worksheet', 'key'] as const) {
            await page.emulateMedia({ media: null });
            await page.goto(`./${lessonPath(lang, lesson.id, sheet)}?paper=${paper}`);
            await expect(page.locator(`input[value=${paper}]`)).toBeChecked();
            const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
            expect(new Set(pdf.match(/\/MediaBox \[[^\]]*\]/g))).toEqual(
              new Set([`/MediaBox [0 0 ${box}]`]),
            );
            expect(pdf.match(/\/Subtype \/Image/g)).toBeNull();
            await page.emulateMedia({ media: 'print' });
            await page.setViewportSize({ width, height: 900 });
            expect(
              await page.evaluate(() => document.documentElement.scrollWidth),
            ).toBeLessThanOrEqual(width);
            await expect(page.locator('.paper-tools')).toBeHidden();
            for (const { exercise } of lesson.steps) {
              if (exercise) await expect(page.getByText(exercise.prompt).first()).toBeVisible();
              if (sheet === 'key' && exercise && 'answer' in exercise) {
                await expect(
                  page.getByText(LESSON_WORDS[lang].answer(exercise.answer)).first(),
                ).toBeVisible();
              }
            }
          }
        }
      });
    }
  }
});
