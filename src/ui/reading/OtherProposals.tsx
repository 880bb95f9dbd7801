import type { Messages } from '../../content/messages/index.ts';
import type { Coverage } from '../../model/coverage.ts';
import type { Language } from '../../model/language.ts';
import { formatDay } from '../../words/format.ts';
import { sourceLine } from '../../words/source-line.ts';

interface Props {
  readonly coverage: Coverage<string>;
  readonly lang: Language;
  readonly words: Pick<Messages, 'reading' | 'source'>;
}

/** The proposals that have no record of their own, each with its day, its source and how it is known. */
export function OtherProposals({ coverage: { proposals }, lang, words }: Props) {
  return (
    <ul>
      {proposals.map(({ date, title, text, evidence, source }) => {
        const { url, language, outlet } = sourceLine({ ...source, title }, lang, words);
        return (
          <li key={title}>
            <time dateTime={date}>{formatDay(date, lang)}</time>. <strong>{title}.</strong> {text}{' '}
            <span class="fine">
              {evidence === 'summarised' && <>{words.reading.summarised} </>}
              <a href={url} rel="noopener" hreflang={language}>
                {outlet}, {formatDay(source.date, lang)}
              </a>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
