import type { PageMessages } from '../../content/messages/index.ts';
import { agreeOn, REGIME_PARTS, type Regime } from '../../model/regime.ts';
import type { Outcome } from '../../model/scenario.ts';
import { answerText } from '../../words/regime-text.ts';
import { fateText } from '../../words/legend-text.ts';

/** One of the two records that are compared, and what it says of the ground. */
interface Side {
  readonly title: string;
  readonly outcome: Outcome<unknown>;
}

interface Props {
  /** What the ground is called. */
  readonly name: string;
  readonly sides: readonly [before: Side, after: Side];
  readonly words: PageMessages;
}

/** The rules that two records would give the same ground, part by part; nothing where none does. */
export function RulesCompared({ name, sides, words }: Props) {
  const { regime: say } = words;
  const regimes = sides.map(({ outcome }) => outcome.regime);
  const said = REGIME_PARTS.filter((part) => regimes.some((regime) => regime?.parts[part]));
  if (said.length === 0) return null;
  const [one, other] = regimes;
  return (
    <div class="table-box">
      <table class="regime">
        <caption>{say.title(name)}</caption>
        <thead>
          <tr>
            <th scope="col">{say.part}</th>
            {sides.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{say.whole}</th>
            {sides.map(({ title, outcome }) => (
              <td key={title}>{fateText(outcome, words)}</td>
            ))}
          </tr>
          {said.map((part) => {
            const differs = one && other && !agreeOn(part, one, other);
            const partName = say.parts[part];
            return (
              <tr key={part} class={differs ? 'differs' : undefined}>
                <th scope="row">{differs ? say.differs(partName) : partName}</th>
                {sides.map(({ title, outcome }) => (
                  <td key={title}>{answerIn(outcome.regime)}</td>
                ))}
              </tr>
            );

            function answerIn(regime: Regime<unknown> | undefined) {
              return regime ? answerText(part, regime, words) : say.none;
            }
          })}
        </tbody>
      </table>
    </div>
  );
}
