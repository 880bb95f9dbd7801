import type { Messages } from '../content/messages/index.ts';
import type { Language } from '../model/language.ts';
import type { Outcomes } from '../model/outcome.ts';
import type { LocalScenario, Outcome } from '../model/scenario.ts';
import { groundHeldBy, totalsOf } from '../model/totals.ts';
import type { Zone } from '../model/zone.ts';
import { formatArea } from './format.ts';
import { zoneStatement } from './zone-statement.ts';

/** What a zone's card says, as one line for those who don't see it. */
export function nameZone(
  zone: Zone,
  outcome: Outcome<string>,
  scenario: LocalScenario,
  lineDate: string,
  words: Messages,
  lang: Language,
): string {
  const said = zoneStatement(zone, outcome, scenario, lineDate, words, lang);
  return [`${said.title}, ${said.area}`, said.held, said.says, said.basis, said.extent]
    .filter(Boolean)
    .map((part) => part.replace(/\.$/, ''))
    .join('. ');
}

/** What a figure shows, with its figures: what would pass or return in all, or who holds what. */
export function describeFigure(
  zones: readonly Zone[],
  outcomes: Outcomes,
  scenario: LocalScenario,
  words: Messages,
  lang: Language,
): string {
  const ground =
    scenario.kind === 'assessment'
      ? groundHeldBy('russia', zones)
          .filter(({ region }) => region === null)
          .map(
            ({ km2 }) =>
              `${words.legend.held.russia}: ${formatArea(km2, lang)} ${words.reading.area}`,
          )
      : totalsOf(zones, outcomes).flatMap(({ region, change, uncertain, km2 }) => {
          if (region !== null || change === 'stays') return [];
          const area = `${formatArea(km2, lang)} ${words.reading.area}`;
          return [`${words.legend.change[change]}: ${uncertain ? words.reading.upTo(area) : area}`];
        });
  const status =
    scenario.kind === 'proposal' ? words.scenario.notAgreed : words.scenario.assessment;
  return `${[status, ...ground].join('. ')}.`;
}
