import puppeteer, {
  type ElementHandle,
  type Frame,
  type KeyInput,
  type LaunchOptions,
} from 'puppeteer-core';
import { DRAWN_BY_SOFTWARE } from '../drawn-by.ts';
import type { Driver } from './driver.ts';
import { openDisplay } from './display.ts';
import { hasCome, leave } from './left.ts';
import { firstVisible } from './visible.ts';

const SIZE = { width: 1440, height: 900 };

/** Chromium, by its own protocol. */
export async function launchChromium(executablePath: string): Promise<Driver> {
  const args = [...DRAWN_BY_SOFTWARE, '--no-first-run'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return driverOf({ browser: 'chrome', executablePath, args }, async () => {});
}

/** Firefox, by WebDriver BiDi. */
export async function launchFirefox(executablePath: string): Promise<Driver> {
  const display = await openDisplay();
  const options: LaunchOptions = {
    browser: 'firefox',
    executablePath,
    headless: false,
    env: display.environment,
    // A reader's Firefox asks nobody either while a page is tested.
    extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
  };
  return driverOf(options, async () => void display.close());
}

/** How long a browser may leave something unanswered, in ms. */
const PATIENCE = 60_000;

async function driverOf(options: LaunchOptions, ended: () => Promise<void>): Promise<Driver> {
  const browser = await puppeteer.launch({
    ...options,
    defaultViewport: SIZE,
    // What the browser leaves unanswered is named, before the journey as a whole is given up.
    protocolTimeout: PATIENCE,
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  let frame: Frame = page.mainFrame();
  return {
    open: async (address) => {
      frame = page.mainFrame();
      await page.evaluate(leave);
      // Told or not: a Firefox that still loads the page before may keep it to itself that this one is here.
      let fault: unknown = null;
      page.goto(address, { waitUntil: 'domcontentloaded' }).catch((error: unknown) => {
        fault = error;
      });
      const end = Date.now() + PATIENCE;
      // Asked from here: a page's policy may refuse what the library would put into it. The document
      // that goes may go while it is asked.
      while (!(await page.evaluate(hasCome).catch(() => false))) {
        if (fault) throw fault;
        if (Date.now() > end) throw new Error(`${address} did not come`);
        await new Promise(setImmediate);
      }
    },
    run: async (act, ...given) => (await frame.evaluate(act as never, ...given)) as never,
    click: async (selector) => {
      await frame.waitForSelector(selector);
      const found = await frame.evaluateHandle(firstVisible, selector);
      const element = found.asElement() as ElementHandle<Element>;
      // The library's own way waits for an observer, which a busy Firefox may keep waiting for good.
      await element.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const { x, y } = await element.clickablePoint();
      await page.mouse.click(x, y);
    },
    press: (key) => page.keyboard.press(key as KeyInput),
    type: (text) => page.keyboard.type(text),
    back: async () => {
      await page.evaluate(() => history.back());
    },
    enter: async () => {
      const inner = await (await page.waitForSelector('iframe'))?.contentFrame();
      if (!inner) throw new Error('the page has no frame');
      frame = inner;
    },
    resize: (width, height) => page.setViewport({ width, height }),
    picture: () => page.screenshot(),
    pdf: () => page.pdf({ format: 'A4', preferCSSPageSize: true }),
    close: async () => {
      await browser.close();
      await ended();
    },
  };
}
