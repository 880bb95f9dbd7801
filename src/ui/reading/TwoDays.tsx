import { HOLDERS, REGION_IDS } from '../../model/region.ts';
import { sumOfAreas } from '../../model/totals.ts';
import { handovers, townsOn } from '../../model/two-days.ts';
import { formatArea } from '../../words/area.ts';
import { formatDay, formatNumber } from '../../words/format.ts';
import { sentence } from '../../words/sentence.ts';
import type { DetailedProps } from '../page/page-props.ts';
import { RegionHead } from './RegionHead.tsx';

/** What changed hands between the line shown and that of another day: in a sentence, as a table, and the towns. */
export function TwoDays({ data, details, state, words, actions }: DetailedProps) {
  const { between, places } = details;
  const { twoDays } = words;
  const { units } = state.view;
  const { lang } = data;
  if (!between) return null;
  const { earlier, later, pieces, placeZones } = between;
  const changes = handovers(pieces);
  const sides = HOLDERS.toReversed();
  const areaIn = (to: (typeof HOLDERS)[number], region: string | null) =>
    sumOfAreas(
      (changes.find((change) => change.to === to)?.pieces ?? []).filter(
        (piece) => region === null || piece.region === region,
      ),
      units,
    );
  const regions = REGION_IDS.filter((region) => sides.some((to) => areaIn(to, region) > 0));
  const towns = changes.map(({ to, pieces: own }) => ({
    to,
    towns: townsOn(own, { places, placeZones }),
  }));
  return (
    <section class="reading two-days printed">
      <h2>{twoDays.title(formatDay(earlier, lang), formatDay(later, lang))}</h2>
      {changes.length === 0 && <p>{twoDays.unchanged}</p>}
      {changes.length > 0 && (
        <>
          <p>
            {changes
              .map(({ to }) => {
                const area = formatArea(areaIn(to, null), units, words, lang);
                return `${sentence(twoDays.changed[to](area), lang)}.`;
              })
              .join(' ')}{' '}
            <span class="fine">{twoDays.how}</span>
          </p>
          <div class="table-box">
            <table>
              <caption>
                {twoDays.byRegion}, {words.units.square[units]}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{words.reading.region}</th>
                  {sides.map((to) => (
                    <th key={to} scope="col" class="number">
                      {twoDays.to[to]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {[...regions, null].map((region) => (
                  <tr key={region ?? 'all'} class={region ? '' : 'sum'}>
                    <RegionHead region={region} words={words} actions={actions} />
                    {sides.map((to) => (
                      <td key={to} class="number">
                        {formatNumber(areaIn(to, region), lang)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {towns.every((one) => one.towns.length === 0) && <p>{twoDays.noTowns}</p>}
          {towns.map(
            (one) =>
              one.towns.length > 0 && (
                <section key={one.to}>
                  <h3>{twoDays.towns[one.to]}</h3>
                  <ul class="chips">
                    {one.towns.map(({ id, name, at }) => (
                      <li key={id}>
                        <button
                          type="button"
                          onClick={() => actions.choose({ kind: 'place', id }, at)}
                        >
                          {name}
                        </button>
                      </li>
                    ))}
                  </ul>
                </section>
              ),
          )}
        </>
      )}
      <p>
        <button type="button" class="link" onClick={() => actions.open('export')}>
          {twoDays.figure}
        </button>
      </p>
    </section>
  );
}
