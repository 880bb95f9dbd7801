import type { CoreMessages } from '../../content/messages/index.ts';
import type { Language } from '../../model/language.ts';
import type { LocalScenario } from '../../model/scenario.ts';
import { Sources } from './Sources.tsx';

interface Props {
  /** The two that are compared, the one before first. */
  readonly scenarios: readonly LocalScenario[];
  readonly lang: Language;
  readonly words: Pick<CoreMessages, 'source'>;
}

/** What paper says of each of two maps that are compared: its status and its sources. */
export function ComparedRecords({ scenarios, lang, words }: Props) {
  return (
    <div class="reading records on-paper">
      {scenarios.map((scenario) => (
        <section key={scenario.id} class="printed">
          <h3>{scenario.title}</h3>
          <p class="status">{scenario.status}</p>
          <Sources scenario={scenario} lang={lang} words={words} onPaper />
        </section>
      ))}
    </div>
  );
}
