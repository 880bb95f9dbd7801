import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import { expect } from 'vitest';
import { MESSAGES } from '../../../src/content/messages/index.ts';
import { FORMATS } from '../../../src/share/options/format.ts';
import { singleFile } from '../../../src/url/single-links.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { titleOf } from '../../titles.ts';
import { figureFile } from '../../figure-file.ts';
import { expectGiven, expectReady, expectSeen, expectText, focus, openReady } from '../look.ts';
import { DEAL, EARLIER, type Journey } from './journey.ts';
import { keptList } from '../../kept-list.ts';

/** What is kept for later, as JSON. */
const EVERYTHING = JSON.stringify(keptList(readFileSync('dist/sw.js', 'utf8')));

/** White, or none: then paper’s own. */
const PAPER = expect.stringMatching(/^rgba?\((?:255, 255, 255|0, 0, 0, 0)\)$/);

/** What readers take away: figures, paper, the site itself. */
export const FILE_JOURNEYS: readonly Journey[] = [
  {
    name: 'saves the figure in each format, to the byte that the command line writes',
    go: async (driver, { address }) => {
      const page = `${address}${DEAL}/`;
      await openReady(driver, page);
      await driver.run(() => {
        const { createObjectURL } = URL;
        URL.createObjectURL = (blob: Blob) => {
          void blob.arrayBuffer().then(async (bytes) => {
            const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
            document.documentElement.dataset['saved'] = Array.from(hash, (byte) =>
              byte.toString(16).padStart(2, '0'),
            ).join('');
          });
          return createObjectURL(blob);
        };
        // Where files go is the browser's own affair, and each driver's.
        HTMLAnchorElement.prototype.click = () => {};
      });
      await focus(driver, 'figcaption .link');
      await driver.press('Enter');
      await expectSeen(driver, '.export-preview img');
      const raw = { scenario: DEAL, scale: '2' };
      for (const format of FORMATS) {
        const { bytes } = await figureFile(format, `${page}?day=2025-08-08`, raw);
        const wanted = createHash('sha256').update(bytes).digest('hex');
        await driver.run((name) => {
          delete document.documentElement.dataset['saved'];
          [...document.querySelectorAll('dialog button')]
            .find((button) => button.textContent === name)
            ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        }, format.toUpperCase());
        await expect
          .poll(() => driver.run(() => document.documentElement.dataset['saved'] ?? ''), {
            timeout: 60_000,
            message: format,
          })
          .toBe(wanted);
      }
    },
  },
  {
    name: 'comes back when the host does not answer, and switches',
    go: async (driver, { address, setDown }) => {
      await openReady(driver, `${address}${DEAL}/`);
      const lacking = async (everything: string) => {
        const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
        const kept = (await Promise.all(stores.map((store) => store.keys()))).flat();
        const paths = new Set(kept.map(({ url }) => new URL(url).pathname.slice(1)));
        return (JSON.parse(everything) as string[]).filter((path) => !paths.has(path));
      };
      await expect.poll(() => driver.run(lacking, EVERYTHING), { timeout: 90_000 }).toEqual([]);
      setDown(true);
      try {
        await openReady(driver, `${address}${DEAL}/`);
        await expectText(driver, '.notice', MESSAGES.en.offline.savedSometime.slice(0, 20));
        await driver.click(`label:has(input[value="${EARLIER}"])`);
        await expectText(driver, '.map-title', titleOf(EARLIER));
        await expectText(driver, '#reading h2', titleOf(EARLIER));
      } finally {
        setDown(false);
      }
    },
  },
  {
    name: 'prints it: the map, the text and its sources, in light colours, without buttons',
    go: async (driver, { address }) => {
      await openReady(driver, `${address}${DEAL}/?theme=dark`);
      const paper = await driver.pdf();
      if (paper) {
        const pages = plain(Buffer.from(paper)).match(/\/Type\s*\/Page\b/g) ?? [];
        expect(pages.length).toBeGreaterThan(0);
        expect(pages.length).toBeLessThanOrEqual(2);
      }
      // Not every protocol prints: what the sheets say of paper is then said of the screen.
      await driver.run(() => {
        const onPaper = (media: MediaList) => {
          if (media.mediaText === 'print') media.mediaText = 'all';
          if (media.mediaText === 'screen') media.mediaText = 'not all';
        };
        for (const sheet of document.styleSheets) {
          onPaper(sheet.media);
          for (const rule of sheet.cssRules) if (rule instanceof CSSMediaRule) onPaper(rule.media);
        }
      });
      await expectSeen(driver, '.figure');
      await expectText(driver, '.sources li', /\w/);
      await expectSeen(driver, '.masthead button', false);
      await expectSeen(driver, 'input[name=scenario]', false);
      await expectGiven(driver, () => getComputedStyle(document.body).backgroundColor, PAPER);
    },
  },
  {
    name: 'opens the site as one file from disk, in both languages',
    go: async (driver) => {
      for (const lang of LANGUAGES) {
        await driver.open(pathToFileURL(resolve('dist', singleFile(lang))).href);
        await expectReady(driver);
        await driver.click(`label:has(input[value="${EARLIER}"])`);
        await expectText(driver, '.map-title', titleOf(EARLIER, lang));
      }
    },
  },
];

/** A PDF with its packed parts unpacked: some programs pack even the list of its pages. */
function plain(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const packed = [...text.matchAll(/stream\r?\n(.*?)\r?\nendstream/gs)].map(([, part = '']) => {
    try {
      return inflateSync(Buffer.from(part, 'latin1')).toString('latin1');
    } catch {
      // Pictures and fonts are packed in other ways, and have no pages in them.
      return '';
    }
  });
  return text + packed.join('');
}
