/**
 * What the page weighs, how long figures take, when the page shows its map, what a switch, a card, a
 * search, a swipe and a step of the day cost, and what Lighthouse says, as tables. Times mean something only beside each
 * other: those of the page stand beside a baseline of the same run. Options: `--times 3` and
 * `--only sizes,export,first-map,switch,page,days,serve,lighthouse`.
 */
import { withBrowser } from './browser.mjs';
import { daysWork, DAYS_HEAD } from './days-work.mjs';
import { exportTimes, EXPORT_HEAD } from './export.mjs';
import { firstMap, FIRST_MAP_HEAD } from './first-map.mjs';
import { lighthouseScores, LIGHTHOUSE_HEAD } from './lighthouse.mjs';
import { LOAD_HEAD, nginxLoad } from './nginx-load.mjs';
import { readOptions } from './options.mjs';
import { PAGE_HEAD, pageWork } from './page-work.mjs';
import { withSites } from './sites.mjs';
import { sizes } from './sizes.mjs';
import { switchWork, SWITCH_HEAD } from './switch-work.mjs';
import { table } from './table.mjs';
import { weights } from './weights.mjs';

/** What comes for later is no part of what an act costs. */
const DESKTOP = { viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' };

const { only, times } = readOptions(process.argv.slice(2));

if (only.includes('sizes')) {
  print('What a reader loads, kB gzip', ['what', 'page in', 'gzip', 'budget', ''], weights('dist'));
  print('Files, kB', ['file', 'raw', 'gzip'], sizes('dist'));
}
if (only.includes('export')) {
  print('Figures for publication, ms', EXPORT_HEAD, await exportTimes());
}
if (only.includes('serve')) {
  print('The documented nginx on the loopback, packed files', LOAD_HEAD, await nginxLoad());
}
if (only.some((section) => !['sizes', 'export', 'serve'].includes(section))) {
  await withSites(async (pages) => {
    if (only.includes('first-map')) {
      const rows = await withBrowser((browser) => firstMap(browser, pages, times));
      print(
        `First visit on a phone, slow 4G and a 4× slower CPU, ${times} times each`,
        FIRST_MAP_HEAD,
        rows,
      );
    }
    if (only.includes('switch')) {
      const rows = await withBrowser(async (browser) =>
        switchWork(() => browser.newPage(DESKTOP), pages),
      );
      print('Main-thread work of a switch, ms', SWITCH_HEAD, rows);
    }
    if (only.includes('page')) {
      const rows = await withBrowser(async (browser) =>
        pageWork(await browser.newPage(DESKTOP), pages.site.url),
      );
      print('Main-thread work of what a reader does, ms', PAGE_HEAD, rows);
    }
    if (only.includes('days')) {
      const rows = await withBrowser(async (browser) =>
        daysWork(() => browser.newPage(DESKTOP), pages),
      );
      print('Days: main-thread work of a step in ms, and days painted a second', DAYS_HEAD, rows);
    }
    if (only.includes('lighthouse')) {
      const { rows, failures } = await lighthouseScores(pages, times);
      print(`Lighthouse, mobile, median of ${times}`, LIGHTHOUSE_HEAD, rows);
      if (failures.length > 0) {
        print('Audits that the site fails', ['category', 'audit', 'what'], failures);
      }
    }
  });
}

function print(title, head, rows) {
  console.log(`\n${title}\n\n${table(head, rows)}`);
}
