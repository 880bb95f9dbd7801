import { MESSAGES } from '../../content/messages/index.ts';
import { calloutId, placeCallouts } from '../../figure/callouts.ts';
import type { Frame, FrameId } from '../../figure/frame.ts';
import type { Box, PlacedLabel } from '../../figure/labels.ts';
import type { Geography } from '../../model/geography.ts';
import type { Language } from '../../model/language.ts';
import { outcomesOf } from '../../model/outcome.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { CalloutPlace } from '../../ui/page/page-data.ts';
import { calloutsOf, type Callout } from '../../words/callouts.ts';

/** How many callouts a figure of the page may have. */
const MOST: Readonly<Record<FrameId, number>> = { phone: 1, desktop: 3 };

/** A frame with what stands in it already. */
export interface Named {
  readonly frame: Frame;
  readonly names: readonly PlacedLabel[];
  readonly obstacles: readonly Box[];
}

function placeOf(label: PlacedLabel, { id, texts }: Callout, frame: Frame): CalloutPlace {
  const { x, y, size, lines, leader } = label;
  return {
    id,
    frame: frame.id,
    at: [Math.round(x), Math.round(y)],
    size,
    words: lines.map((line) => line.split(' ').length),
    leader: (leader ?? []).flat().map(Math.round),
    ...(lines.join(' ') === texts[1] && { isShort: true }),
  };
}

/** Where the callouts of a proposal stand beside the names of some frames. */
export function calloutPlaces(
  scenario: Scenario,
  geography: Geography,
  named: readonly Named[],
  lang: Language,
): readonly CalloutPlace[] {
  if (scenario.kind !== 'proposal') return [];
  const { zones } = geography.ground;
  const callouts = calloutsOf(zones, outcomesOf(scenario, zones), MESSAGES[lang], lang, 'km');
  return named.flatMap(({ frame, names, obstacles }) => {
    // Where there is room for one, only that which the sentence above the map speaks of will do.
    const told = callouts.slice(0, MOST[frame.id as FrameId]);
    const placed = placeCallouts(told, geography, frame, names, obstacles, told.length);
    return placed.flatMap((label) => {
      const callout = told.find(({ id }) => calloutId(id) === label.id);
      return callout ? [placeOf(label, callout, frame)] : [];
    });
  });
}
