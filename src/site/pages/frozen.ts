import { createHash } from 'node:crypto';

/** A version of content and data, with all files that its embeds are made of. */
export interface FrozenVersion {
  readonly version: string;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

/**
 * The name of a version: the day of the line and a hash of everything that embeds show.
 * @param day ISO day
 */
export function versionOf(day: string, ...content: readonly unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return `${day}-${hash.slice(0, 8)}`;
}

/**
 * The assets that texts name, and those that these name in turn. What is named by mistake is kept
 * too: a file too many does no harm.
 * @param texts e.g. pages of HTML
 * @param names names of all assets
 * @param read the text of an asset
 */
export function assetsNamedIn(
  texts: readonly string[],
  names: readonly string[],
  read: (name: string) => string,
): readonly string[] {
  const found = new Set<string>();
  const queue = [...texts];
  for (let text = queue.pop(); text !== undefined; text = queue.pop()) {
    for (const name of names) {
      if (found.has(name) || !text.includes(name)) continue;
      found.add(name);
      if (/\.(js|css|json)$/.test(name)) queue.push(read(name));
    }
  }
  return [...found].toSorted();
}

/** What tells a host which files have to stay for a version. */
export function frozenIndex(versions: readonly FrozenVersion[]): string {
  return `${JSON.stringify({ versions }, null, 1)}\n`;
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
