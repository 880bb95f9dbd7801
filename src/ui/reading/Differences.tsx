import { isSilent } from '../../model/change.ts';
import { differenceSums, differingZones } from '../../model/difference-sums.ts';
import { outcomesOf } from '../../model/outcome.ts';
import { wholeArea } from '../../model/units.ts';
import { treatmentBetween } from '../../grammar/treatment.ts';
import { measuredText } from '../../words/amount-text.ts';
import { differenceSentences } from '../../words/difference-sentences.ts';
import { formatNumber } from '../../words/format.ts';
import { fateText } from '../../words/legend-text.ts';
import { saidText } from '../../words/said-text.ts';
import { isWhole, zoneName } from '../../words/zone-names.ts';
import { shownBy } from '../page/comparison.ts';
import type { DetailedProps } from '../page/page-props.ts';
import { RulesCompared } from './RulesCompared.tsx';
import { Swatch } from '../kit/Swatch.tsx';

/** How two scenarios differ, ground by ground: in a sentence and as a table. */
export function Differences({ data, state, words, actions }: DetailedProps) {
  const { scenario, vs } = shownBy(state.view, data, state.wide);
  const {
    lang,
    ground: { zones },
  } = data;
  const { units } = state.view;
  const { compare, differences } = words;
  if (!vs) return null;
  const rows = differingZones(zones, outcomesOf(vs, zones), outcomesOf(scenario, zones));
  const sums = differenceSums(rows, units);
  const sides = [
    { record: vs, said: rows.map(({ zone, before: outcome }) => ({ zone, outcome })) },
    { record: scenario, said: rows.map(({ zone, after: outcome }) => ({ zone, outcome })) },
  ];
  return (
    <section class="reading differences">
      <h2>{differences.title(vs.title, scenario.title)}</h2>
      {rows.length === 0 && <p>{compare.alike}</p>}
      {rows.length > 0 &&
        sides.map(({ record, said }) => (
          <p key={record.id}>
            <strong>{record.title}.</strong>{' '}
            {differenceSentences(said, zones, record, words, lang, units).join(' ')}
          </p>
        ))}
      {rows.length > 0 && (
        <div class="table-box">
          <table>
            <caption>{compare.ground}</caption>
            <thead>
              <tr>
                <th scope="col">{differences.part}</th>
                <th scope="col">{vs.title}</th>
                <th scope="col">{scenario.title}</th>
                <th scope="col" class="number">
                  {words.units.square[units]}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ zone, before, after, difference, measure }) => (
                <tr key={zone.id}>
                  <th scope="row">
                    <Swatch treatment={treatmentBetween(before, after)} />
                    <button
                      type="button"
                      class="link"
                      onClick={() => actions.choose({ kind: 'zone', id: zone.id })}
                    >
                      {words.regions[zone.region]}
                    </button>
                    {!isWhole(zone, zones) && (
                      <span class="fine"> {words.heldBy[zone.holder]}</span>
                    )}
                    {difference !== 'differs' && (
                      <span class="fine">. {compare.ways[difference]}.</span>
                    )}
                  </th>
                  {[[vs, before] as const, [scenario, after] as const].map(([record, outcome]) => (
                    <td key={record.id}>
                      {fateText(outcome, words)}
                      {!isSilent(outcome) && (
                        <>
                          <br />
                          <span class="fine">{saidText(outcome, record, words)}</span>
                        </>
                      )}
                    </td>
                  ))}
                  <td class="number">
                    {measuredText(
                      measure,
                      formatNumber(wholeArea(zone.areaKm2, units), lang),
                      words,
                    )}
                  </td>
                </tr>
              ))}
              {sums.map(({ difference, measure, area }) => (
                <tr key={`${difference} ${measure}`} class="sum">
                  <th scope="row" colSpan={3}>
                    {compare.ways[difference]}
                  </th>
                  <td class="number">
                    {area === null
                      ? words.legend.unpublished
                      : measuredText(measure, formatNumber(area, lang), words)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.map(({ zone, before, after }) => (
        <RulesCompared
          key={zone.id}
          name={zoneName(zone, zones, words)}
          sides={[
            { title: vs.title, outcome: before },
            { title: scenario.title, outcome: after },
          ]}
          words={words}
        />
      ))}
    </section>
  );
}
