import { differenceBetween } from '../../src/model/change.ts';
import { outcomesOf } from '../../src/model/outcome.ts';
import { sumOfAreas } from '../../src/model/totals.ts';
import { material } from '../material.ts';
import { formatNumber } from '../../src/words/format.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { folderOf } from '../language-folder.ts';
import { expect, openFigure, queryOf, test } from './page.ts';

const PAIR = 'bloomberg-2025-08/?vs=us-earlier-2025';

const { dataIn } = material;

for (const lang of LANGUAGES) {
  // Language and window do not depend on each other.
  const tag = lang === LANGUAGES[0] ? ' @phone' : '';
  test(`the difference has its picture, its sentence and its table, in ${lang}${tag}`, async ({
    page,
  }) => {
    const {
      ground: { zones },
      scenarios,
    } = dataIn(lang);
    const [before, after] = ['us-earlier-2025', 'bloomberg-2025-08'].map((id) => {
      const scenario = scenarios.find((one) => one.id === id);
      if (!scenario) throw new Error(`no scenario ${id}`);
      return outcomesOf(scenario, zones);
    });
    const kinds = zones.map((zone) => {
      const [from, to] = [before?.get(zone.id), after?.get(zone.id)];
      if (!from || !to) throw new Error(zone.id);
      const isMeasured = [from, to].every(({ extent }) => extent !== 'unpublished');
      return { zone, kind: differenceBetween(from, to), isMeasured };
    });
    // No figure is given of ground of which nobody published how much is meant.
    const differing = kinds
      .filter(({ kind, isMeasured }) => kind === 'differs' && isMeasured)
      .map(({ zone }) => zone);
    const area = formatNumber(sumOfAreas(differing, 'km'), lang);
    const told = kinds.filter(({ kind }) => kind !== 'same');

    await openFigure(page, `${folderOf(lang)}${PAIR}&compare=difference`);
    const section = page.locator('.differences');
    await expect(section.locator('p').first()).not.toBeEmpty();
    await expect(section.locator('tbody tr:not(.sum)')).toHaveCount(told.length);
    await expect(section.locator('tr.sum').first()).toContainText(area);
    await expect(page.locator('.figure:visible desc')).toContainText(area);
    await expect(page.locator('.figure:visible g.zone use[fill]')).toHaveCount(told.length);
    await section.locator('tbody button').first().press('Enter');
    await expect(page.locator('.sheet')).toBeFocused();
    expect(queryOf(page)).toMatchObject({ sel: `zone.${told[0]?.zone.id}` });
  });
}
