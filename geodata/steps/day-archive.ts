import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../lib/fault.js';

/** A day is some 80 kB; what is larger is something else. */
const MOST_BYTES = 4_000_000;
const PATIENCE_MS = 30_000;

/** Gives the text of a file, or null where there is none. Anything else is a fault. */
export type ReadFile = (name: string) => Promise<string | null>;

/**
 * The files of an archive, which lies in a folder or at an address of the web.
 * @param patience how long a file may take, in milliseconds
 */
export function archiveAt(place: string, patience = PATIENCE_MS): ReadFile {
  return /^https?:\/\//.test(place) ? fromAddress(place, patience) : fromFolder(place);
}

const fromFolder =
  (folder: string): ReadFile =>
  async (name) => {
    try {
      return await readFile(join(folder, name), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw new Fault(name, `cannot be read from ${folder} (${(error as Error).message})`);
    }
  };

const fromAddress =
  (base: string, patience: number): ReadFile =>
  async (name) => {
    const address = new URL(name, base.endsWith('/') ? base : `${base}/`);
    const signal = AbortSignal.timeout(patience);
    try {
      // What leads on to another place would be another archive.
      const response = await fetch(address, { redirect: 'error', signal });
      if (response.status === 404) return null;
      if (!response.ok) throw new Error(`the server answers ${response.status}`);
      return await textOf(response);
    } catch (error) {
      const { message, cause } = error as Error;
      const why = cause instanceof Error ? `${message}: ${cause.message}` : message;
      throw new Fault(
        name,
        `cannot be fetched from ${base} (${signal.aborted ? 'too slow' : why})`,
      );
    }
  };

async function textOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let [text, length] = ['', 0];
  for await (const part of body ?? []) {
    length += (part as Uint8Array).length;
    // Leaving the loop ends the transfer.
    if (length > MOST_BYTES) throw new Error(`larger than ${MOST_BYTES} bytes`);
    text += decoder.decode(part as Uint8Array, { stream: true });
  }
  return text + decoder.decode();
}
