import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { OfflineList } from '../../src/offline/list.ts';
import { expect } from './page.ts';

const [, listed = '', after = ''] =
  /^const OFFLINE_LIST = (\{.*?\});\n(.*)$/s.exec(readFileSync('dist/sw.js', 'utf8')) ?? [];

/** What the service worker is told to keep, and the rest of its program. */
export const program = after;
export const list = JSON.parse(listed) as OfflineList;

/** What is kept in the page's browser, as paths below the site's root. */
export const keptIn = (page: Page, root = '') =>
  page.evaluate(async (site) => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const kept = await Promise.all(stores.map((store) => store.keys()));
    return kept.flat().map(({ url }) => url.replace(site, ''));
  }, root);

/** Every page and asset that it names. */
export const everything = [...list.pages, ...list.assets];

/**
 * Has the browser look for another worker; gives whether one waits. A look that began by itself, as
 * after each visit, may still have met the one before, and a wish meanwhile is one with it.
 */
export const lookAgain = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    return !!registration?.waiting;
  });

/** Waits until the whole site is kept. */
export const expectAllKept = (page: Page, root?: string) =>
  expect.poll(() => keptIn(page, root)).toEqual(expect.arrayContaining(everything));
