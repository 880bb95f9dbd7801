import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comparePrediction } from '../../src/lesson/predict.ts';
import { comparisonSentences } from '../../src/lesson/prediction-words.ts';
import { queryOf } from '../../src/lesson/progress.ts';
import { saidBy } from '../../src/lesson/facts.ts';
import { lessonPath } from '../../src/site/pages/lesson-path.ts';
import { known, openStep, say, sectionOf, speechIn, stepWith, words } from './lesson-steps.ts';
import { expect, queryOf as parametersOf, test } from './page.ts';

test('a lesson is done by keyboard alone, from the list to the results', async ({ page }) => {
  const { lesson } = stepWith('choice');
  await page.goto(`./${lessonPath('en')}`);
  await page.getByRole('link', { name: lesson.title }).focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.documentElement.dataset['script'] === 'ready');
  for (const step of lesson.steps) {
    await page.keyboard.press('ArrowRight');
    const section = sectionOf(page, step);
    await expect(section).toBeVisible();
    await expect(page.locator('.step:visible')).toHaveCount(1);
    await expect(section.locator('h2')).toBeFocused();
    const { exercise } = step;
    const check = async () => {
      await section.getByRole('button', { name: say.check, exact: true }).focus();
      await page.keyboard.press('Enter');
    };
    if (exercise?.kind === 'choice') {
      // From the first option down to the right one.
      await section.getByRole('radio').first().focus();
      await page.keyboard.press('Space');
      const at = exercise.options.findIndex(({ id }) => id === exercise.right);
      for (let index = 0; index < at; index++) await page.keyboard.press('ArrowDown');
      await check();
      await expect(section.getByText(say.right)).toBeVisible();
      await expect(section.getByText(say.answer(exercise.answer))).toBeVisible();
    }
    if (exercise?.kind === 'number') {
      await section.getByRole('textbox').focus();
      await page.keyboard.type(String(exercise.value).replace('.', ','));
      await page.keyboard.press('Enter');
      await expect(section.getByText(say.right)).toBeVisible();
    }
    if (exercise?.kind === 'order') {
      const shown = exercise.options.map(({ id }) => id);
      for (const [place, id] of exercise.right.entries()) {
        const text = exercise.options.find((option) => option.id === id)?.text ?? '';
        const up = section.getByRole('button', { name: say.up(text), exact: true });
        for (let from = shown.indexOf(id); from > place; from--) {
          await up.focus();
          await page.keyboard.press('Enter');
          await expect(up).toBeFocused();
        }
        shown.splice(place, 0, ...shown.splice(shown.indexOf(id), 1));
      }
      await check();
      await expect(section.getByText(say.right)).toBeVisible();
    }
    if (exercise?.kind === 'predict') {
      for (const group of await section
        .getByRole('group')
        .filter({ has: page.locator('input') })
        .all()) {
        await group.getByRole('radio').first().focus();
        await page.keyboard.press('Space');
      }
      await section.getByRole('button', { name: say.predict.reveal }).focus();
      await page.keyboard.press('Enter');
      await expect(section.getByRole('table')).toBeVisible();
    }
    if (exercise?.kind === 'discuss') {
      await section.getByRole('textbox').focus();
      await page.keyboard.type('A thought');
      // Arrows belong to the field.
      await page.keyboard.press('ArrowRight');
      await expect(section).toBeVisible();
    }
    // Back to where arrows lead from step to step.
    await page.locator(`.steps a[data-step="${step.id}"]`).focus();
  }
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: say.results.title })).toBeFocused();
  await expect(page.locator('.result-list > li')).toHaveCount(
    lesson.steps.filter(({ exercise }) => exercise).length,
  );
  if (lesson.steps.some(({ exercise }) => exercise?.kind === 'discuss')) {
    await expect(page.locator('.result-list')).toContainText('A thought');
    expect(page.url()).not.toContain('thought');
  }
  await page.keyboard.press('ArrowLeft');
  await expect(sectionOf(page, lesson.steps.at(-1) ?? { id: '' })).toBeVisible();
});

test('a wrong answer can be tried again, or the computed one shown with where it comes from @phone', async ({
  page,
}) => {
  const { lesson, step, exercise } = stepWith('choice');
  await openStep(page, lesson, `?step=${step.id}`);
  const section = sectionOf(page, step);
  const wrong = exercise.options.find(({ id }) => id !== exercise.right);
  const right = exercise.options.find(({ id }) => id === exercise.right);
  const check = section.getByRole('button', { name: say.check, exact: true });
  await section.getByRole('radio', { name: wrong?.text ?? '', exact: true }).check();
  await check.click();
  await expect(section.locator('.verdict')).toHaveText(say.other);
  await expect(section.getByText(say.answer(exercise.answer))).toHaveCount(0);
  await section.getByRole('button', { name: say.show }).click();
  await expect(section.getByText(say.answer(exercise.answer))).toBeVisible();
  for (const line of exercise.evidence.lines)
    await expect(section.getByText(line).first()).toBeVisible();
  await section.getByRole('radio', { name: right?.text ?? '', exact: true }).check();
  await expect(section.locator('.verdict')).toBeEmpty();
  await check.click();
  await expect(section.locator('.verdict')).toHaveText(say.right);
});

test('a prediction is made on the figure, and revealed with where it differs, in km² @phone', async ({
  page,
}) => {
  const { lesson, step, exercise } = stepWith('predict');
  await openStep(page, lesson, `?step=${step.id}`);
  const section = sectionOf(page, step);
  const zone = known.ground.zones.find(({ id }) => id === exercise.zones[0]);
  if (!zone) throw new Error('the task names no zone');
  const name = `${words.regions[zone.region]}, ${say.heldBy[zone.holder]}`;
  const drawn = section.locator('.figure:visible').getByRole('button', { name });
  await expect(drawn).toHaveAccessibleName(new RegExp(`${say.predict.none}$`));
  await drawn.focus();
  await page.keyboard.press('Enter');
  await expect(drawn).toHaveAccessibleName(new RegExp(`: ${say.predict.sides.ukraine}$`));
  await page.keyboard.press('Enter');
  await expect(drawn).toHaveAccessibleName(new RegExp(`: ${say.predict.sides.russia}$`));
  await expect(
    section.getByRole('group', { name }).getByRole('radio', { name: say.predict.sides.russia }),
  ).toBeChecked();

  await section.getByRole('button', { name: say.predict.reveal }).click();
  const compared = comparePrediction(
    { [zone.id]: 'russia' },
    exercise.zones,
    known.ground.zones,
    saidBy(exercise.scenario, known),
  );
  for (const sentence of comparisonSentences(compared, speechIn('en'))) {
    await expect(section.getByRole('status').filter({ hasText: sentence })).toBeVisible();
  }
  await expect(section.locator('.lesson-map')).toHaveCount(2);
  await expect(section.locator('tbody tr')).toHaveCount(exercise.zones.length);

  // The same link shows the same.
  const link = page.url();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(section.locator('tbody tr')).toHaveCount(exercise.zones.length);
});

test('progress stands in the link alone, through Back, reload and the other language', async ({
  page,
}) => {
  const { lesson, step, exercise } = stepWith('choice');
  await openStep(page, lesson);
  await page.locator(`.steps a[data-step="${step.id}"]`).click();
  await sectionOf(page, step).getByRole('radio').nth(1).check();
  const answer = { kind: 'choice', option: exercise.options[1]?.id ?? '' } as const;
  const attempts = new Map([[step.id, { answer, checked: false }]]);
  expect(new URL(page.url()).search).toBe(queryOf({ step: step.id, attempts }, lesson));
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: lesson.title })).toBeVisible();
  expect(parametersOf(page)).toEqual({ a: `1_${step.id}.${answer.option}` });
  await page.goForward();
  await page.reload();
  await expect(sectionOf(page, step).getByRole('radio').nth(1)).toBeChecked();
  await page.getByRole('link', { name: 'Українська' }).click();
  await expect(page).toHaveURL(/\/uk\/lessons\//);
  await expect(sectionOf(page, step).getByRole('radio').nth(1)).toBeChecked();
  expect(
    await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
  ).toEqual([0, 0, '']);
});

test('what a link asks for in vain is named, and the rest is kept', async ({ page }) => {
  const { lesson, step } = stepWith('choice');
  await openStep(page, lesson, `?step=nowhere&a=1_${step.id}.rumoured`);
  const notice = page.locator('.notice');
  await expect(notice).toContainText(say.link.step('nowhere'));
  await expect(notice).toContainText(say.link.answer(`${step.id}.rumoured`));
  await expect(page.getByRole('heading', { level: 1, name: lesson.title })).toBeVisible();
  await notice.getByRole('button', { name: say.link.dismiss }).click();
  await expect(notice).toHaveCount(0);
  // However much is wrong, the notice leaves the lesson in sight.
  const wrong = Array.from({ length: 300 }, (_, index) => `${step.id}.wrong${index}`);
  await openStep(page, lesson, `?a=1_${wrong.join('_')}`);
  await expect(notice).toContainText(say.link.more('296'));
  await expect(notice.getByRole('paragraph')).toHaveCount(6);
  await page.goto(`./${lessonPath('en', lesson.id, 'worksheet')}?paper=a0`);
  await expect(page.getByRole('status')).toHaveText(`${say.paper.unknown} a0`);
});

test('results are saved as a file that opens from disk, and copied or shown as text', async ({
  page,
}) => {
  const { lesson } = stepWith('choice');
  await openStep(page, lesson, '?step=results');
  await page.getByLabel(say.results.name).fill('Group 1');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: say.results.save }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe(`${lesson.id}-en.html`);
  const path = join(mkdtempSync(join(tmpdir(), 'results-')), file.suggestedFilename());
  await file.saveAs(path);
  const html = readFileSync(path, 'utf8');
  expect(html).toContain('Group 1');
  expect(html).not.toContain('<script');
});
