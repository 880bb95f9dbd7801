import type { CoreMessages } from '../content/messages/index.ts';
import { textsIn, type Language } from '../model/language.ts';
import type { Source, SourceLanguage } from '../model/scenario.ts';

/** How a page in one language names a source. */
export interface SourceLine {
  readonly title: string;
  readonly url: string;
  /** The language of the title and of what the link leads to. */
  readonly language: SourceLanguage;
  /** Who published it, and what a reader has to know before following the link. */
  readonly outlet: string;
}

/** Names a source to readers of a language: in their own language where it was published in that. */
export function sourceLine(
  source: Omit<Source<string>, 'id'>,
  lang: Language,
  { source: words }: Pick<CoreMessages, 'source'>,
): SourceLine {
  const texts = textsIn(lang);
  const { title, url, language } =
    texts === 'uk' && source.original ? { ...source.original, language: texts } : source;
  const notes = [
    ...(source.stateMedia ? [words.stateMedia] : []),
    ...(language === texts ? [] : [words.languages[language]]),
  ];
  const outlet = notes.length > 0 ? `${source.outlet} (${notes.join(', ')})` : source.outlet;
  return { title, url, language, outlet };
}
