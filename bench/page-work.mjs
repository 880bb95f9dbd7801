import { quantile, verdict } from './statistics.mjs';
import { frames, taskTime } from './task-time.mjs';

/** How often the reader does each thing. */
const TIMES = 100;

/** What the 95th percentile of each may take, in ms. */
const BUDGET = 8;

/** What the columns of `pageWork` are. */
export const PAGE_HEAD = ['what', 'times', 'p50', 'p95', 'budget', ''];

/** What is written, letter by letter; each letter counts. */
const WRITTEN = 'zaporizhzhia';

/**
 * Rows of what, times, median and 95th percentile of the main thread's work, in ms, until its frame
 * is drawn: of opening a card, of each letter in the search, of each step of the swipe, and, as
 * baseline, of the same frames in which nothing is done.
 */
export async function pageWork(page, url) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const work = async (act) => {
    const before = await taskTime(devtools);
    await act();
    return (await taskTime(devtools)) - before;
  };
  const still = () => work(() => page.evaluate(frames));

  await open(page, `${url}bloomberg-2025-08/`);
  const nothing = [];
  const cards = [];
  for (let time = 0; time < TIMES; time++) {
    nothing.push(await still());
    cards.push(await work(() => page.evaluate(openCard, time)));
    await page.evaluate(closeCard);
  }

  await page.keyboard.press('/');
  await page.locator('.dialog input').waitFor();
  const letters = [];
  for (let time = 0; time < TIMES; time++) {
    const end = time % WRITTEN.length;
    letters.push(await work(() => page.evaluate(write, WRITTEN.slice(0, end + 1))));
  }

  await open(page, `${url}bloomberg-2025-08/?vs=us-earlier-2025`);
  await page.waitForFunction(() => document.querySelectorAll('[data-ready]').length === 2);
  await page.waitForLoadState('networkidle');
  const nothingBeside = [];
  const steps = [];
  for (let time = 0; time < TIMES; time++) {
    nothingBeside.push(await still());
    steps.push(await work(() => page.evaluate(swipe, 10 + (time % 80))));
  }
  return [
    row('nothing, on one map', nothing),
    row('opening a card', cards, BUDGET),
    row('a letter in the search', letters, BUDGET),
    row('nothing, on two maps', nothingBeside),
    row('a step of the swipe', steps, BUDGET),
  ];
}

async function open(page, url) {
  await page.goto(url);
  await page.locator('.map-box[data-state=ready]').waitFor();
  await page.waitForLoadState('networkidle');
}

function row(what, values, budget) {
  return [
    what,
    String(values.length),
    quantile(values, 0.5).toFixed(2),
    quantile(values, 0.95).toFixed(2),
    budget ? String(budget) : '',
    budget ? verdict(quantile(values, 0.95) <= budget) : '',
  ];
}

/** In the page: chooses another zone of the figure each time, and waits until it is drawn. */
async function openCard(time) {
  const zones = document.querySelectorAll('svg.figure-desktop g.zone');
  const zone = zones[time % zones.length];
  zone.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  if (!document.querySelector('.sheet')) throw new Error('no card has opened');
}

/** In the page: closes the card. */
async function closeCard() {
  document.querySelector('.sheet .close').click();
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  if (document.querySelector('.sheet')) throw new Error('the card has not closed');
}

/** In the page: what the search field holds now. */
async function write(text) {
  const field = document.querySelector('.dialog input[type=search]');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  if (!document.querySelector('.found li')) throw new Error(`"${text}" finds nothing`);
}

/** In the page: moves the line between the maps, as one step of a drag. */
async function swipe(at) {
  const slider = document.querySelector('.divider input');
  slider.value = String(at);
  slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  const told = document.querySelector('[data-divided]').style.getPropertyValue('--divide');
  if (told !== `${at}%`) throw new Error(`the line stands at ${told}, not at ${at}%`);
}
