import { groundHeldBy, isConcerned, sumOfAreas, totalsOf } from '../../model/totals.ts';
import { wholeArea } from '../../model/units.ts';
import { formatArea } from '../../words/area.ts';
import { formatDay, formatNumber, formatShare } from '../../words/format.ts';
import { measuredText } from '../../words/amount-text.ts';
import { changeSentences, totalText } from '../../words/change-sentences.ts';
import { unconfirmedText } from '../../words/unconfirmed-text.ts';
import { zoneNames } from '../../words/zone-names.ts';
import { missingGround } from '../../model/outcome.ts';
import { heldBefore2022 } from '../../model/past.ts';
import { GroundChart } from './GroundChart.tsx';
import { RegionHead } from './RegionHead.tsx';
import type { ReadingProps } from './reading-props.ts';

/** What passes or returns, in sentences, as a chart and as a table; of what changes nothing, who holds. */
export function Changes(props: ReadingProps) {
  const { scenario, outcomes, data, details, words, units, actions } = props;
  const { lang, ground } = data;
  const { zones } = ground;
  const ukraine = wholeArea(ground.ukraineKm2, units);
  const isProposal = scenario.kind === 'proposal';
  const totals = totalsOf(zones, outcomes, units);
  const before = heldBefore2022(details.past, units);
  const missing = isProposal ? missingGround(scenario, zones) : [];
  const held = [
    ...groundHeldBy('russia', zones, units).map((part) => ({
      ...part,
      fate: words.legend.held.russia,
    })),
    ...(before > 0
      ? [
          {
            region: null,
            area: before,
            share: before / sumOfAreas(zones, units),
            fate: words.reading.before2022,
          },
        ]
      : []),
  ];
  const rows = isProposal
    ? totals
        .filter(isConcerned)
        .map((total) => ({ ...total, fate: totalText(total, scenario, words) }))
    : held.map((part) => ({ ...part, measure: 'all' as const }));
  return (
    <>
      {scenario.kind === 'proposal' ? (
        <p>
          {changeSentences(totals, scenario, words, lang, units).join(' ') ||
            words.reading.noChange}{' '}
          <span class="fine">{words.reading.against(formatDay(ground.day, lang))}</span>
        </p>
      ) : (
        <p>{words.reading.changesNothing[scenario.kind]}</p>
      )}
      {scenario.kind === 'assessment' && (
        <p>
          {unconfirmedText(ground, details.unconfirmedDays, words, lang, units)}
          {props.unconfirmedFault && (
            <span class="fine"> {words.reading.unconfirmed.failed(props.unconfirmedFault)}</span>
          )}
        </p>
      )}
      {missing.length > 0 && (
        <p class="fine">
          {words.reading.missingGround(
            zoneNames(missing, zones, words, lang),
            formatDay(ground.day, lang),
          )}
        </p>
      )}
      <GroundChart {...props} />
      <div class="table-box">
        <table>
          <caption>{words.reading.byRegion}</caption>
          <thead>
            <tr>
              <th scope="col">{words.reading.region}</th>
              <th scope="col">{isProposal ? words.reading.fate : words.reading.holder}</th>
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
                <RegionHead region={region} words={words} actions={actions} />
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
