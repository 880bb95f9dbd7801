import { lessonPath } from '../../src/site/pages/lesson-path.ts';
import { LANGUAGES, type Language } from '../../src/model/language.ts';
import { lessons, say, sectionOf, stepWith } from './lesson-steps.ts';
import { expectNoViolation } from './axe.ts';
import { expect, test } from './page.ts';

// Sheets are opened where it is tested how they print.
test('every lesson opens without an error', async ({ page }) => {
  for (const path of LANGUAGES.flatMap((lang) => lessons.map(({ id }) => lessonPath(lang, id)))) {
    await page.goto(`./${path}`);
    await expect(page.locator('html')).toHaveAttribute('data-script', 'ready');
  }
});

test('a lesson whose program does not come has every step, and nothing that does not act', async ({
  page,
  watch,
}) => {
  watch.expectedErrors.push(/ERR_FAILED/);
  await page.route('**/assets/lesson-*.js', (route) => route.abort());
  const [lesson] = lessons;
  if (!lesson) throw new Error('there is no lesson');
  await page.goto(`./${lessonPath('en', lesson.id)}`);
  for (const step of lesson.steps) {
    const section = sectionOf(page, step);
    await expect(section.getByRole('heading', { name: step.title })).toBeVisible();
    await expect(section.getByRole('button', { name: say.check })).toBeHidden();
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a lesson is complete: every step with its text, picture and question @phone', async ({
    page,
  }) => {
    for (const lesson of lessons) {
      await page.goto(`./${lessonPath('en', lesson.id)}`);
      for (const step of lesson.steps) {
        const section = sectionOf(page, step);
        await expect(section.getByRole('heading', { name: step.title })).toBeVisible();
        if (step.exercise) await expect(section.getByText(step.exercise.prompt)).toBeVisible();
        if (step.picture) await expect(section.locator('svg.figure:visible').first()).toBeVisible();
        await expect(section.getByRole('button', { name: say.check })).toBeHidden();
      }
      await expect(page.getByText(say.withoutScript)).toBeVisible();
      await page.getByText(say.teacher).click();
      await expect(page.getByRole('link', { name: say.key })).toBeVisible();
    }
  });
});

interface State {
  readonly lang: Language;
  readonly path: string;
  readonly query: string;
  /** The part that it changes, where another state has the rest. */
  readonly part?: string;
}

/** The states in which lessons and their sheets are looked at. */
function lessonStates(): readonly State[] {
  const { lesson, step, exercise } = stepWith('predict');
  const revealed = `?step=${step.id}&a=1_${step.id}.${'r'.repeat(exercise.zones.length)}*`;
  const kinds = ['order', 'number', 'predict', 'discuss'] as const;
  const first = stepWith('choice');
  return [
    { lang: 'en', path: lessonPath('en'), query: '' },
    { lang: 'en', path: lessonPath('en', first.lesson.id), query: `?step=${first.step.id}` },
    ...kinds.map((kind) => {
      const { lesson: of, step: at } = stepWith(kind);
      const part = `#step-${at.id}`;
      return { lang: 'en', path: lessonPath('en', of.id), query: `?step=${at.id}`, part } as const;
    }),
    { lang: 'en', path: lessonPath('en', lesson.id), query: '?step=nowhere' },
    { lang: 'en', path: lessonPath('en', lesson.id, 'worksheet'), query: '' },
    { lang: 'uk', path: lessonPath('uk'), query: '' },
    { lang: 'uk', path: lessonPath('uk', lesson.id), query: '' },
    { lang: 'uk', path: lessonPath('uk', lesson.id), query: revealed },
    { lang: 'uk', path: lessonPath('uk', lesson.id), query: '?step=results', part: '.results' },
    { lang: 'uk', path: lessonPath('uk', lesson.id, 'key'), query: '' },
  ];
}

for (const lang of LANGUAGES) {
  // Language and window do not depend on each other.
  const tag = lang === LANGUAGES[0] ? ' @phone' : '';
  test(`axe finds nothing in any state of a lesson and its sheets, in ${lang}${tag}`, async ({
    page,
  }) => {
    for (const { path, query, part } of lessonStates().filter((state) => state.lang === lang)) {
      await test.step(`/${path}${query}`, async () => {
        await page.goto(`./${path}${query}`);
        await expect(page.getByRole('heading').first()).toBeAttached();
        if (await page.locator('script[type=module]').count()) {
          await expect(page.locator('html')).toHaveAttribute('data-script', 'ready');
        }
        // What teachers unfold is looked at too.
        for (const closed of await page.locator('details:visible > summary').all())
          await closed.click();
        await expectNoViolation(page, path + query, ...(part ? [part] : []));
      });
    }
  });
}
