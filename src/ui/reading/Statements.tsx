import { changeOf } from '../../model/change.ts';
import { ownerInLaw } from '../../model/norm.ts';
import { treatmentOf } from '../../grammar/treatment.ts';
import { ruleReaches } from '../../model/outcome.ts';
import type { Rule } from '../../model/scenario.ts';
import type { Zone } from '../../model/zone.ts';
import { BasisMark } from '../kit/BasisMark.tsx';
import { RegimeTable } from '../kit/RegimeTable.tsx';
import { Citations } from './Citations.tsx';
import type { ReadingProps } from './reading-props.ts';
import { Swatch } from '../kit/Swatch.tsx';
import type { Termer } from '../page/use-terms.tsx';
import { sentence } from '../../words/sentence.ts';
import { zoneNames } from '../../words/zone-names.ts';
import { zoneStatement } from '../../words/zone-statement.ts';

interface Props extends ReadingProps {
  readonly termed: Termer;
}

/** Each statement of the record with the ground it is about, its basis and its sources. */
export function Statements(props: Props) {
  const { scenario, outcomes, words, data } = props;
  const { zones } = data.ground;
  const silent = zones.filter((zone) => outcomes.get(zone.id)?.basis === 'not-addressed');
  return (
    <ul class="statements">
      {scenario.rules.flatMap((rule, index) =>
        fatesOf(rule, zones).map((reached) => (
          <StatementItem
            key={`${index} ${reached[0]?.id}`}
            rule={rule}
            zones={reached}
            {...props}
          />
        )),
      )}
      {silent.length > 0 && (
        <li>
          <h4>{zoneNames(silent, zones, words, data.lang)}</h4>
          <p>
            <BasisMark basis="not-addressed" said={words.basis['not-addressed']} words={words} />:{' '}
            {words.basisMeaning['not-addressed']}.
          </p>
        </li>
      )}
    </ul>
  );
}

/** The zones that a rule reaches, those of one fate together: it may leave one as it is, not the other. */
function fatesOf(rule: Rule<string>, zones: readonly Zone[]): readonly (readonly Zone[])[] {
  const reached = zones.filter((zone) => ruleReaches(rule, zone));
  const changes = [...new Set(reached.map((zone) => fateOf(zone, rule)))];
  return changes.map((change) => reached.filter((zone) => fateOf(zone, rule) === change));
}

/** Ground that stays is drawn and told by who holds it; a norm says the same of all. */
function fateOf(zone: Zone, { outcome }: Rule<string>): string {
  if (ownerInLaw(outcome)) return 'norm';
  const change = changeOf(zone, outcome);
  return change === 'stays' ? zone.holder : change;
}

interface ItemProps extends Props {
  readonly rule: Rule<string>;
  /** Zones of one fate. */
  readonly zones: readonly Zone[];
}

function StatementItem({ rule, zones: reached, ...props }: ItemProps) {
  const { scenario, words, data, termed } = props;
  const { ground, lang } = data;
  const { zones } = ground;
  const { outcome } = rule;
  const first = reached[0];
  if (!first) return null;
  const said = zoneStatement(first, outcome, scenario, ground.day, words, lang);
  const { recognition } = outcome;
  const isFirst = scenario.rules.find((one) => one.outcome.recognition === recognition) === rule;
  return (
    <li>
      <h4>
        <Swatch treatment={treatmentOf(first, outcome)} />
        {zoneNames(reached, zones, words, lang)}
      </h4>
      <p>
        {said.says && (
          <>
            <strong>{sentence(said.says, lang)}</strong>.{' '}
          </>
        )}
        {termed(said.note)} <Citations ids={outcome.sources} scenario={scenario} />
      </p>
      <p class="fine">
        <BasisMark basis={outcome.basis} said={said.said} words={words} />. {said.extent}{' '}
        {said.recognition && <>{isFirst ? termed(said.recognition) : said.recognition}.</>}
      </p>
      {outcome.regime && (
        <RegimeTable
          regime={outcome.regime}
          scenario={scenario}
          words={words}
          lang={lang}
          Cited={Citations}
        />
      )}
    </li>
  );
}
