import type { Language } from '../model/language.ts';
import type { LocalScenario } from '../model/scenario.ts';
import { formatDay } from '../words/format.ts';

interface Props {
  readonly ids: readonly string[];
  readonly scenario: LocalScenario;
  readonly lang: Language;
}

/** Links to sources themselves: outlet and day. */
export function SourceLinks({ ids, scenario, lang }: Props) {
  return (
    <ul class="source-links fine">
      {ids.flatMap((id) => {
        const source = scenario.sources.find((one) => one.id === id);
        if (!source) return [];
        return [
          <li key={id}>
            <a href={source.url} rel="noopener" title={source.title}>
              {source.outlet}, {formatDay(source.date, lang)}
            </a>
          </li>,
        ];
      })}
    </ul>
  );
}
