import { pages } from 'virtual:pages';
import archive from 'virtual:archive';
import type { Language } from '../model/language.ts';
import type { Exporter } from '../ui/page/page-props.ts';
import type { Desk } from './desk.ts';
import { deskThread, type DeskThread } from './desk-thread.ts';
import type { DeskSite, DeskTexts } from './desk-messages.ts';
import { isFramed } from './framed.ts';
import { save } from './save.ts';

/** Of this page: who closes the dialog and opens it again finds what was chosen, and one worker. */
let made: Promise<Exporter> | null = null;

/**
 * What figures for publication are made with, in the browser.
 * @param site address of the site's root
 * @throws Error naming file and fault where the published data can't be had
 */
export function exporterFor(site: URL): Promise<Exporter> {
  made ??= exporterOf(site).catch((error: unknown) => {
    made = null;
    throw error;
  });
  return made;
}

async function exporterOf(site: URL): Promise<Exporter> {
  const thread = deskThread(deskOnPage);
  thread.know(siteOf(site));
  const [{ ExportForm }] = await Promise.all([
    import('../ui/export/ExportForm.tsx'),
    thread.ask({ kind: 'open' }),
  ]);
  let running: DeskThread | null = null;
  let style: Exporter['style'] = null;
  const told = new Set<Language>();
  const tell = async (lang: Language) => {
    if (told.has(lang)) return;
    const texts = await textsIn(lang);
    if (!told.has(lang)) thread.know(texts);
    told.add(lang);
  };
  return {
    Form: ExportForm,
    get style() {
      return style;
    },
    keepStyle: (chosen) => {
      style = chosen;
    },
    readStyle: (lang, text, fonts) => thread.ask({ kind: 'house', lang, text, fonts }),
    draft: async (lang, raw, house, sheet) => {
      await tell(lang);
      return thread.ask({ kind: 'draft', lang, raw, house, sheet, today: today() });
    },
    file: async (lang, raw, house, sheet, format, fonts) => {
      await tell(lang);
      return thread.ask({ kind: 'file', lang, raw, house, sheet, format, fonts });
    },
    series: async (lang, raws, house, form, onPicture) => {
      // In a thread of its own: figures go on being shown, and it can be ended.
      const own = deskThread(deskOnPage);
      own.know(siteOf(site));
      own.know(await textsIn(lang));
      running = own;
      try {
        return await own.ask({ kind: 'series', lang, raws, house, form }, onPicture);
      } finally {
        own.end();
      }
    },
    save,
    endSeries: () => running?.end(),
    framed: isFramed(),
  };
}

const today = () => new Date().toISOString().slice(0, 10);

/** Where the site and its data lie. */
export function siteOf(site: URL): DeskSite {
  const addresses = Object.entries(archive).map(([file, address]) => [
    file,
    new URL(address, site).href,
  ]);
  return { kind: 'site', site: site.href, archive: Object.fromEntries(addresses) };
}

/** What figures in a language are made of. */
export async function textsIn(lang: Language): Promise<DeskTexts> {
  const page = pages.find((one) => one.lang === lang);
  if (!page) throw new Error(`the site has no language "${lang}"`);
  const [core, more] = await Promise.all([page.load(), page.details()]);
  const { scenarios, reviewed } = more.details;
  return { kind: 'texts', lang, words: [core.words, more.words], scenarios, reviewed };
}

/** A desk on the page itself, which can't draw: pages may run no compiled program. */
export async function deskOnPage(): Promise<Desk> {
  const { deskWith } = await import('./desk.ts');
  const refused = () => Promise.reject(new Error('the worker could not be loaded'));
  return deskWith({ rasterise: refused, drawPixels: refused, film: refused });
}
