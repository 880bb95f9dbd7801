import { outcomesOf } from '../../model/outcome.ts';
import type { LocalScenario } from '../../model/scenario.ts';
import { changedHands } from '../../words/finding.ts';
import { addressOf } from '../kit/address.ts';
import type { DetailedProps } from '../page/page-props.ts';
import { recordFinding, tellingOf } from './record-finding.ts';

/**
 * What the record that is shown would change, in a sentence above its map. Where two are compared
 * each has its own, the one before first; of two days, what changed hands between them.
 */
export function Lead({ data, details, root, state, words }: DetailedProps) {
  const { view } = state;
  const { lang, ground } = data;
  const find = (id: string) => details.scenarios.find((one) => one.id === id);
  const record = find(view.scenario);
  if (!record) return null;
  const findingIn = (one: LocalScenario) => {
    const outcomes = outcomesOf(one, ground.zones);
    return `${recordFinding(one, outcomes, ground, words, lang, view.units)}.`;
  };
  const vs = view.vs === null ? undefined : find(view.vs);
  if (vs) {
    return (
      <>
        {[vs, record].map((one) => (
          <p key={one.id} class="lead of-two">
            <span class="fine">{one.title}</span> {findingIn(one)}
          </p>
        ))}
      </>
    );
  }
  if (view.vsDay) {
    const { between } = details;
    if (!between) return null;
    const { pieces, earlier, later } = between;
    const changed = changedHands(pieces, earlier, later, tellingOf(words, lang, view.units));
    return <p class="lead">{changed ? `${changed}.` : words.twoDays.unchanged}</p>;
  }
  return (
    <>
      <p class="lead">{findingIn(record)}</p>
      {record.kind === 'assessment' && details.tour && (
        <p class="tour-link">
          <a href={addressOf(root, details.tour.path)}>{details.tour.title}</a>
        </p>
      )}
    </>
  );
}
