import type { Messages } from '../content/messages/index.ts';
import type { Language } from '../model/language.ts';
import type { Outcomes } from '../model/outcome.ts';
import type { LocalScenario } from '../model/scenario.ts';
import { groundHeldBy, totalsOf, type Total } from '../model/totals.ts';
import type { Zone } from '../model/zone.ts';
import { formatNumber, formatShare } from '../words/format.ts';

interface Props {
  readonly scenario: LocalScenario;
  readonly zones: readonly Zone[];
  readonly outcomes: Outcomes<string>;
  readonly words: Messages;
  readonly lang: Language;
}

/** What passes or returns, region by region and in all; for an assessment, what Russia holds. */
export function Changes({ scenario, zones, outcomes, words, lang }: Props) {
  const assessment = scenario.kind === 'assessment';
  const rows = assessment
    ? groundHeldBy('russia', zones).map((ground) => ({
        ...ground,
        fate: words.legend.held.russia,
        uncertain: false,
      }))
    : totalsOf(zones, outcomes)
        .filter(({ change }) => change !== 'stays')
        .map((total) => ({ ...total, fate: fateText(total, words) }));
  return (
    <>
      {assessment && <p>{words.reading.nothingChanges}</p>}
      <div class="table-box">
        <table>
          <caption>{words.reading.byRegion}</caption>
          <thead>
            <tr>
              <th scope="col">{words.reading.region}</th>
              <th scope="col">{assessment ? words.reading.holder : words.reading.fate}</th>
              <th scope="col" class="number">
                {words.reading.area}
              </th>
              <th scope="col" class="number">
                {words.reading.share}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ region, fate, km2, share, uncertain }) => (
              <tr key={`${region} ${fate}`} class={region ? '' : 'sum'}>
                <th scope="row">{region ? words.regions[region] : words.reading.allRegions}</th>
                <td>{fate}</td>
                <td class="number">{atMost(uncertain, formatNumber(km2, lang), words)}</td>
                <td class="number">{atMost(uncertain, formatShare(share, lang), words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="fine">{words.reading.areasHow}</p>
    </>
  );
}

function fateText({ change, uncertain }: Total, words: Messages): string {
  if (change === 'stays') return '';
  const fate = words.legend.change[change];
  return uncertain ? `${fate} (${words.reading.uncertain})` : fate;
}

function atMost(uncertain: boolean, figure: string, words: Messages): string {
  return uncertain ? words.reading.upTo(figure) : figure;
}
