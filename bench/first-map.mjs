import { brickShare, turnedBlocks, turnedShare } from './pixels.mjs';
import { median, verdict } from './statistics.mjs';
import { visit } from './visit.mjs';

/** How much of the map has Russia's hue when its ground is drawn; a legend has less. */
const DRAWN = 0.04;

/** How much of what a switch turns has to have turned. */
const SWITCHED = 0.6;

/** How often the impatient reader tries to switch, in ms. */
const IMPATIENCE = 150;

/** The first map may take this part of the baseline's time. */
const BUDGET = 1 / 4;

const MEASURES = [
  { key: 'map', what: 'Donetsk on screen, s', digits: 2, budget: BUDGET },
  { key: 'bytes', what: 'received by then, kB', digits: 1 },
  { key: 'switch', what: 'a switch works, s', digits: 2 },
  { key: 'shift', what: 'layout shift', digits: 3 },
  { key: 'total', what: 'received when quiet, kB', digits: 1 },
];

/** What the columns of `firstMap` are. */
export const FIRST_MAP_HEAD = ['what', 'page', 'median', 'worst', 'budget', ''];

/**
 * Rows of what, page, median and worst, for the site, the baseline and their ratio.
 * Site and baseline take turns, so that both meet the machine in the same mood.
 * @param pages `{ site, baseline }`, each with its URL and its map's selector.
 */
export async function firstMap(browser, pages, times) {
  const measured = { site: [], baseline: [] };
  for (let time = 0; time < times; time++) {
    for (const [name, page] of Object.entries(pages)) {
      measured[name].push({ ...(await look(browser, page)), ...(await change(browser, page)) });
    }
  }
  return MEASURES.flatMap(({ key, what, digits, budget }) => {
    const [site, baseline] = [measured.site, measured.baseline].map((visits) => {
      const values = visits.map((one) => one[key]);
      return [median(values), Math.max(...values)];
    });
    const ratio = site.map((value, index) => (baseline[index] > 0 ? value / baseline[index] : NaN));
    const row = (page, values, ...rest) => [
      page === 'site' ? what : '',
      page,
      ...values.map((value) => text(value, page === 'ratio' ? 2 : digits)),
      ...rest,
    ];
    return [
      row('site', site, '', ''),
      row('baseline', baseline, '', ''),
      row('ratio', ratio, budget ? String(budget) : '', budget ? verdict(ratio[0] <= budget) : ''),
    ];
  });
}

/** A visit of someone who only looks. */
async function look(browser, page) {
  const { start, frames, box, bytesUntil, shift } = await visit(browser, page);
  const first = frames.find(({ png }) => brickShare(png, box) > DRAWN);
  return {
    map: first ? first.time - start : Infinity,
    bytes: first ? bytesUntil(first.time) / 1000 : Infinity,
    shift,
    total: bytesUntil() / 1000,
  };
}

/** A visit of someone who asks for the second scenario again and again until it is there. */
async function change(browser, page) {
  const { start, frames, box, after } = await visit(browser, {
    ...page,
    prepare: (tab) => tab.addInitScript(tryToSwitch, IMPATIENCE),
    after: async (tab) => {
      await tab.evaluate(() => clearInterval(globalThis.benchSwitching));
      return [await shown(tab, 0), await shown(tab, 1)];
    },
  });
  const blocks = turnedBlocks(...after, box);
  const first = blocks.length > 0 && frames.find(({ png }) => turnedShare(png, blocks) >= SWITCHED);
  return { switch: first ? first.time - start : Infinity };
}

function tryToSwitch(every) {
  globalThis.benchSwitching = setInterval(() => {
    const control = document.querySelectorAll('input[name=scenario]')[1];
    // A radio that was chosen before the page listened would not tell it on a second click.
    control?.click();
    control?.dispatchEvent(new Event('change', { bubbles: true }));
  }, every);
}

/** A picture of the page a moment after a scenario was chosen. */
async function shown(tab, index) {
  await tab.evaluate(async (which) => {
    document.querySelectorAll('input[name=scenario]')[which].click();
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }, index);
  return tab.screenshot();
}

function text(value, digits) {
  if (Number.isFinite(value)) return value.toFixed(digits);
  return value === Infinity ? 'never' : '–';
}
