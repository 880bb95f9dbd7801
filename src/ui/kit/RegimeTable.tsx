import type { ComponentType } from 'preact';
import type { PageMessages } from '../../content/messages/index.ts';
import type { Language } from '../../model/language.ts';
import type { Regime } from '../../model/regime.ts';
import type { LocalScenario } from '../../model/scenario.ts';
import { regimeLines, unsaidParts } from '../../words/regime-text.ts';
import { sentence } from '../../words/sentence.ts';

/** Sources that are cited, by their ids. */
interface Citing {
  readonly ids: readonly string[];
  readonly scenario: LocalScenario;
  readonly lang: Language;
  readonly words: PageMessages;
}

interface Props {
  readonly regime: Regime<string>;
  readonly scenario: LocalScenario;
  readonly words: PageMessages;
  readonly lang: Language;
  /** What links to the scenario's sources. */
  readonly Cited: ComponentType<Citing>;
  /** Sources that stand below the table: a part that rests on just these does not repeat them. */
  readonly below?: readonly string[];
}

/** The rules of its own that ground would have: part by part, how each is known, and whence. */
export function RegimeTable({ regime, scenario, words, lang, Cited, below }: Props) {
  const { regime: say, rules } = words;
  const unsaid = unsaidParts(regime, words);
  return (
    <>
      <div class="table-box">
        <table class="regime">
          <caption>{say.title(rules.names[regime.kind])}</caption>
          <thead>
            <tr>
              <th scope="col">{say.part}</th>
              <th scope="col">{say.said}</th>
              <th scope="col">{say.known}</th>
            </tr>
          </thead>
          <tbody>
            {regimeLines(regime, scenario, words).map(
              ({ part, name, answer, known, note, sources }) => (
                <tr key={part}>
                  <th scope="row">{name}</th>
                  <td>
                    {answer}
                    {note && (
                      <>
                        <br />
                        <span class="fine">{note}</span>
                      </>
                    )}
                  </td>
                  <td class="fine">
                    {known}{' '}
                    {!(below && isSame(sources, below)) && (
                      <Cited ids={sources} scenario={scenario} lang={lang} words={words} />
                    )}
                  </td>
                </tr>
              ),
            )}
            {unsaid.length > 0 && (
              <tr>
                <th scope="row">{sentence(say.unsaid, lang)}</th>
                <td colSpan={2}>{unsaid.join('; ')}</td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
      {regime.note && <p class="fine">{regime.note}</p>}
    </>
  );
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}
