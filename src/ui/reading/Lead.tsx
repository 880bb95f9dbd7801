import { outcomesOf } from '../../model/outcome.ts';
import { addressOf } from '../kit/address.ts';
import type { DetailedProps } from '../page/page-props.ts';
import { recordFinding } from './record-finding.ts';

/** What the record that is shown would change, in a sentence above its map; nothing where two are compared. */
export function Lead({ data, details, root, state, words }: DetailedProps) {
  const { view } = state;
  const { lang, ground } = data;
  const record = details.scenarios.find(({ id }) => id === view.scenario);
  if (!record || view.vs || view.vsDay) return null;
  const outcomes = outcomesOf(record, ground.zones);
  const finding = recordFinding(record, outcomes, ground, words, lang, view.units);
  return (
    <>
      <p class="lead">{finding}.</p>
      {record.kind === 'assessment' && details.tour && (
        <p class="tour-link">
          <a href={addressOf(root, details.tour.path)}>{details.tour.title}</a>
        </p>
      )}
    </>
  );
}
