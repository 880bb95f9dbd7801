import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Details, PageData } from './page-data.ts';

/** What a file that has the whole site knows, in one language. */
export interface SingleData {
  /** Without the sketches of scenarios: they are made of the scenarios themselves. */
  readonly data: Omit<PageData, 'headings' | 'scenarios'>;
  readonly details: Details;
  /** As `content/messages/templates` makes them. */
  readonly words: unknown;
  /** Address of the site's root, or empty where it is not known. */
  readonly site: string;
}

/** What it is as text of a document: its JSON deflated, which a third of the room holds. */
export function packed(data: SingleData): string {
  const bytes = deflateSync(strToU8(JSON.stringify(data)), { level: 9 });
  return btoa(strFromU8(bytes, true));
}

/** What `packed` was given. @throws where the text is none of its */
export function unpacked(text: string): SingleData {
  return JSON.parse(strFromU8(inflateSync(strToU8(atob(text.trim()), true)))) as SingleData;
}

/** The id of the element that has it packed. */
export const SINGLE_DATA = 'single-data';

/** What a file that has the whole site can't do: open a map, and make figures for publication. */
export const ALONE = {
  alone: true,
  places: () => [],
  openMap: () => Promise.resolve(null),
  whenIdle: () => undefined,
  loadExporter: () => Promise.reject(new Error('this copy makes no figures')),
  loadEvents: () => Promise.resolve([]),
  offline: null,
  copy: null,
} as const;
