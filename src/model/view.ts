import type { Camera } from './camera.ts';
import type { Language } from './language.ts';
import { HOLDERS, REGION_IDS, type RegionId } from './region.ts';
import type { Units } from './units.ts';
import type { ZoneId } from './zone.ts';

/** Ways of looking at two scenarios. */
export const COMPARISONS = ['swipe', 'side', 'flip', 'difference'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Colours of the page: those of the reader's system, or chosen. */
export const APPEARANCES = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];

/** What a reader can choose on the map or beside it. */
export type Subject =
  | { readonly kind: 'zone'; readonly id: ZoneId }
  | { readonly kind: 'region'; readonly id: RegionId }
  /** A town or a site, by the id of its place. */
  | { readonly kind: 'place'; readonly id: string };

/** The whole state of the page, as a link carries it. */
export interface View {
  /** Id of a scenario. */
  readonly scenario: string;
  readonly lang: Language;
  /** Id of the scenario that it is compared with, if it is. */
  readonly vs: string | null;
  readonly compare: Comparison;
  /** ISO day whose ground is shown; null for that which the page was written with. */
  readonly day: string | null;
  /** ISO day whose ground it is compared with, if it is: the same scenario on two days. */
  readonly vsDay: string | null;
  /** Where the swipe divides the map: per cent from its left. */
  readonly divide: number;
  readonly subject: Subject | null;
  /** Null where the map looks as it opened. */
  readonly camera: Camera | null;
  readonly theme: Appearance;
  readonly units: Units;
}

/** What a link that says no more than scenario and language shows. */
export const PLAIN_VIEW = {
  day: null,
  vs: null,
  vsDay: null,
  compare: 'swipe',
  divide: 50,
  subject: null,
  camera: null,
  theme: 'system',
  units: 'km',
} as const satisfies Omit<View, 'scenario' | 'lang'>;

/** All zones that there can be on any day. */
export const ZONE_IDS: readonly ZoneId[] = REGION_IDS.flatMap((region) =>
  HOLDERS.map((holder): ZoneId => `${region}.${holder}`),
);
