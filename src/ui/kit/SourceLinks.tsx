import type { CoreMessages } from '../../content/messages/index.ts';
import type { Language } from '../../model/language.ts';
import type { LocalScenario } from '../../model/scenario.ts';
import { formatDay } from '../../words/format.ts';
import { sourceLine } from '../../words/source-line.ts';
import { AWAY } from './away.ts';

interface Props {
  readonly ids: readonly string[];
  readonly scenario: LocalScenario;
  readonly lang: Language;
  readonly words: Pick<CoreMessages, 'source'>;
}

/** Links to sources themselves: outlet and day. */
export function SourceLinks({ ids, scenario, lang, words }: Props) {
  return (
    <ul class="source-links fine">
      {ids.flatMap((id) => {
        const source = scenario.sources.find((one) => one.id === id);
        if (!source) return [];
        const { title, url, language, outlet } = sourceLine(source, lang, words);
        return [
          <li key={id}>
            <a href={url} {...AWAY} hreflang={language} title={title}>
              {outlet}, {formatDay(source.date, lang)}
            </a>
          </li>,
        ];
      })}
    </ul>
  );
}
