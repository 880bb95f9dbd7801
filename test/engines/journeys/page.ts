import { expect } from 'vitest';
import { COMPARISONS } from '../../../src/model/view.ts';
import { titleOf } from '../../titles.ts';
import type { Driver } from '../driver.ts';
import {
  coloursIn,
  expectAddress,
  expectChanged,
  expectReady,
  expectSeen,
  expectSo,
  expectText,
  focus,
  openReady,
  SOON,
} from '../look.ts';
import { DEAL, EARLIER, type Journey } from './journey.ts';

const label = (scenario: string) => `label:has(input[value="${scenario}"])`;

/** Colours of a map with names on it: a sea alone has one. */
const MANY = 20;

/** Chooses in a list, as its keys would. */
const choose = (driver: Driver, selector: string, value: string) =>
  driver.run(
    (list, wanted) => {
      const select = document.querySelector<HTMLSelectElement>(list);
      if (!select) throw new Error(`no ${list}`);
      select.value = wanted;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    value,
  );

/** What readers do on the page of a scenario. */
export const PAGE_JOURNEYS: readonly Journey[] = [
  {
    name: 'opens a scenario, moves the map once it has come, and finds it again after the glossary',
    go: async (driver, { address }) => {
      await openReady(driver, `${address}${DEAL}/`);
      await expectText(driver, 'h2', titleOf(DEAL));
      await expectSeen(driver, '.figure');
      await driver.click('.map-box .figure');
      await expectSeen(driver, '[data-state=ready] .maplibregl-canvas');
      const bounds = () => document.querySelector('.map-canvas')?.getAttribute('data-bounds') ?? '';
      const before = await driver.run(bounds);
      await focus(driver, '.map-box button[aria-label="Zoom in"]');
      await driver.press('Enter');
      await expectAddress(driver, /[?&]map=/);
      await expectChanged(driver, bounds, before);
      // Names of the map's own stand on it now: nothing of the figure lies over what may be lost.
      const canvas = '[data-state=ready] .maplibregl-canvas';
      await expect.poll(() => coloursIn(driver, canvas), SOON).toBeGreaterThan(MANY);
      await focus(driver, '.masthead a[href$="glossary/"]');
      await driver.press('Enter');
      await expectAddress(driver, /\/glossary\//);
      await driver.back();
      await expectReady(driver);
      await expectSeen(driver, canvas);
      await expect.poll(() => coloursIn(driver, canvas), SOON).toBeGreaterThan(MANY);
    },
  },
  {
    name: 'switches by the pointer and by keys, and goes back',
    go: async (driver, { address }) => {
      await openReady(driver, `${address}${DEAL}/`);
      await driver.click(label(EARLIER));
      await expectText(driver, '.map-title', titleOf(EARLIER));
      await expectAddress(driver, /us-earlier-2025/);
      await focus(driver, `input[value="${EARLIER}"]`);
      await driver.press('ArrowUp');
      await expectText(driver, '.map-title', titleOf(DEAL));
      await expectText(driver, '#reading h2', titleOf(DEAL));
      await driver.back();
      await expectText(driver, '.map-title', titleOf(EARLIER));
    },
  },
  {
    name: 'compares two in four ways',
    go: async (driver, { address }) => {
      await openReady(driver, `${address}${DEAL}/?vs=${EARLIER}`);
      await expectSeen(driver, '.divider');
      for (const way of COMPARISONS.toReversed()) {
        await driver.click(`label:has(input[name=compare][value=${way}])`);
        await expectSeen(driver, `.map-box[data-compare=${way}]`);
        await expectSeen(driver, '.divider', way === 'swipe');
        await expectText(driver, '.map-titles', titleOf(DEAL));
        await expectText(driver, '.map-titles', titleOf(EARLIER));
      }
      await focus(driver, '.divider input, input.divider');
      await driver.press('ArrowRight');
      await expectSo(
        driver,
        () => Number(document.querySelector<HTMLInputElement>('input[type=range]')?.value) > 50,
      );
      await choose(driver, '.compare select', '');
      await expectSeen(driver, '.divider', false);
    },
  },
  {
    name: 'opens a card by the keyboard, and closes it',
    go: async (driver, { address }) => {
      await openReady(driver, `${address}${DEAL}/`);
      // Zones answer to keys once the program has been over them.
      await expectSo(driver, () => {
        const zone = [...document.querySelectorAll<SVGElement>('.figure [role=button]')].find(
          (one) => one.checkVisibility() && /Donetsk/.test(one.getAttribute('aria-label') ?? ''),
        );
        zone?.focus();
        return zone && document.activeElement === zone;
      });
      await driver.press('Enter');
      await expectText(driver, '.sheet h2', 'Donetsk');
      await expectAddress(driver, /[?&]sel=zone\./);
      await driver.press('Escape');
      await expectSeen(driver, '.sheet', false);
    },
  },
  {
    name: 'finds a town by typing its name',
    go: async (driver, { address }) => {
      await openReady(driver, `${address}${DEAL}/`);
      await driver.press('/');
      await expectSo(driver, () => document.activeElement?.matches('dialog input'));
      await driver.type('krama');
      await expectText(driver, 'dialog [role=status]', '1 place');
      await driver.press('Enter');
      await expectText(driver, '.sheet h2', 'Kramatorsk');
    },
  },
  {
    name: 'goes to another day, and to the next one',
    go: async (driver, { address }) => {
      await openReady(driver, `${address}?day=2024-10-01`);
      await expectText(driver, '.map-credit', 'Line of 1 October 2024');
      await expectSeen(driver, '.time-records a');
      await focus(driver, '.time input[type=range]');
      await driver.press('ArrowRight');
      await expectText(driver, '.map-credit', 'Line of 2 October 2024');
      await expectAddress(driver, /day=2024-10-02/);
    },
  },
  {
    name: 'reads it in the other language',
    go: async (driver, { address }) => {
      await openReady(driver, `${address}${DEAL}/`);
      await driver.click('a[hreflang=uk]');
      await expectAddress(driver, /\/uk\/bloomberg-2025-08\//);
      await expectText(driver, '.map-title', titleOf(DEAL, 'uk'));
      await expectSo(driver, () => document.documentElement.lang === 'uk');
      await expectReady(driver);
    },
  },
  {
    name: 'reads it in the dark',
    go: async (driver, { address }) => {
      await openReady(driver, `${address}${DEAL}/`);
      const ground = () => getComputedStyle(document.body).backgroundColor;
      const light = await driver.run(ground);
      await driver.click('#masthead button[aria-label="Menu"]');
      await expectSeen(driver, 'dialog input[name=theme]');
      await driver.click('label:has(input[name=theme][value=dark])');
      await expectSo(driver, () => document.documentElement.dataset['theme'] === 'dark');
      await driver.press('Escape');
      await expectAddress(driver, /theme=dark/);
      await expectChanged(driver, ground, light);
    },
  },
  {
    name: 'reads it in a window as narrow as a phone’s',
    go: async (driver, { address }) => {
      await driver.resize(390, 844);
      try {
        await openReady(driver, `${address}${DEAL}/`);
        await expectSo(driver, () => innerWidth < 500);
        await expectSo(driver, () => document.documentElement.scrollWidth <= innerWidth);
        await expectText(driver, '.map-title', titleOf(DEAL));
        await driver.click(label(EARLIER));
        await expectText(driver, '.map-title', titleOf(EARLIER));
      } finally {
        await driver.resize(1440, 900);
      }
    },
  },
];
