import type { Messages } from '../content/messages/index.ts';
import { changeOf } from '../model/change.ts';
import type { LocalScenario, Outcome } from '../model/scenario.ts';
import type { Zone } from '../model/zone.ts';

/** How ground is drawn, in words: what happens, then how sure that is. */
export function legendText(
  { zone, outcome }: { readonly zone: Zone; readonly outcome: Outcome<unknown> },
  scenario: Pick<LocalScenario, 'kind'>,
  { legend }: Messages,
): string {
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
