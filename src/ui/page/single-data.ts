import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { fromBase85, toBase85 } from './base85.ts';
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

/** What a text is as text of a document: deflated, which a third of the room holds. */
export function packed(text: string): string {
  return toBase85(deflateSync(strToU8(text), { level: 9 }));
}

/** What `packed` was given. @throws where the text is none of its */
export function unpacked(text: string): string {
  return strFromU8(inflateSync(fromBase85(text)));
}

/** The ids of the elements that have something packed: data, lessons, the program and its sheet. */
export const SINGLE_DATA = 'single-data';
export const SINGLE_LESSONS = 'single-lessons';
export const SINGLE_PROGRAM = 'single-program';
export const SINGLE_SHEET = 'single-sheet';

/** The id of the element that has an article packed: what an element with its id is filled with. */
export function packedArticle(id: string): string {
  return `packed-${id}`;
}

/** The ids of the elements in which a lesson or a sheet opens, and of what its figures are drawn from. */
export const ROOM = 'room';
export const ROOM_DEFS = 'room-defs';

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
