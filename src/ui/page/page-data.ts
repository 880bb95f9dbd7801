import type { Frame } from '../../figure/frame.ts';
import type { Language } from '../../model/language.ts';
import type { Heading, LocalScenario, Sketch } from '../../model/scenario.ts';
import type { ZoneId } from '../../model/zone.ts';
import type { LocalTerm } from '../../words/terms.ts';
import type { Theme } from '../../grammar/palette.ts';
import type { Ground, PlaceZones } from '../../model/ground.ts';
import type { Piece, PlacedBetween } from '../../model/two-days.ts';
import type { DaySeries } from '../../model/day-series.ts';
import type { DayFacts, Past } from '../../model/past.ts';

/** What the page knows from the start, in one language: what map, legend and choice need. */
export interface PageData {
  readonly lang: Language;
  /** All that can be chosen. */
  readonly headings: readonly Heading[];
  /** Those of them of which it is known what the map draws. */
  readonly scenarios: readonly Sketch[];
  readonly ground: Ground;
  /** The day of each scenario by its id: that on which its own page shows it. */
  readonly days: Readonly<Record<string, string>>;
  /** The scenario that each is most usefully compared with, by id: the first of those that are related. */
  readonly pairs: Readonly<Record<string, string>>;
  readonly frames: readonly Frame[];
  /** Where each proposal's callouts stand, by its id. */
  readonly callouts: Readonly<Record<string, readonly CalloutPlace[]>>;
  /** The line of another day, with which that of the ground is compared; null where none is. */
  readonly other: OtherDay | null;
}

/** Where a callout stands in a frame: so that its text can follow the day and the units. */
export interface CalloutPlace {
  readonly id: string;
  readonly frame: string;
  /** The middle of its first line, in CSS pixels of the frame. */
  readonly at: readonly [number, number];
  readonly size: number;
  /** How many words each line has. */
  readonly words: readonly number[];
  /** The line that leads to it from its ground: x and y of both ends. */
  readonly leader: readonly number[];
  /** Whether there is room for its shorter text alone. */
  readonly isShort?: boolean;
}

/** Another day beside the one that is shown. */
export interface OtherDay {
  readonly ground: Ground;
  /** The ground of both. */
  readonly pieces: readonly Piece[];
}

/** What the map draws of some records, by their ids. */
export interface Records {
  readonly rules: Readonly<Record<string, Sketch['rules']>>;
  readonly callouts: PageData['callouts'];
}

/** What a page holds in its HTML of its own. */
export interface OwnPage {
  /** The record that it was written with. */
  readonly records: Records;
  /** Null where its day is the published one. */
  readonly ground: OwnGround | null;
}

/** The ground of a page whose day is another than the published one. */
export interface OwnGround {
  readonly ground: Ground;
  /** Places that lie in another zone than on the published day; null outside of all. */
  readonly placeZones: Readonly<Record<string, ZoneId | null>>;
}

/** The id of the element that holds what a page has of its own. */
export const OWN_PAGE = 'own-page';

/** Files with a small map of each record in each scheme's colours, below the site's root, by its id. */
export type SmallMaps = Readonly<Record<string, Readonly<Record<Theme, string>>>>;

/** A town or site with its name in one language. */
export interface LocalPlace {
  readonly id: string;
  readonly kind: 'town' | 'site';
  readonly name: string;
  /** Longitude, latitude. */
  readonly at: readonly [number, number];
  /** How soon it is named: capitals are 1. */
  readonly rank: number;
  /** People who lived there; null where unknown. */
  readonly population: number | null;
  /** Year on whose 1 January they were counted; null where the figure is older or there is none. */
  readonly populationYear: number | null;
}

/** A link to another page: below the site's root, or a fragment where it is a part of this one. */
export interface PageLink {
  readonly path: string;
  readonly text: string;
}

/** The links that each page has to the site's others: in header and menu, and at the end of the text. */
export interface PageLinks {
  readonly header: readonly PageLink[];
  readonly atEnd: readonly PageLink[];
}

/** What is read beside the map, in one language: comes when the page already answers. */
export interface Details {
  readonly scenarios: readonly LocalScenario[];
  readonly places: readonly LocalPlace[];
  readonly placeZones: PlaceZones;
  readonly series: DaySeries;
  /** The first and the newest day of the archive, and those of the records, as far as told without it. */
  readonly knownDays: Readonly<Record<string, DayFacts>>;
  /** What the archive tells of the day that is shown; null until it has come. */
  readonly past: Past | null;
  /** The day that is shown and the one that it is compared with; null where none is, or not yet. */
  readonly between: PlacedBetween | null;
  /** Days on which the holder of a place's ground changes, counted from the first of the series. */
  readonly flips: Readonly<Record<string, readonly number[]>>;
  /** The first and the last day of which it is known what is not confirmed. */
  readonly unconfirmedDays: readonly [first: string, last: string];
  /** Other names by which regions and places are looked for, by kind and id: "place.odesa". */
  readonly alsoNamed: Readonly<Record<string, readonly string[]>>;
  /** ISO day on which the content was last read against its sources. */
  readonly reviewed: string;
  /** ISO day up to which sources were read. */
  readonly readTo: string;
  /** Proposals that have no record: their day and what they are called. */
  readonly others: readonly { readonly date: string; readonly title: string }[];
  /** The version of content and data that embeds can be frozen to. */
  readonly version: string;
  /** The links to the site's other pages. */
  readonly pages: PageLinks;
  /** The page that says what words mean, below the site's root; a fragment where it is a part. */
  readonly glossaryPage: string;
  /** The words that lead to it. */
  readonly terms: readonly LocalTerm[];
  /** The tour that a new reader is offered, if there is one: its page likewise, and its title. */
  readonly tour: { readonly path: string; readonly title: string } | null;
  /** The page of what happened in the talks, likewise. */
  readonly timelinePage: string;
}
