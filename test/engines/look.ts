import { PNG } from 'pngjs';
import { expect } from 'vitest';
import type { Driver } from './driver.ts';

/** Drawn by software, a map takes its time; nothing that comes is waited for in vain. */
export const SOON = { timeout: 30_000, interval: 100 };

/** What is written in the first visible element that a selector finds, or null where there is none. */
export const textOf = (driver: Driver, selector: string): Promise<string | null> =>
  driver.run(
    (wanted) =>
      [...document.querySelectorAll(wanted)]
        .find((one) => one.getClientRects().length > 0 && one.checkVisibility())
        ?.textContent?.replaceAll('\u00a0', ' ')
        .trim() ?? null,
    selector,
  );

/** Waits until an element is to be seen that has this text. */
export async function expectText(
  driver: Driver,
  selector: string,
  text: string | RegExp,
): Promise<void> {
  const wanted =
    typeof text === 'string' ? expect.stringContaining(text) : expect.stringMatching(text);
  await expect.poll(() => textOf(driver, selector), SOON).toEqual(wanted);
}

/** Waits until something is to be seen, or nothing of it. */
export async function expectSeen(driver: Driver, selector: string, seen = true): Promise<void> {
  const look = async () => (await textOf(driver, selector)) !== null;
  await expect.poll(look, { ...SOON, message: selector }).toBe(seen);
}

/** Waits until the page's address has this in it. */
export async function expectAddress(driver: Driver, part: RegExp): Promise<void> {
  await expect.poll(() => driver.run(() => location.href), SOON).toMatch(part);
}

/** Waits until something that is asked of the page is so. */
export async function expectSo(driver: Driver, look: () => unknown): Promise<void> {
  await expect.poll(() => driver.run(look), { ...SOON, message: String(look) }).toBeTruthy();
}

/** Waits until the page's program answers. */
export const expectReady = (driver: Driver) =>
  expectSo(driver, () => document.documentElement.dataset['script'] === 'ready');

/** Waits until the page gives what is wanted of it; tells what it gives instead. */
export async function expectGiven<Result>(
  driver: Driver,
  look: () => Result | Promise<Result>,
  wanted: unknown,
): Promise<void> {
  await expect.poll(() => driver.run(look), SOON).toEqual(wanted);
}

/** Opens a page and waits until it answers. */
export async function openReady(driver: Driver, address: string): Promise<void> {
  await driver.open(address);
  await expectReady(driver);
}

/** Gives the focus to the first element that a selector finds, once there is one that takes it. */
export async function focus(driver: Driver, selector: string): Promise<void> {
  const take = (wanted: string) => {
    const found = document.querySelector<HTMLElement>(wanted);
    found?.focus();
    return found !== null && document.activeElement === found;
  };
  await expect.poll(() => driver.run(take, selector), { ...SOON, message: selector }).toBe(true);
}

/** Waits until the page gives something else than before. */
export async function expectChanged<Result>(
  driver: Driver,
  look: () => Result | Promise<Result>,
  before: Result,
): Promise<void> {
  await expect.poll(() => driver.run(look), SOON).not.toEqual(before);
}

/** How many colours the middle of an element has, as the window shows it. */
export async function coloursIn(driver: Driver, selector: string): Promise<number> {
  const [x = 0, y = 0] = await driver.run((wanted) => {
    const found = document.querySelector(wanted);
    found?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, right, top, bottom } = found?.getBoundingClientRect() ?? new DOMRect();
    return [(left + right) / 2, (top + bottom) / 2];
  }, selector);
  const { data, width } = PNG.sync.read(Buffer.from(await driver.picture()));
  const colours = new Set<number>();
  for (let row = Math.round(y) - REACH; row < y + REACH; row++) {
    for (let column = Math.round(x) - REACH; column < x + REACH; column++)
      colours.add(data.readUInt32BE((row * width + column) * 4));
  }
  return colours.size;
}

/** Half a side of what is looked at, in pixels. */
const REACH = 100;
