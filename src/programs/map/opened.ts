import { pages } from 'virtual:pages';
import { dataWith, ownPage } from '../../browser/own-page.ts';
import type { CoreMessages } from '../../content/messages/index.ts';
import { wordsOf } from '../../content/messages/templates.ts';
import type { OwnPage } from '../../ui/page/page-data.ts';
import type { BareData } from '../../ui/page/records.ts';

/** What a page of the map was opened with, and what stays as it is. */
export interface Opened {
  /** Address of the site's root. */
  readonly site: URL;
  /** Loads what comes later, in the page's language. */
  readonly entry: (typeof pages)[number];
  readonly own: OwnPage;
  readonly data: BareData;
  readonly words: CoreMessages;
}

/**
 * Reads what the page holds of its own, and loads what all pages of its language share.
 * @param address the page's
 * @throws where the page is none that the build wrote
 */
export async function opened(address: string): Promise<Opened> {
  const { lang, dataset } = document.documentElement;
  const entry = pages.find((one) => one.lang === lang);
  if (!entry) throw new Error(`the site has no language "${lang}"`);
  const own = ownPage();
  const { data, words } = await entry.load();
  return {
    site: new URL(dataset['root'] ?? './', address),
    entry,
    own,
    data: dataWith(own.ground, data),
    words: wordsOf<CoreMessages>(words),
  };
}
