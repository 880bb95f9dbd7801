import type { PageMessages } from '../content/messages/index.ts';
import { treatmentOf } from '../grammar/treatment.ts';
import { ruleReaches } from '../model/outcome.ts';
import { HOLDERS } from '../model/region.ts';
import type { Rule } from '../model/scenario.ts';
import type { Zone } from '../model/zone.ts';
import { BasisMark } from './BasisMark.tsx';
import { Citations } from './Citations.tsx';
import type { ReadingProps } from './reading-props.ts';
import { Swatch } from './Swatch.tsx';
import type { Termer } from './use-terms.tsx';
import { zoneStatement } from '../words/zone-statement.ts';

interface Props extends ReadingProps {
  readonly termed: Termer;
}

/** Each statement of the record with the ground it is about, its basis and its sources. */
export function Statements(props: Props) {
  const { scenario, outcomes, words, data } = props;
  const { zones } = data;
  const silent = zones.filter((zone) => outcomes.get(zone.id)?.basis === 'not-addressed');
  return (
    <ul class="statements">
      {scenario.rules.map((rule, index) => (
        <StatementItem key={index} rule={rule} {...props} />
      ))}
      {silent.length > 0 && (
        <li>
          <h4>{zoneNames(silent, zones, words)}</h4>
          <p>
            <BasisMark basis="not-addressed" said={words.basis['not-addressed']} words={words} />:{' '}
            {words.basisMeaning['not-addressed']}.
          </p>
        </li>
      )}
    </ul>
  );
}

function StatementItem({ rule, ...props }: Props & { rule: Rule<string> }) {
  const { scenario, outcomes, words, data, termed } = props;
  const { zones, lineDate, lang } = data;
  const reached = zones.filter((zone) => ruleReaches(rule, zone));
  const first = reached[0];
  const outcome = first && outcomes.get(first.id);
  if (!first || !outcome) return null;
  const said = zoneStatement(first, outcome, scenario, lineDate, words, lang);
  const { recognition } = outcome;
  const isFirst = scenario.rules.find((one) => one.outcome.recognition === recognition) === rule;
  return (
    <li>
      <h4>
        <Swatch treatment={treatmentOf(first, outcome)} />
        {zoneNames(reached, zones, words)}
      </h4>
      <p>
        {said.says && (
          <>
            <strong>{sentence(said.says)}</strong>.{' '}
          </>
        )}
        {termed(said.note)} <Citations ids={outcome.sources} scenario={scenario} />
      </p>
      <p class="fine">
        <BasisMark basis={outcome.basis} said={said.said} words={words} />. {said.extent}{' '}
        {said.recognition && <>{isFirst ? termed(said.recognition) : said.recognition}.</>}
      </p>
    </li>
  );
}

/** Words with a capital at their beginning. */
function sentence(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** Zones by name, e.g. "Crimea" where it has one holder, "Luhansk, Donetsk (Russian-held parts)". */
function zoneNames(named: readonly Zone[], all: readonly Zone[], words: PageMessages): string {
  const isWhole = ({ id, region }: Zone) =>
    all.every((other) => other.region !== region || other.id === id);
  const groups = [
    ...HOLDERS.map((holder) => ({
      zones: named.filter((zone) => zone.holder === holder && !isWhole(zone)),
      part: holder,
    })),
    { zones: named.filter(isWhole), part: null },
  ];
  return groups
    .filter(({ zones }) => zones.length > 0)
    .map(({ zones, part }) => {
      const names = zones.map(({ region }) => words.regions[region]).join(', ');
      if (!part) return names;
      return `${names} (${(zones.length > 1 ? words.heldByParts : words.heldBy)[part]})`;
    })
    .join('; ');
}
