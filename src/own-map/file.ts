import { readFields, versionOf, type AskedMap, type KnownGround } from './fields.ts';
import { emptyMap, LIMITS, type OwnMap } from './own-map.ts';

/** What tells files with a map from all other JSON. */
const FORMAT = 'lines-of-contact/reading';

/**
 * A map as a file.
 * @param caption says that it is a reading of a text and no proposal, for who opens it elsewhere
 */
export function fileOf(map: OwnMap, caption: string): string {
  return `${JSON.stringify({ format: FORMAT, version: versionOf(map), caption, ...map }, null, 2)}\n`;
}

/** Whether a text looks like a file with a map, of whatever version. */
export function isMapFile(text: string): boolean {
  return text.slice(0, 200).includes(`"${FORMAT}"`);
}

/** The map in a file. Any text is one: what can't be taken over is named. */
export function mapOfFile(text: string, known: KnownGround): AskedMap {
  const refused = (field: 'whole' | 'size', value: string): AskedMap => ({
    map: emptyMap(known.day),
    faults: [{ field, value }],
  });
  if (text.length > LIMITS.file) return refused('size', String(text.length));
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return refused('whole', text.trim().slice(0, 60));
  }
  const format = (raw as { readonly format?: unknown } | null)?.format;
  if (format !== FORMAT) return refused('whole', String(format).slice(0, 60));
  return readFields(raw, known);
}
