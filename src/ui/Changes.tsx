import { groundHeldBy, totalsOf, type Total } from '../model/totals.ts';
import { wholeArea } from '../model/units.ts';
import { formatDay, formatNumber, formatShare } from '../words/format.ts';
import type { PageMessages } from '../content/messages/index.ts';
import { changeSentences } from '../words/change-sentences.ts';
import { GroundChart } from './GroundChart.tsx';
import type { ReadingProps } from './reading-props.ts';

/** What passes or returns, in sentences, as a chart and as a table; for an assessment, who holds. */
export function Changes(props: ReadingProps) {
  const { scenario, outcomes, data, words, units, actions } = props;
  const { zones, lang, lineDate } = data;
  const ukraine = wholeArea(data.ukraineKm2, units);
  const assessment = scenario.kind === 'assessment';
  const totals = totalsOf(zones, outcomes, units);
  const rows = assessment
    ? groundHeldBy('russia', zones, units).map((ground) => ({
        ...ground,
        fate: words.legend.held.russia,
        uncertain: false,
      }))
    : totals
        .filter(({ change }) => change !== 'stays')
        .map((total) => ({ ...total, fate: fateText(total, words) }));
  return (
    <>
      {assessment ? (
        <p>{words.reading.nothingChanges}</p>
      ) : (
        <p>
          {changeSentences(totals, words, lang, units).join(' ')}{' '}
          <span class="fine">{words.reading.against(formatDay(lineDate, lang))}</span>
        </p>
      )}
      <GroundChart {...props} />
      <div class="table-box">
        <table>
          <caption>{words.reading.byRegion}</caption>
          <thead>
            <tr>
              <th scope="col">{words.reading.region}</th>
              <th scope="col">{assessment ? words.reading.holder : words.reading.fate}</th>
              <th scope="col" class="number">
                {words.units.area[units]}
              </th>
              <th scope="col" class="number">
                {words.reading.share}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ region, fate, area, share, uncertain }) => (
              <tr key={`${region} ${fate}`} class={region ? '' : 'sum'}>
                <th scope="row">
                  {region ? (
                    <button
                      type="button"
                      class="link"
                      onClick={() => actions.choose({ kind: 'region', id: region })}
                    >
                      {words.regions[region]}
                    </button>
                  ) : (
                    words.reading.allRegions
                  )}
                </th>
                <td>{fate}</td>
                <td class="number">{atMost(uncertain, formatNumber(area, lang), words)}</td>
                <td class="number">
                  {atMost(uncertain, formatShare(share, lang), words)}{' '}
                  {region === null && (
                    <span class="fine of-ukraine">
                      {atMost(
                        uncertain,
                        words.reading.ofUkraine(formatShare(area / ukraine, lang)),
                        words,
                      )}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="fine">
        {words.reading.areasHow}{' '}
        {words.reading.ukraineHow(`${formatNumber(ukraine, lang)} ${words.units.area[units]}`)}
      </p>
    </>
  );
}

function fateText({ change, uncertain }: Total, words: PageMessages): string {
  if (change === 'stays') return '';
  const fate = words.legend.change[change];
  return uncertain ? `${fate} (${words.reading.uncertain})` : fate;
}

function atMost(uncertain: boolean, figure: string, words: PageMessages): string {
  return uncertain ? words.units.upTo(figure) : figure;
}
