import { groundHeldBy, isConcerned, totalsOf, type Total } from '../../model/totals.ts';
import { wholeArea } from '../../model/units.ts';
import { formatArea } from '../../words/area.ts';
import { formatDay, formatNumber, formatShare } from '../../words/format.ts';
import type { PageMessages } from '../../content/messages/index.ts';
import type { LocalScenario } from '../../model/scenario.ts';
import { measuredText, sayersText } from '../../words/amount-text.ts';
import { changeSentences } from '../../words/change-sentences.ts';
import { fateOf } from '../../words/rules-text.ts';
import { GroundChart } from './GroundChart.tsx';
import type { ReadingProps } from './reading-props.ts';

/** What passes or returns, in sentences, as a chart and as a table; for an assessment, who holds. */
export function Changes(props: ReadingProps) {
  const { scenario, outcomes, data, words, units, actions } = props;
  const { lang, ground } = data;
  const { zones } = ground;
  const ukraine = wholeArea(ground.ukraineKm2, units);
  const assessment = scenario.kind === 'assessment';
  const totals = totalsOf(zones, outcomes, units);
  const rows = assessment
    ? groundHeldBy('russia', zones, units).map((held) => ({
        ...held,
        measure: 'all' as const,
        fate: words.legend.held.russia,
      }))
    : totals
        .filter(isConcerned)
        .map((total) => ({ ...total, fate: fateText(total, scenario, words) }));
  return (
    <>
      {assessment ? (
        <p>{words.reading.nothingChanges}</p>
      ) : (
        <p>
          {changeSentences(totals, scenario, words, lang, units).join(' ') ||
            words.reading.noChange}{' '}
          <span class="fine">{words.reading.against(formatDay(ground.day, lang))}</span>
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
                {words.units.square[units]}
              </th>
              <th scope="col" class="number">
                {words.reading.share}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ region, fate, area, share, measure }) => (
              <tr key={`${region} ${fate} ${measure}`} class={region ? '' : 'sum'}>
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
                <td class="number">
                  {area === null
                    ? words.legend.unpublished
                    : measuredText(measure, formatNumber(area, lang), words)}
                </td>
                <td class="number">
                  {share === null ? '–' : measuredText(measure, formatShare(share, lang), words)}{' '}
                  {region === null && area !== null && (
                    <span class="fine of-ukraine">
                      {measuredText(
                        measure,
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
        {words.reading.areasHow} {words.reading.ukraineHow(formatArea(ukraine, units, words, lang))}
      </p>
    </>
  );
}

/** What would become of ground, and who says so. */
function fateText(total: Total, scenario: LocalScenario, words: PageMessages): string {
  const who = sayersText(total, scenario, words);
  return fateOf(total, words) + (who && `: ${who}`);
}
