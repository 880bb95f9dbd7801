import { FINDING_WORDS } from '../../content/finding/index.ts';
import { outcomesOf } from '../../model/outcome.ts';
import { findingOf } from '../../words/finding.ts';
import { placeOf } from '../../words/place-of.ts';
import { addressOf } from '../kit/address.ts';
import type { DetailedProps } from '../page/page-props.ts';

/** What the record that is shown would change, in a sentence above its map; nothing where two are compared. */
export function Lead({ data, details, root, state, words }: DetailedProps) {
  const { view } = state;
  const { lang, ground } = data;
  const record = details.scenarios.find(({ id }) => id === view.scenario);
  if (!record || view.vs || view.vsDay) return null;
  const say = FINDING_WORDS[lang];
  const found = { ...ground, record, outcomes: outcomesOf(record, ground.zones) };
  const finding = findingOf(found, {
    say,
    words,
    lang,
    units: view.units,
    placeOf: (regions) => placeOf(regions, say.place, lang),
  });
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
