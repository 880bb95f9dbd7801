import type { FigureZone } from '../../figure/Figure.tsx';
import { legendOf } from '../../grammar/legend.ts';
import { treatmentOf, type Treatment } from '../../grammar/treatment.ts';
import { zoneArea, zoneTitle } from '../../lesson/prediction-words.ts';
import type { Control } from '../../model/scenario.ts';
import type { Zone } from '../../model/zone.ts';
import type { Reading } from '../../own-map/own-map.ts';
import { fateOf, isKnownOtherwise, outcomesOfReading } from '../../own-map/read.ts';
import type { ReadGround } from '../../own-map/division.ts';
import type { OwnSpeech } from '../../own-map/own-speech.ts';
import { plainGroup, type LegendGroup } from '../../words/legend-groups.ts';
import { legendLines } from '../../words/legend-lines.ts';
import type { Meaning } from '../../words/legend-text.ts';

/** What a figure of the page shows. */
export interface Shown {
  readonly zones: readonly FigureZone[];
  readonly legend: readonly LegendGroup[];
}

/** What ground is called. */
type Naming = (zone: Zone) => string;

function plainNames(zones: readonly Zone[], { words, say }: OwnSpeech): Naming {
  return (zone) => zoneTitle(zone, zones, words, say);
}

/** Ground by name, with its area. */
function groundLine(zone: Zone, nameOf: Naming, speech: OwnSpeech): string {
  return `${nameOf(zone)}, ${zoneArea(zone, speech)}`;
}

/** A reading in words; where there is none, that too. */
export function readingText(reading: Reading | undefined, { own }: OwnSpeech): string {
  return reading ? own.zones.readings[reading] : own.zones.none;
}

/** What a figure tells of a zone, and of ground that it leaves pale. */
interface Telling {
  readonly of: (zone: Zone) => string;
  readonly pale: (fate: 'silent' | 'unread') => string;
}

/** The figure of a reading, in the page's grammar: pale where nothing is read. */
export function readingFigure(
  { readings, certainties }: ReadGround,
  zones: readonly Zone[],
  speech: OwnSpeech,
  telling: Telling = {
    of: ({ id }) => readingText(readings[id], speech),
    pale: () => speech.own.legend.silent,
  },
  nameOf: Naming = plainNames(zones, speech),
): Shown {
  const { own, words, say } = speech;
  const outcomes = outcomesOfReading(readings, zones, [], certainties);
  const drawn = legendOf(zones, outcomes);
  const meaningOf = (zone: Zone): Meaning => {
    const fate = fateOf(zone, readings[zone.id]);
    if (fate === 'silent' || fate === 'unread') {
      return { fate: words.legend.held[zone.holder], detail: telling.pale(fate) };
    }
    const certainty = certainties[zone.id] ?? 'said';
    const detail = certainty === 'said' ? '' : own.areas.certainties[certainty];
    return { fate: say.fates[fate === 'stays' ? zone.holder : fate], detail };
  };
  return {
    zones: drawn.map(({ zone, outcome }) => ({
      id: zone.id,
      treatment: treatmentOf(zone, outcome),
      name: own.zones.assigned(groundLine(zone, nameOf, speech), telling.of(zone)),
    })),
    legend: [
      plainGroup(
        legendLines(
          drawn.map(({ zone, treatment }) => ({ treatment, meaning: meaningOf(zone) })),
          words,
        ),
      ),
    ],
  };
}

/**
 * The figure of where two readings differ: the first one's ground under the second one's stripes, and
 * dots where they agree but are not as certain.
 */
export function differenceFigure(
  first: ReadGround,
  second: ReadGround,
  zones: readonly Zone[],
  speech: OwnSpeech,
  nameOf: Naming = plainNames(zones, speech),
): Shown {
  const { own, words } = speech;
  const { legend } = own.compare;
  const drawn = zones.map((zone) => {
    const [one, other] = [first.readings[zone.id], second.readings[zone.id]];
    const isOtherwiseKnown = isKnownOtherwise(zone, first, second);
    const fate =
      !one || !other
        ? legend.unread
        : one === other
          ? isOtherwiseKnown
            ? legend.otherwiseKnown
            : legend.same
          : legend.differs(readingText(one, speech), readingText(other, speech));
    return { zone, fate, treatment: differing(zone, one, other, isOtherwiseKnown) };
  });
  return {
    zones: drawn.map(({ zone, fate, treatment }) => ({
      id: zone.id,
      treatment,
      name: own.zones.assigned(groundLine(zone, nameOf, speech), fate),
    })),
    legend: [
      plainGroup(
        legendLines(
          drawn.map(({ treatment, fate }) => ({ treatment, meaning: { fate, detail: '' } })),
          words,
        ),
      ),
    ],
  };
}

/** How ground is drawn of which two readings say something: pale where they agree in all. */
function differing(
  { holder }: Zone,
  first: Reading | undefined,
  second: Reading | undefined,
  isOtherwiseKnown: boolean,
): Treatment {
  const sideOf = (reading: Reading | undefined): Control =>
    reading === undefined || reading === 'silent' ? holder : reading;
  const [ground, hue] = [sideOf(first), sideOf(second)];
  if (!first || !second || first === second) {
    const pattern = isOtherwiseKnown ? ({ kind: 'dots', hue } as const) : null;
    return { ground: first && second ? ground : holder, strength: 'not-addressed', pattern };
  }
  if (first !== 'silent' && second !== 'silent') {
    return { ground, strength: 'reported', pattern: { kind: 'stripes', hue } };
  }
  const kind = ground === hue ? 'dots' : 'broken-stripes';
  return { ground, strength: 'inferred', pattern: { kind, hue } };
}
