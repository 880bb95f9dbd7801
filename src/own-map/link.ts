import { decodedAreas, encodedAreas } from './areas-code.ts';
import { ALL_ZONES, readFields, versionOf, VERSIONS, type AskedMap } from './fields.ts';
import type { KnownGround } from './fields.ts';
import { emptyMap, LIMITS, READINGS, type OwnMap, type Reading } from './own-map.ts';
import { packed, unpacked } from './packed.ts';

/** A letter for each reading, and one for none. */
const LETTERS: Readonly<Record<Reading, string>> = {
  ukraine: 'u',
  russia: 'r',
  unresolved: 'o',
  silent: 's',
};
const NONE = '-';

/** A map as the fragment of a link, without its hash sign: it never leaves the browser. */
export function fragmentOf({ text, zones, areas, name, day }: OwnMap): string {
  const letters = ALL_ZONES.map((id) => (zones[id] ? LETTERS[zones[id]] : NONE)).join('');
  return new URLSearchParams({
    v: String(versionOf({ areas })),
    day,
    ...(text?.kind === 'record' && { text: text.id }),
    ...(text?.kind === 'own' && { title: text.title, words: packed(text.words) }),
    ...(Object.keys(zones).length > 0 && { zones: letters.replace(/-+$/, '') }),
    ...(areas.length > 0 && { areas: encodedAreas(areas) }),
    ...(name && { name }),
  }).toString();
}

/** What stands before a map in a fragment of the file that has the whole site. */
export const IN_FILE = 'your-map/';

/** The fragment of a map in a link to its page or to the file that has the whole site; null without one. */
export function fragmentIn(link: string): string | null {
  const [, fragment] = /#(.*)$/s.exec(link.trim()) ?? [];
  if (fragment === undefined) return null;
  return fragment.startsWith(IN_FILE)
    ? fragment.slice(IN_FILE.length).replace(/^\?/, '')
    : fragment;
}

/** The map that a fragment asks for; an empty one asks for an empty map. */
export function mapOfFragment(fragment: string, known: KnownGround): AskedMap {
  if (fragment.length > LIMITS.link) {
    const value = String(fragment.length);
    return { map: emptyMap(known.day), faults: [{ field: 'size', value }] };
  }
  if (fragment === '') return { map: emptyMap(known.day), faults: [] };
  const query = new URLSearchParams(fragment);
  const get = (name: string) => query.get(name) ?? undefined;
  const [text, title, words] = [get('text'), get('title'), get('words')];
  const [zones, areas] = [get('zones'), get('areas')];
  const own = title ?? words;
  return readFields(
    {
      version: VERSIONS.find((version) => String(version) === get('v')) ?? get('v'),
      day: get('day'),
      name: get('name'),
      zones: zones === undefined ? undefined : readingsOf(zones),
      areas: areas === undefined ? undefined : decodedAreas(areas),
      text:
        text !== undefined
          ? { kind: 'record', id: text }
          : own === undefined
            ? undefined
            : { kind: 'own', title: title ?? '', words: wordsOf(words) },
    },
    known,
  );
}

/** Readings by zone; the text itself where it has other letters, or more than there are zones. */
function readingsOf(letters: string): unknown {
  const read = letters.split('').map((letter, index) => {
    const reading = READINGS.find((one) => LETTERS[one] === letter);
    return [ALL_ZONES[index], reading ?? (letter === NONE ? null : letter)] as const;
  });
  if (letters.length > ALL_ZONES.length) return letters;
  if (read.some(([, one]) => one !== null && !READINGS.some((known) => known === one))) {
    return letters;
  }
  return Object.fromEntries(read.filter(([, one]) => one !== null));
}

/** In UTF-8 a character of a text has up to four bytes. */
const BYTES = 4 * LIMITS.words;

function wordsOf(letters: string | undefined): unknown {
  return letters === undefined ? '' : (unpacked(letters, BYTES) ?? null);
}
