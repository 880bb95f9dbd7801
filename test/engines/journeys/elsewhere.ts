import { titleOf } from '../../titles.ts';
import {
  expectAddress,
  expectChanged,
  expectReady,
  expectSeen,
  expectSo,
  expectText,
  openReady,
} from '../look.ts';
import { DEAL, EARLIER, type Journey } from './journey.ts';

/** What readers do where it is not the page of a scenario. */
export const OTHER_JOURNEYS: readonly Journey[] = [
  {
    name: 'meets the map in a sandbox on a page of others, where it answers',
    go: async (driver, { address, elsewhere }) => {
      const src = `${address}embed/en/${DEAL}/?scenarios=${DEAL},${EARLIER}`;
      await driver.open(
        elsewhere(
          `<iframe sandbox="allow-scripts" src="${src}" title="Map" width="1000" height="600"></iframe>`,
        ),
      );
      await driver.enter();
      await expectReady(driver);
      await expectSo(driver, () => self.origin === 'null');
      await expectText(driver, '.map-title', titleOf(DEAL));
      await driver.click(`label:has(input[value="${EARLIER}"])`);
      await expectText(driver, '.map-title', titleOf(EARLIER));
      await driver.press('ArrowUp');
      await expectText(driver, '.map-title', titleOf(DEAL));
      await driver.click('.map-box button[aria-label="Zoom in"]');
      await expectSeen(driver, '[data-state=ready] .maplibregl-canvas');
    },
  },
  {
    name: 'goes through a lesson step by step',
    go: async (driver, { address }) => {
      await openReady(driver, `${address}lessons/reading-a-control-map/`);
      const step = () => document.querySelector('.steps [aria-current=step]')?.textContent ?? '';
      const first = await driver.run(step);
      await driver.click('.steps li:nth-child(2) a');
      await expectAddress(driver, /[?&]step=/);
      await expectChanged(driver, step, first);
      await driver.back();
      await expectSo(driver, () => !/[?&]step=/.test(location.search));
    },
  },
];
