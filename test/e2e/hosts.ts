import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { expect, test as base } from './page.ts';

/**
 * Pages of others, served from another origin than the site. Tests press keys in their frames:
 * browsers leave out clicks on a frame that has just been moved, as by scrolling it into view.
 */
export interface Hosts {
  /** Opens a page with this body. Site addresses begin with SITE. */
  readonly open: (body: string) => Promise<void>;
  /** Opens one of the pages in docs/embedding. */
  readonly example: (name: string) => Promise<void>;
}

/** Where the site lies, in pages of others. */
export const SITE = 'https://example.org/map/';

/** An embed as its code has it, of a page of the site. */
export const frameOf = (path: string, more = 'height="900"') =>
  `<iframe src="${SITE}${path}" title="Map" style="width:100%;border:0" ${more}></iframe>`;

/** The element with its link inside. */
export const elementOf = (attributes: string) =>
  `<script src="${SITE}embed.js"></script>` +
  `<lines-of-contact ${attributes}><a href="${SITE}">The map</a></lines-of-contact>`;

export const test = base.extend<{ hosts: Hosts }>({
  hosts: async ({ page, baseURL, watch }, use) => {
    let html = '';
    const server = createServer((request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      // Browsers ask for an icon too, which there is none of.
      response.statusCode = request.url === '/' ? 200 : 204;
      response.end(html.replaceAll(SITE, baseURL ?? ''));
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    watch.expectedErrors.push(new RegExp(`^request to ${origin}`));
    const show = async (text: string) => {
      html = text;
      await page.goto(origin);
    };
    await use({
      open: (body) =>
        show(
          `<!doctype html><html lang="en"><head><meta charset="utf-8">` +
            `<meta name="viewport" content="width=device-width"><title>A page of others</title>` +
            `<link rel="icon" href="data:,"></head><body style="margin:0">${body}</body></html>`,
        ),
      example: (name) => {
        // A frame that is out of sight is not laid out yet, and needs no font.
        watch.expectedErrors.push(/\.woff2 was preloaded using link preload but not used/);
        return show(readFileSync(`docs/embedding/${name}`, 'utf8'));
      },
    });
    server.close();
  },
});

/** What the page was told by its embeds, in order. */
export async function listen(page: Page): Promise<() => Promise<readonly Told[]>> {
  await page.addInitScript(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    addEventListener('message', ({ data }) => told.push(data));
  });
  return () => page.evaluate(() => (window as unknown as { told: Told[] }).told);
}

export interface Told {
  readonly type?: string;
  readonly event?: string;
  readonly code?: string;
  readonly name?: string;
  readonly value?: string;
  readonly message?: string;
  readonly height?: number;
  readonly id?: string;
  readonly sel?: string | null;
  readonly state?: Readonly<Record<string, string | null>>;
}

/** Sends a message to the first frame of the page. */
export async function post(page: Page, message: object): Promise<void> {
  await page.evaluate((one) => {
    document
      .querySelector('iframe')
      ?.contentWindow?.postMessage({ type: 'lines-of-contact', version: 1, ...one }, '*');
  }, message);
}

/** That an embed has come to life, and what it shows. */
export async function expectShown(frame: FrameLocator, title: string): Promise<void> {
  await expect(frame.locator('html')).toHaveAttribute('data-script', 'ready');
  await expect(frame.locator('.map-title strong').first()).toHaveText(title);
}

/** That the frame becomes as high as what is in it, both of which may still change. */
export async function expectFits(page: Page, frame: FrameLocator): Promise<void> {
  await expect
    .poll(async () => {
      const content = await frame
        .locator('body')
        .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
      return content - (await page.locator('iframe').evaluate((one) => one.clientHeight));
    })
    .toBe(0);
}
