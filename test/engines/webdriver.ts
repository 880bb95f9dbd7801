import { spawn } from 'node:child_process';
import { Builder, By, Capabilities, Key, type WebElement } from 'selenium-webdriver';
import type { Driver } from './driver.ts';
import { openDisplay } from './display.ts';
import { isLeft, leave } from './left.ts';
import { firstVisible } from './visible.ts';
import { freePort } from '../free-port.ts';

const KEYS: Readonly<Record<string, string>> = {
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  End: Key.END,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Home: Key.HOME,
  Tab: Key.TAB,
};

/** WebKitGTK in its own small browser, by WebDriver. @param binary the path of MiniBrowser */
export async function launchWebKit(binary: string): Promise<Driver> {
  const display = await openDisplay();
  const port = await freePort();
  const program = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: display.environment,
  });
  const server = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${server}/status`).catch(() => null))) {
    if (program.exitCode !== null) throw new Error('WebKitWebDriver ended before it answered');
    await new Promise(setImmediate);
  }
  const browser = await new Builder()
    .usingServer(server)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      }),
    )
    .build();
  await browser.manage().setTimeouts({ script: 60_000, pageLoad: 120_000 });
  const resize = async (width: number, height: number) => {
    await browser.manage().window().setRect({ x: 0, y: 0, width, height });
  };
  await resize(1440, 940);
  return {
    open: async (address) => {
      await browser.switchTo().defaultContent();
      await browser.executeScript(leave);
      await browser.get(address);
      await browser.wait(() => browser.executeScript<boolean>(isLeft));
    },
    run: async (act, ...given) => browser.executeScript(act as never, ...given),
    click: async (selector) => {
      const found = await browser.executeScript<WebElement>(firstVisible, selector);
      await found.click();
    },
    press: (key) =>
      browser
        .actions()
        .sendKeys(KEYS[key] ?? key)
        .perform(),
    type: (text) => browser.actions().sendKeys(text).perform(),
    back: () => browser.navigate().back(),
    enter: async () => {
      await browser.switchTo().frame(browser.findElement(By.css('iframe')));
    },
    resize,
    picture: async () => Buffer.from(await browser.takeScreenshot(), 'base64'),
    pdf: async () => null,
    close: async () => {
      await browser.quit();
      program.kill();
      display.close();
    },
  };
}
