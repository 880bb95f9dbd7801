import { lessons } from 'virtual:lessons';
import type { LessonWords } from '../content/lesson-words/index.ts';
import type { CoreMessages, PageMessages } from '../content/messages/index.ts';
import { wordsOf } from '../content/messages/templates.ts';
import type { OwnMapWords } from '../content/own-map-words/index.ts';
import type { OwnSpeech } from '../own-map/own-speech.ts';
import type { PageData } from '../ui/page/page-data.ts';

/** What a page of own maps is drawn from. */
export interface OwnMapsPage<Written> {
  /** What the page carries of its own, without its words. */
  readonly written: Omit<Written, 'words'>;
  readonly data: PageData;
  readonly speech: OwnSpeech;
  /** The words of what is said late. */
  readonly late: Pick<PageMessages, 'offline'>;
}

/** Reads what a page of own maps carries, and loads what it shares with lessons. */
export async function loadOwnMaps<Written extends { readonly words: unknown }>(): Promise<
  OwnMapsPage<Written>
> {
  const { lang } = document.documentElement;
  const page = lessons.find((one) => one.lang === lang);
  if (!page) throw new Error(`the site has no language "${lang}"`);
  const json = document.getElementById('lesson-data')?.textContent;
  const { words: ownWords, ...written } = JSON.parse(json ?? '') as Written;
  const { data, words, say } = await page.load();
  const speech = {
    lang: data.lang,
    words: wordsOf<CoreMessages>(words),
    say: wordsOf<LessonWords>(say),
    own: wordsOf<OwnMapWords>(ownWords),
  };
  return { written, data, speech, late: wordsOf<Pick<PageMessages, 'offline'>>(words) };
}
