import { readFileSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { outcomesOf } from '../../src/model/outcome.ts';
import { totalsOf } from '../../src/model/totals.ts';
import { material } from '../material.ts';
import { singleFile } from '../../src/url/single-links.ts';
import { formatDay, formatNumber } from '../../src/words/format.ts';
import { OWN_MAP_WORDS } from '../../src/content/own-map-words/index.ts';
import { LESSON_WORDS } from '../../src/content/lesson-words/index.ts';
import { expectNoViolation } from './axe.ts';
import { lessonsIn } from './lesson-steps.ts';
import { expect, openFigure, test, unfold } from './page.ts';
import { homePath } from '../../src/site/pages/SiteNav.tsx';
import { folderOf } from '../language-folder.ts';

const { dataIn } = material;

/** Opens the file as a double click does, and fails on whatever it asks for. */
async function openFile(page: Page, name: string, fragment = ''): Promise<void> {
  const { href } = pathToFileURL(`dist/${name}`);
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url().split('#')[0] ?? ''));
  await page.goto(href + fragment);
  await expect(page.locator('html[data-script=ready]')).toBeVisible();
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([href]);
}

for (const lang of LANGUAGES) {
  const words = MESSAGES[lang];
  const data = dataIn(lang);
  const scenario = data.scenarios.find(({ id }) => id === 'russia-2024-06');
  const other = data.scenarios.find(({ id }) => id === 'us-earlier-2025');
  if (!scenario || !other) throw new Error('scenarios that are tested have gone');

  test.describe(`the file in ${lang}`, () => {
    test.beforeEach(({ watch, context }) => {
      watch.expectedErrors.push(/^request to file:/);
      return context.setOffline(true);
    });

    test('says which days it has not, and shows the one that it has', async ({ page }) => {
      const { link, time } = words;
      const asked = (name: string, value: string) =>
        link.elsewhere(link.parameters[name] ?? name, value);
      await openFile(
        page,
        singleFile(lang),
        `#/${folderOf(lang)}control-line/?day=2024-07-08&vs-day=2022-02-23`,
      );
      const notice = page.locator('.notice').filter({ hasText: link.kept });
      await expect(notice).toContainText(asked('day', '2024-07-08'));
      await expect(notice).toContainText(asked('vs-day', '2022-02-23'));
      const day = formatDay(data.ground.day, lang);
      await expect(page.locator('.time-head')).toContainText(time.lineOf(day));
      await expect(page.locator('.time')).not.toContainText(time.loading);
    });

    test('switches, compares and goes back, from disk and without a network', async ({ page }) => {
      await openFile(page, singleFile(lang));
      await unfold(page);
      await page.getByRole('radio', { name: scenario.title }).check();
      await expect(page.locator('.map-title')).toContainText(scenario.title);
      const table = page.locator('.reading-box:visible table').first();
      for (const { change, area } of totalsOf(
        data.ground.zones,
        outcomesOf(scenario, data.ground.zones),
      )) {
        const amount = area === null ? words.legend.unpublished : formatNumber(area, lang);
        if (change !== 'stays') await expect(table).toContainText(amount);
      }
      await page.getByLabel(words.compare.with).selectOption(other.id);
      await expect(page.locator('.map-title')).toContainText(words.compare.difference);
      await expect(page.locator('.differences')).toBeVisible();
      await page.getByRole('radio', { name: words.compare.modes.flip }).check();
      await page.getByRole('button', { name: words.compare.flipTo(other.title) }).click();
      await expect(page.locator('.map-title:visible')).toContainText(other.title);
      expect(page.url()).toMatch(/#\/(uk\/)?russia-2024-06\/\?vs=us-earlier-2025&compare=flip$/);
      for (const _ of [1, 2]) await page.goBack();
      await expect(page.locator('.differences')).toHaveCount(0);
      await expect(page.locator('.map-title')).toContainText(scenario.title);
      await page.goBack();
      await expect(page.getByRole('radio').first()).toBeChecked();
      await page.goForward();
      await expect(page.getByRole('radio', { name: scenario.title })).toBeChecked();
    });

    // Language and window do not depend on each other.
    const tag = lang === LANGUAGES[0] ? ' @phone' : '';
    test(`opens cards, articles and links, and axe finds nothing${tag}`, async ({ page }) => {
      const path = `${folderOf(lang)}${scenario.id}/`;
      await openFile(page, singleFile(lang), `#/${path}?sel=region.donetsk&units=stones`);
      await expect(page.locator('.notice')).toContainText('stones');
      await expect(page.locator('.sheet')).toContainText(words.regions.donetsk);
      await expectNoViolation(page, 'a card and a notice');
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: words.reading.howMade }).first().click();
      await expect(page.locator('#method')).toBeInViewport();
      await expect(page.locator('.map-title')).toContainText(scenario.title);
      await expect(page.getByRole('button', { name: words.map.zoomIn })).toHaveCount(0);
      await expectNoViolation(page, 'an article', '#method');
      await page.getByRole('button', { name: words.map.menu }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expect(page.getByRole('button', { name: words.map.makeFigure })).toHaveCount(0);
      await expectNoViolation(page, 'the menu', '.dialog');
    });
  });

  test(`a lesson of the file in ${lang}: picture, prediction, number, sheet, and a map of one’s own`, async ({
    page,
    context,
    watch,
  }) => {
    watch.expectedErrors.push(/^request to file:/);
    await context.setOffline(true);
    const say = LESSON_WORDS[lang];
    const lesson = lessonsIn(lang).find(({ id }) => id === 'what-would-change');
    if (!lesson) throw new Error('the lesson that is tested has gone');
    const stepOf = (kind: string) => {
      const step = lesson.steps.find(({ exercise }) => exercise?.kind === kind);
      if (!step) throw new Error(`the lesson has no task of the kind "${kind}"`);
      return page.locator(`#step-${step.id}`);
    };
    await openFile(page, singleFile(lang));
    await page.locator('.single-parts').getByText(words.pages.lessons).click();
    await page.locator('#lessons').getByRole('link', { name: lesson.title }).click();
    await expect(page.getByRole('heading', { name: lesson.title, level: 1 })).toBeVisible();
    await expect(page.locator('.map')).toBeHidden();
    await page.getByRole('link', { name: say.start }).click();
    const number = stepOf('number');
    // What a picture refers to is there: a figure without its shapes would be empty.
    const figure = number.locator('svg.figure:visible');
    for (const name of await figure
      .locator('use')
      .evaluateAll((all) => all.map((use) => use.getAttribute('href') ?? ''))) {
      expect([name, await page.locator(`[id="${name.slice(1)}"]`).count()]).toEqual([name, 1]);
    }
    await number.getByRole('textbox').fill('30');
    await number.getByRole('button', { name: say.check, exact: true }).click();
    await expect(number.getByText(say.near)).toBeVisible();
    const predict = stepOf('predict');
    const predicted = (await predict.getAttribute('id'))?.replace('step-', '');
    await page.locator(`.steps li a[data-step="${predicted}"]`).click();
    await expect(predict).toBeVisible();
    for (const row of await predict.locator('fieldset').all()) {
      await row.getByRole('radio').first().check();
    }
    await predict.getByRole('button', { name: say.predict.reveal }).click();
    await expect(predict.locator('svg.figure:visible')).toHaveCount(2);
    await expectNoViolation(page, 'a revealed prediction');
    // The link has the answers: opened anew, the lesson goes on.
    await page.reload();
    await expect(predict.locator('svg.figure:visible')).toHaveCount(2);
    await page.goBack();
    await expect(predict).toBeHidden();
    await page.evaluate((id) => {
      location.hash = `#lessons/${id}/worksheet/`;
    }, lesson.id);
    await expect(page.locator('.sheet-worksheet .question')).toHaveCount(
      lesson.steps.filter(({ exercise }) => exercise !== null).length,
    );
    await expectNoViolation(page, 'a worksheet', '#room');
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2);
    // A map of one’s own: by list, measured here, and kept in a link and a file.
    const own = OWN_MAP_WORDS[lang];
    await page.locator('.single-parts').getByText(own.title).click();
    await expect(page.locator('.sheet-worksheet')).toHaveCount(0);
    await page.getByLabel(own.text.choose).selectOption({ index: 2 });
    await expect(page.locator('.read-text:visible')).toHaveCount(1);
    await page.locator('#room .figure:visible g.zone').first().press('Enter');
    await page.getByRole('button', { name: own.areas.byList }).press('Enter');
    for (const [latitude, longitude] of [
      ['48', '37'],
      ['48', '38'],
      ['49', '38'],
    ] as const) {
      await page.getByLabel(own.areas.corners.latitude).fill(latitude);
      await page.getByLabel(own.areas.corners.longitude).fill(longitude);
      await page.getByRole('button', { name: own.areas.corners.addPoint }).press('Enter');
    }
    await page.getByRole('button', { name: own.areas.corners.finish }).press('Enter');
    const area = page.getByRole('group', { name: own.areas.name('1') });
    await area.getByLabel(own.areas.control).selectOption('russia');
    await expect(area).toContainText(words.units.square.km);
    await expect(page.locator('#room .verdict').first()).toContainText(own.sums.title);
    await expect(page.locator('#room').getByText(own.caption).first()).toBeVisible();
    await expectNoViolation(page, 'a map of one’s own', '#room');
    await page.reload();
    await expect(area).toContainText(words.units.square.km);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: own.keep.file, exact: true }).press('Enter'),
    ]);
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toMatchObject({
      caption: own.caption,
      areas: [{ reading: 'russia' }],
    });
    await page.locator('.single-parts').getByText(words.pages.map, { exact: true }).click();
    // It has a title of a map too, until it is left.
    await expect(page.locator('#room')).toBeEmpty();
    await expect(page.locator('.map-title')).toBeVisible();
  });

  test(`the page in ${lang} offers it with its size`, async ({ page }) => {
    await openFigure(page, homePath(lang));
    await page.getByRole('button', { name: words.map.menu }).click();
    const kilobytes = Math.ceil(statSync(`dist/${singleFile(lang)}`).size / 1000);
    const link = page.getByRole('link', {
      name: words.offline.copy(formatNumber(kilobytes, lang)),
    });
    await expect(link).toHaveAttribute('download');
    await expect(link).toHaveAttribute('href', new RegExp(`/${singleFile(lang)}$`));
  });
}
