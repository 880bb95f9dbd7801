import type { CoreMessages } from '../../content/messages/index.ts';
import type { Language } from '../../model/language.ts';
import type { LocalScenario } from '../../model/scenario.ts';
import { SourceLine } from '../kit/SourceLine.tsx';

interface Props {
  readonly scenario: LocalScenario;
  readonly lang: Language;
  readonly words: Pick<CoreMessages, 'source'>;
  /** Whether they are for paper alone: then no link leads to them. */
  readonly onPaper?: boolean;
}

/** The sources of a scenario, numbered as they are cited. */
export function Sources({ scenario, lang, words, onPaper }: Props) {
  return (
    <ol class="sources">
      {scenario.sources.map((source) => (
        <li key={source.id} id={onPaper ? undefined : sourceAnchor(scenario.id, source.id)}>
          <SourceLine source={source} lang={lang} words={words} />
        </li>
      ))}
    </ol>
  );
}

/** The id of a source's place on the page: two scenarios may cite the same source. */
export function sourceAnchor(scenario: string, source: string): string {
  return `${scenario}-source-${source}`;
}
