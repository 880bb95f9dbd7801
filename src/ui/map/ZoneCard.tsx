import type { CoreMessages } from '../../content/messages/index.ts';
import type { Language } from '../../model/language.ts';
import type { Units } from '../../model/units.ts';
import type { Zone } from '../../model/zone.ts';
import { zoneStatement } from '../../words/zone-statement.ts';
import type { LinkTerm } from '../page/page-props.ts';
import { labelOf, type RecordOnDay } from './pictures.ts';

interface Props {
  readonly zone: Zone;
  /** What says something of it: one scenario, or two that are compared. */
  readonly records: readonly RecordOnDay[];
  /** The half of the map in which it stands. */
  readonly side: 'top' | 'bottom';
  readonly held: boolean;
  readonly words: CoreMessages;
  readonly lang: Language;
  readonly units: Units;
  /** Makes links of its words, where it is held long enough to follow them. */
  readonly term?: LinkTerm | undefined;
  readonly onClose: () => void;
}

/** What is said of one zone, in short. It stands away from where the reader points. */
export function ZoneCard(props: Props) {
  const { zone, records, side, held, words, lang, units, term, onClose } = props;
  const statements = records.flatMap((told) => {
    const { scenario, outcomes, day } = told;
    const outcome = outcomes.get(zone.id);
    if (!outcome) return [];
    const said = zoneStatement(zone, outcome, scenario, day, words, lang, units);
    return [{ key: `${scenario.id} ${day}`, label: labelOf(told, records, lang), said, outcome }];
  });
  const first = statements[0]?.said;
  if (!first) return null;
  return (
    <div class="card" data-side={side} role={held ? 'status' : undefined}>
      {held && (
        <button type="button" class="close" aria-label={words.map.close} onClick={onClose}>
          ×
        </button>
      )}
      <h2>
        {first.title} <span class="card-area">{first.area}</span>
      </h2>
      <p>{first.held}</p>
      {statements.map(({ key, label, said, outcome }) => (
        <div key={key}>
          {(said.says || records.length > 1) && (
            <p>
              {words.map.says(label)}: <strong>{said.says}</strong>
            </p>
          )}
          <p class="fine">
            <strong>{term?.(outcome.basis, said.basis) ?? said.basis}</strong> {said.extent}{' '}
            {said.recognition && (
              <>{term?.('recognition', said.recognition) ?? said.recognition}.</>
            )}
          </p>
        </div>
      ))}
    </div>
  );
}
