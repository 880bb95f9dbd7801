import type { OwnMapWords } from '../content/own-map-words/index.ts';
import type { Speech } from '../lesson/speech.ts';

/** The words that are spoken on these pages, in one language. */
export interface OwnSpeech extends Speech {
  readonly own: OwnMapWords;
}
