import type { CoreMessages } from '../../content/messages/index.ts';
import type { Language } from '../../model/language.ts';
import type { Source } from '../../model/scenario.ts';
import { formatDay } from '../../words/format.ts';
import { sourceLine } from '../../words/source-line.ts';

interface Props {
  readonly source: Omit<Source<string>, 'id'>;
  readonly lang: Language;
  readonly words: Pick<CoreMessages, 'source'>;
}

/** A source in one line: its title as a link, who published it, and when. */
export function SourceLine({ source, lang, words }: Props) {
  const { title, url, language, outlet } = sourceLine(source, lang, words);
  return (
    <>
      <a href={url} rel="noopener" lang={language} hreflang={language}>
        {title}
      </a>
      , {outlet}, <time dateTime={source.date}>{formatDay(source.date, lang)}</time>
    </>
  );
}
