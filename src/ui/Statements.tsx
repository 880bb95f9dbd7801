import type { Messages } from '../content/messages/index.ts';
import type { Palette } from '../grammar/palette.ts';
import { treatmentOf } from '../grammar/treatment.ts';
import type { Language } from '../model/language.ts';
import { ruleReaches, type Outcomes } from '../model/outcome.ts';
import type { Rule, Scenario } from '../model/scenario.ts';
import type { Zone } from '../model/zone.ts';
import { Citations } from './Citations.tsx';
import { Swatch } from './Swatch.tsx';
import { zoneStatement } from './zone-statement.ts';

interface Props {
  readonly scenario: Scenario;
  readonly zones: readonly Zone[];
  readonly outcomes: Outcomes;
  readonly lineDate: string;
  readonly palette: Palette;
  readonly words: Messages;
  readonly lang: Language;
}

/** Each statement of the record with the ground it is about, its basis and its sources. */
export function Statements(props: Props) {
  const { scenario, zones, outcomes, words } = props;
  const silent = zones.filter((zone) => outcomes.get(zone.id)?.basis === 'not-addressed');
  return (
    <ul class="statements">
      {scenario.rules.map((rule, index) => (
        <StatementItem key={index} rule={rule} {...props} />
      ))}
      {silent.length > 0 && (
        <li>
          <h4>{zoneNames(silent, words)}</h4>
          <p>
            <strong>{words.basis['not-addressed']}</strong>: {words.basisMeaning['not-addressed']}.
          </p>
        </li>
      )}
    </ul>
  );
}

function StatementItem({ rule, ...props }: Props & { rule: Rule }) {
  const { scenario, zones, outcomes, lineDate, palette, words, lang } = props;
  const reached = zones.filter((zone) => ruleReaches(rule, zone));
  const first = reached[0];
  const outcome = first && outcomes.get(first.id);
  if (!first || !outcome) return null;
  const said = zoneStatement(first, outcome, scenario, lineDate, words, lang);
  return (
    <li>
      <h4>
        <Swatch treatment={treatmentOf(first, outcome)} palette={palette} />
        {zoneNames(reached, words)}
      </h4>
      <p>
        {said.says && (
          <>
            <strong>{sentence(said.says)}</strong>.{' '}
          </>
        )}
        {said.note} <Citations ids={outcome.sources} all={scenario.sources} />
      </p>
      <p class="fine">
        {said.basis} {said.extent} {said.recognition}.
      </p>
    </li>
  );
}

/** Words with a capital at their beginning. */
function sentence(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** Zones by name: regions with both parts together, then those of one holder. */
function zoneNames(zones: readonly Zone[], words: Messages): string {
  const holders = [...new Set(zones.map(({ holder }) => holder))];
  return holders
    .map((holder) => {
      const regions = zones.filter((zone) => zone.holder === holder);
      const names = regions.map(({ region }) => words.regions[region]).join(', ');
      return `${names} (${words.heldBy[holder]})`;
    })
    .join('; ');
}
