import type { Frame } from '../../figure/frame.ts';
import type { Collected } from '../../own-map/class-words.ts';
import type { PredictedLesson } from '../../own-map/collect.ts';
import type { OwnSpeech } from '../../own-map/own-speech.ts';
import type { Marks } from '../../share/data/csv.ts';
import type { PageData } from '../page/page-data.ts';

/** What the page carries of its own. */
export interface CollectData {
  readonly frames: readonly Frame[];
  readonly records: readonly { readonly id: string; readonly title: string }[];
  readonly lessons: readonly PredictedLesson[];
  /** What parts the cells of a table as spreadsheets of the language take it. */
  readonly marks: Marks;
  /** The page on which maps are drawn, as this page sees it. */
  readonly ownMap: string;
  readonly words: unknown;
}

/** What was handed in so far; it lives in this page's memory alone. */
export interface CollectState {
  readonly collected: readonly Collected[];
  /** Why others are not taken, in sentences. */
  readonly refusals: readonly string[];
  /** What was done last, in a sentence. */
  readonly done: string;
}

/** What a teacher can do. */
export interface CollectActions {
  readonly addFiles: (files: readonly File[]) => void;
  readonly addLinks: (pasted: string) => void;
  readonly again: () => void;
  readonly saveCsv: () => void;
}

/** What every part of the page is made from. */
export interface CollectProps extends Omit<CollectData, 'words'> {
  readonly data: PageData;
  readonly speech: OwnSpeech;
  readonly state: CollectState;
  readonly actions: CollectActions;
}
