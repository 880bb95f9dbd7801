import { changeBetween, isSilent, isUncertain, type Change } from '../model/change.ts';
import type { Outcomes } from '../model/outcome.ts';
import type { Outcome } from '../model/scenario.ts';
import { sumOfAreas } from '../model/totals.ts';
import type { Zone, ZoneId } from '../model/zone.ts';
import { isZone, type ReadGround } from './division.ts';
import { READINGS, type Certainty, type Reading, type ZoneReadings } from './own-map.ts';

/** What a reading makes of ground: a change, that it isn't mentioned, or that nobody has read it. */
export type ReadingFate = Change | 'silent' | 'unread';

const EACH_FATE: Readonly<Record<ReadingFate, true>> = {
  'passes-to-russia': true,
  'returns-to-ukraine': true,
  unresolved: true,
  stays: true,
  silent: true,
  unread: true,
};

/** All of them, in the order in which they are told. */
const READING_FATES = Object.keys(EACH_FATE) as readonly ReadingFate[];

/** What a reading makes of a zone. */
export function fateOf({ holder }: Zone, reading: Reading | undefined): ReadingFate {
  if (reading === undefined) return 'unread';
  return reading === 'silent' ? reading : changeBetween(holder, reading);
}

/** Ground of one fate. */
export interface FatedGround {
  readonly fate: ReadingFate;
  /** How many zones; null where some of it is but a part of one. */
  readonly zones: number | null;
  /** km², the sum of what is shown for each zone. */
  readonly area: number;
}

/** Ground by what a reading makes of it, without what there is none of. */
export function groundByFate(
  readings: ZoneReadings,
  zones: readonly Zone[],
): readonly FatedGround[] {
  return READING_FATES.flatMap((fate) => {
    const own = zones.filter((zone) => fateOf(zone, readings[zone.id]) === fate);
    const count = own.every(isZone) ? own.length : null;
    return own.length > 0 ? [{ fate, zones: count, area: sumOfAreas(own, 'km') }] : [];
  });
}

/** A reading as what a record would say of the zones, so that the picture grammar can draw it. */
export function outcomesOfReading(
  readings: ZoneReadings,
  zones: readonly Zone[],
  sources: readonly string[] = [],
  certainties: ReadGround['certainties'] = {},
): Outcomes<string> {
  return new Map(
    zones.map(({ id, holder }): [ZoneId, Outcome<string>] => {
      const reading = readings[id];
      const isRead = reading !== undefined && reading !== 'silent';
      const { basis, extent } = KNOWN[certainties[id] ?? 'said'];
      return [
        id,
        {
          attribution: null,
          control: isRead ? reading : holder,
          basis: isRead ? basis : 'not-addressed',
          extent: isRead ? extent : 'whole',
          recognition: 'unspecified',
          note: null,
          sources: isRead ? sources : [],
        },
      ];
    }),
  );
}

/** How ground is known, as records say it. */
const KNOWN: Readonly<Record<Certainty, Pick<Outcome, 'basis' | 'extent'>>> = {
  said: { basis: 'reported', extent: 'whole' },
  concluded: { basis: 'inferred', extent: 'whole' },
  open: { basis: 'reported', extent: 'unclear' },
};

/**
 * How this site reads a record, as far as that can be said in one word: zones of which it is open
 * how much is meant are left out.
 */
export function readingOfRecord(outcomes: Outcomes): ZoneReadings {
  return Object.fromEntries(
    [...outcomes].flatMap(([id, outcome]): readonly (readonly [ZoneId, Reading])[] => {
      if (isSilent(outcome)) return [[id, 'silent']];
      if (outcome.control === 'unresolved') return [[id, 'unresolved']];
      return isUncertain(outcome) ? [] : [[id, outcome.control]];
    }),
  ) as ZoneReadings;
}

/** A zone of which two readings say something else. */
export interface DifferingZone {
  readonly zone: Zone;
  readonly first: Reading;
  readonly second: Reading;
}

/** Two readings laid over each other. Areas are km², sums of what is shown for each zone. */
export interface TwoReadings {
  /** How many zones differ; null where some are but parts of one. */
  readonly zones: number | null;
  readonly differing: readonly DifferingZone[];
  readonly area: {
    readonly same: number;
    /** As much of the same is otherwise known in one reading than in the other. */
    readonly otherwiseKnown: number;
    readonly differing: number;
    readonly unread: number;
  };
}

/** Lays two readings over each other: what only one has read is neither alike nor different. */
export function compareReadings(
  first: ReadGround,
  second: ReadGround,
  zones: readonly Zone[],
): TwoReadings {
  const both = zones.flatMap((zone): DifferingZone[] => {
    const [one, other] = [first.readings[zone.id], second.readings[zone.id]];
    return one && other ? [{ zone, first: one, second: other }] : [];
  });
  const differing = both.filter((one) => one.first !== one.second);
  const alike = both.filter((one) => one.first === one.second);
  const same = alike.map(({ zone }) => zone);
  const otherwiseKnown = alike.filter(({ zone }) => isKnownOtherwise(zone, first, second));
  const read = new Set(both.map(({ zone }) => zone.id));
  return {
    differing,
    zones: differing.every(({ zone }) => isZone(zone)) ? differing.length : null,
    area: {
      same: sumOfAreas(same, 'km'),
      otherwiseKnown: sumOfAreas(
        otherwiseKnown.map(({ zone }) => zone),
        'km',
      ),
      differing: sumOfAreas(
        differing.map(({ zone }) => zone),
        'km',
      ),
      unread: sumOfAreas(
        zones.filter(({ id }) => !read.has(id)),
        'km',
      ),
    },
  };
}

/** Whether two readings give the same answer for ground, but not with the same certainty. */
export function isKnownOtherwise({ id }: Zone, first: ReadGround, second: ReadGround): boolean {
  const [one, other] = [first, second].map(({ readings }) => readings[id]);
  const [known, otherKnown] = [first, second].map(({ certainties }) => certainties[id] ?? 'said');
  return one !== undefined && one === other && one !== 'silent' && known !== otherKnown;
}

/** Whether nothing is read of any zone. */
export function isUnread(readings: ZoneReadings): boolean {
  return READINGS.every((reading) => !Object.values(readings).includes(reading));
}
