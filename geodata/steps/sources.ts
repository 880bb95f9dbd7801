import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../lib/fault.js';

/** One input as sources.json names it; `file` is relative to the folder of inputs. */
export interface Source {
  file: string;
  what: string;
  publisher: string;
  url: string;
  licence: string;
  credit: string;
  sha256: string;
}

/** The control line's entry: one file a day, `{day}` in its pattern stands for YYYYMMDD. */
export interface ControlSource extends Omit<Source, 'sha256'> {
  credit_url: string;
  days: Record<string, string>;
}

export interface SourceList {
  sources: Source[];
  control: ControlSource;
}

export const sha256 = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex');

/** The source of one day's control line. A day without a line is a fault that names neighbours. */
export function controlOf(list: SourceList, day: string): Source {
  const { days, credit_url: _, ...control } = list.control;
  const hash = days[day];
  if (hash) return { ...control, file: fileOf(control.file, day), sha256: hash };
  const known = Object.keys(days).sort();
  const before = known.findLast((other) => other < day);
  const after = known.find((other) => other > day);
  const nearest = [before, after].filter((other) => other !== undefined).join(' and ');
  throw new Fault(
    fileOf(control.file, day),
    `no control line is listed for ${day}; the nearest days are ${nearest}`,
  );
}

const fileOf = (pattern: string, day: string): string =>
  pattern.replace('{day}', day.replaceAll('-', ''));

/** Gives the text of an input. One that can't be read, or differs from its sha256, is a fault. */
export type Read = (source: Source) => Promise<string>;

/** The text of an input. A missing file, or one that differs from its sha256, is a fault. */
export async function readSource(folder: string, source: Source): Promise<string> {
  const bytes = await readFile(join(folder, source.file)).catch((error: unknown) => {
    throw new Fault(source.file, `cannot be read from ${folder} (${codeOf(error)})`);
  });
  return unaltered(source, bytes.toString('utf8'));
}

/** The text, if it is the one that is listed. */
export function unaltered(source: Source, text: string): string {
  const found = sha256(text);
  if (found === source.sha256) return text;
  throw new Fault(source.file, `its sha256 is ${found}, not ${source.sha256} as listed`);
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
