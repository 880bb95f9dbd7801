import type { Messages } from '../content/messages/index.ts';
import { legendOf, type LegendEntry } from '../grammar/legend.ts';
import { treatmentKey } from '../grammar/treatment.ts';
import { changeOf } from '../model/change.ts';
import type { Outcomes } from '../model/outcome.ts';
import type { LocalScenario } from '../model/scenario.ts';
import type { Zone } from '../model/zone.ts';
import { Swatch } from './Swatch.tsx';

interface Props {
  readonly scenario: LocalScenario;
  readonly zones: readonly Zone[];
  readonly outcomes: Outcomes<string>;
  readonly words: Messages;
}

/** What the colours and patterns mean: those that are on the map, and no others. */
export function Legend({ scenario, zones, outcomes, words }: Props) {
  return (
    <ul class="legend" aria-label={words.legend.title}>
      {legendOf(zones, outcomes).map((entry) => (
        <li key={treatmentKey(entry.treatment)}>
          <Swatch treatment={entry.treatment} />
          <span>{legendText(entry, scenario, words)}</span>
        </li>
      ))}
      <li>
        <svg class="swatch" width="34" height="20" viewBox="0 0 34 20" aria-hidden="true">
          <path d="M0 10H34" class="stroke-casing" stroke-width="6" />
          <path d="M0 10H34" class="stroke-contactLine" stroke-width="2.4" />
        </svg>
        <span>{words.legend.contactLine}</span>
      </li>
      <li>
        <svg class="swatch" width="34" height="20" viewBox="0 0 34 20" aria-hidden="true">
          <path d="M17 4l6 6-6 6-6-6z" class="fill-text stroke-halo" />
        </svg>
        <span>{words.legend.site}</span>
      </li>
    </ul>
  );
}

/** A legend entry in words: what happens, then how sure that is. */
export function legendText(
  { zone, outcome }: LegendEntry,
  scenario: LocalScenario,
  words: Messages,
): string {
  const { legend } = words;
  if (scenario.kind === 'assessment') return `${legend.held[zone.holder]} (${legend.assessed})`;
  if (outcome.basis === 'not-addressed') {
    return `${legend.held[zone.holder]}: ${legend.notAddressed}`;
  }
  const change = changeOf(zone, outcome);
  const main = change === 'stays' ? legend.stays[zone.holder] : legend.change[change];
  if (outcome.extent === 'unpublished') return `${main}: ${legend.unpublished}`;
  if (outcome.extent === 'unclear' && change === 'stays') return `${main}: ${legend.openStay}`;
  return `${main}: ${outcome.extent === 'unclear' ? legend.unclear : legend[outcome.basis]}`;
}
