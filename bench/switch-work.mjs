import { quantile, verdict } from './statistics.mjs';
import { taskTime } from './task-time.mjs';

/** How often the reader switches. */
const TIMES = 200;

/** What the 95th percentile of a switch may take, in ms. */
const BUDGET = 8;

/** What the columns of `switchWork` are. */
export const SWITCH_HEAD = ['what', 'times', 'p50', 'p95', 'budget', ''];

/**
 * Rows of what, times, median and 95th percentile of the main thread's work, in ms: for a switch of
 * scenario and, beside it, for a click on the scenario that is already shown, and for a switch of
 * the plain page, which sets one colour of its map and has neither link nor text to change.
 */
export async function switchWork(newPage, { site, baseline }) {
  const page = await newPage();
  await page.goto(site.url);
  await page.locator('[data-state=ready]').waitFor();
  const { none, switches } = await switched(page);
  const plain = await newPage();
  await plain.goto(baseline.url);
  await plain.locator(`${baseline.map} canvas`).waitFor();
  const { switches: plainSwitches } = await switched(plain);
  return [
    [...row('a click that changes nothing', none), '', ''],
    [
      ...row('a switch of scenario', switches),
      String(BUDGET),
      verdict(quantile(switches, 0.95) <= BUDGET),
    ],
    [...row('a switch of the plain page', plainSwitches), '', ''],
  ];
}

/** What clicks cost on a page whose map has come: on the choice that is shown, and on the next one. */
async function switched(page) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.waitForLoadState('networkidle');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const none = [];
  const switches = [];
  const scenarios = await page.locator('input[name=scenario]').count();
  for (let time = 0; time < TIMES; time++) {
    none.push(await work(page, devtools, time % scenarios));
    switches.push(await work(page, devtools, (time + 1) % scenarios));
  }
  return { none, switches };
}

function row(what, values) {
  return [
    what,
    String(values.length),
    quantile(values, 0.5).toFixed(2),
    quantile(values, 0.95).toFixed(2),
  ];
}

/** Main-thread time, in ms, from a click on a scenario until its frame is drawn. */
async function work(page, devtools, index) {
  const before = await taskTime(devtools);
  await page.evaluate(async (which) => {
    document.querySelectorAll('input[name=scenario]')[which].click();
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  }, index);
  return (await taskTime(devtools)) - before;
}
