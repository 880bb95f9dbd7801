import { differenceBetween, isUncertain } from '../model/change.ts';
import { outcomesOf } from '../model/outcome.ts';
import { sumOfAreas } from '../model/totals.ts';
import { wholeArea } from '../model/units.ts';
import { treatmentBetween } from '../grammar/treatment.ts';
import { formatNumber, formatShare } from '../words/format.ts';
import { fateText } from '../words/legend-text.ts';
import { shownBy } from './comparison.ts';
import type { DetailedProps } from './page-props.ts';
import { Swatch } from './Swatch.tsx';

/** How two scenarios differ, ground by ground: in a sentence and as a table. */
export function Differences({ data, state, words, actions }: DetailedProps) {
  const { scenario, vs } = shownBy(state.view, data, state.wide);
  const { zones, lang } = data;
  const { units } = state.view;
  const { compare, differences } = words;
  if (!vs) return null;
  const [before, after] = [outcomesOf(vs, zones), outcomesOf(scenario, zones)];
  const rows = zones.flatMap((zone) => {
    const [from, to] = [before.get(zone.id), after.get(zone.id)];
    if (!from || !to) return [];
    const difference = differenceBetween(from, to);
    return difference === 'same' ? [] : [{ zone, from, to, difference }];
  });
  const differing = rows
    .filter(({ difference }) => difference === 'differs')
    .map((row) => row.zone);
  const isOpen = rows.some(
    ({ difference, from, to }) =>
      difference === 'differs' && (isUncertain(from) || isUncertain(to)),
  );
  const silent = rows.filter(({ difference }) => difference === 'silent').map((row) => row.zone);
  const area = sumOfAreas(differing, units);
  const inUnits = (of: number) => `${formatNumber(of, lang)} ${words.units.area[units]}`;
  return (
    <section class="reading differences">
      <h2>{differences.title(vs.title, scenario.title)}</h2>
      <p>
        {differing.length > 0
          ? differences.summary(
              isOpen ? words.units.upTo(inUnits(area)) : inUnits(area),
              formatShare(area / sumOfAreas(zones, units), lang),
            )
          : differences.alike}{' '}
        {silent.length > 0 && differences.silent(inUnits(sumOfAreas(silent, units)))}
      </p>
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
                  {words.units.area[units]}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ zone, from, to, difference }) => (
                <tr key={zone.id}>
                  <th scope="row">
                    <Swatch treatment={treatmentBetween(from, to)} />
                    <button
                      type="button"
                      class="link"
                      onClick={() => actions.choose({ kind: 'zone', id: zone.id })}
                    >
                      {words.regions[zone.region]}
                    </button>
                    <span class="fine"> {words.heldBy[zone.holder]}</span>
                    {difference === 'open' && <span class="fine"> ({differences.openOnly})</span>}
                  </th>
                  <td>{fateText(from, words)}</td>
                  <td>{fateText(to, words)}</td>
                  <td class="number">{formatNumber(wholeArea(zone.areaKm2, units), lang)}</td>
                </tr>
              ))}
              <tr class="sum">
                <th scope="row" colSpan={3}>
                  {compare.ground}
                </th>
                <td class="number">{formatNumber(area, lang)}</td>
              </tr>
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
