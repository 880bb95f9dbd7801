import * as v from 'valibot';
import { HOLDERS, REGION_IDS } from '../model/region.ts';
import { zoneId, type ZoneId } from '../model/zone.ts';
import { emptyMap, LIMITS, READINGS, type OwnMap } from './own-map.ts';
import { readAreas, type AreaFault } from './read-areas.ts';

/**
 * The versions of the format that can be read: links and files of another one are refused by it. The
 * second has drawn areas, which programs that know the first alone would leave out unsaid.
 */
export const VERSIONS = [1, 2] as const;

/** The version in which a map is written: the first that has all of it. */
export function versionOf({ areas }: Pick<OwnMap, 'areas'>): (typeof VERSIONS)[number] {
  return areas.length > 0 ? 2 : 1;
}

/** Every zone that a line can make, in the order in which links have them. */
export const ALL_ZONES: readonly ZoneId[] = REGION_IDS.flatMap((region) =>
  HOLDERS.map((holder) => zoneId(region, holder)),
);

/** A part of a map that can't be taken over: its name, and what is there instead. */
export interface MapFault {
  readonly field: keyof OwnMap | 'version' | 'whole' | 'size';
  readonly value: string;
  /** Which area it is, where it is a single one. */
  readonly area?: AreaFault;
}

/** A map as far as it can be taken over, and what can't. */
export interface AskedMap {
  readonly map: OwnMap;
  readonly faults: readonly MapFault[];
}

/** What this page knows, against which a map from outside is held. */
export interface KnownGround {
  /** Ids of the records whose text can be read. */
  readonly records: readonly string[];
  /** ISO day of its line. */
  readonly day: string;
}

const line = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most),
    // Controls and marks of direction could make one text look like another.
    v.check((text) => !/[\p{Cc}\p{Cf}]/u.test(text.replaceAll('\n', ''))),
  );

/** The shape of each field, in files and, once they are unpacked, in links. */
const FIELDS = {
  text: v.nullable(
    v.variant('kind', [
      v.strictObject({ kind: v.literal('record'), id: line(LIMITS.title) }),
      v.strictObject({
        kind: v.literal('own'),
        title: line(LIMITS.title),
        words: line(LIMITS.words),
      }),
    ]),
  ),
  zones: v.record(v.picklist(ALL_ZONES), v.picklist(READINGS)),
  areas: v.pipe(v.array(v.unknown()), v.maxLength(LIMITS.areas)),
  name: line(LIMITS.name),
  day: v.pipe(v.string(), v.isoDate()),
} satisfies Record<keyof OwnMap, v.GenericSchema>;

const NAMES = Object.keys(FIELDS) as (keyof OwnMap)[];

/**
 * Reads a map field by field: what is missing is empty, what can't be taken over is named, the rest
 * holds. @param raw anything at all
 */
export function readFields(raw: unknown, known: KnownGround): AskedMap {
  const empty = emptyMap(known.day);
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { map: empty, faults: [{ field: 'whole', value: typeof raw }] };
  }
  const given = raw as Readonly<Record<string, unknown>>;
  if (VERSIONS.every((version) => given['version'] !== version)) {
    return { map: empty, faults: [{ field: 'version', value: told(given['version']) }] };
  }
  const faults: MapFault[] = [];
  const read = NAMES.flatMap((name): readonly (readonly [keyof OwnMap, unknown])[] => {
    const value = given[name];
    if (value === undefined) return [];
    const parsed = v.safeParse(FIELDS[name], value);
    if (!parsed.success || isUnknown(name, parsed.output, known)) {
      faults.push({ field: name, value: told(value) });
      return [];
    }
    if (name !== 'areas') return [[name, parsed.output]];
    // Each by itself, so that one that can't be taken over takes no other along.
    const { areas, faults: own } = readAreas(parsed.output as readonly unknown[]);
    faults.push(...own.map((area) => ({ field: name, value: told(area.value), area })));
    return [[name, areas]];
  });
  return { map: { ...empty, ...(Object.fromEntries(read) as Partial<OwnMap>) }, faults };
}

/** Whether a text is that of a record which there isn't. */
function isUnknown(name: keyof OwnMap, value: unknown, { records }: KnownGround): boolean {
  if (name !== 'text' || value === null) return false;
  const text = value as NonNullable<OwnMap['text']>;
  return text.kind === 'record' && !records.includes(text.id);
}

/** What is there instead, as short as a sentence has room for. */
function told(value: unknown): string {
  const id = (value as { readonly id?: unknown } | null | undefined)?.id;
  const text = [value, id].find((one) => typeof one === 'string') ?? JSON.stringify(value) ?? '';
  return text.slice(0, 60);
}
