import type { Text } from './language.ts';
import type { Regime } from './regime.ts';
import type { Holder, RegionId } from './region.ts';
import type { ZoneId } from './zone.ts';

/** Who would control a zone. */
export const CONTROLS = ['ukraine', 'russia', 'unresolved'] as const;
export type Control = (typeof CONTROLS)[number];

/**
 * How a statement is known: said, judged for a day by who watches the line, following from a general
 * sentence, said to be open, not said.
 */
export const BASES = ['reported', 'assessed', 'inferred', 'unclear', 'not-addressed'] as const;
export type Basis = (typeof BASES)[number];

/** How much of a zone the statement covers. */
export const EXTENTS = ['whole', 'unclear', 'unpublished'] as const;
export type Extent = (typeof EXTENTS)[number];

/**
 * What kind of statement a source attributes to somebody, or makes itself; a `norm` says whose
 * ground is in law, not who would control it.
 */
export const ATTRIBUTIONS = ['demand', 'term', 'offer', 'position', 'assessment', 'norm'] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

/**
 * How a record as a whole is known: judged by a project, said in public, told by a report, a text,
 * a resolution.
 */
export const KNOWN = ['assessed', 'stated', 'reported', 'published', 'adopted'] as const;
export type Known = (typeof KNOWN)[number];

export const RECOGNITIONS = ['de-jure', 'de-facto', 'none', 'unspecified'] as const;
export type Recognition = (typeof RECOGNITIONS)[number];

/** Who would recognise whose ground it is, as far as a source says. */
export const RECOGNISERS = [
  'us',
  'ukraine',
  'russia',
  'europe',
  'international',
  'unclear',
] as const;
export type Recogniser = (typeof RECOGNISERS)[number];

/** The point sites that proposals name. */
export const SITE_IDS = ['zaporizhzhia-npp', 'kakhovka-dam', 'kinburn-spit'] as const;
export type SiteId = (typeof SITE_IDS)[number];

/** The languages in which sources were read. */
export const SOURCE_LANGUAGES = ['en', 'uk', 'it', 'ro'] as const;
export type SourceLanguage = (typeof SOURCE_LANGUAGES)[number];

/**
 * What a record is: `assessment` says who held what, `baseline` what is recognised; only a
 * `proposal` would change anything.
 */
export const KINDS = ['assessment', 'proposal', 'baseline'] as const;
export type Kind = (typeof KINDS)[number];

/** Who puts something forward, or answers it. */
export const PARTIES = ['us', 'russia', 'ukraine', 'europe', 'un'] as const;
export type Party = (typeof PARTIES)[number];

/** Something that was published. */
export interface Source<T = Text> {
  readonly id: string;
  /** As it was published. */
  readonly title: string;
  /** The language of its title, and of what its address leads to. */
  readonly language: SourceLanguage;
  readonly outlet: T;
  /** ISO date of publication. */
  readonly date: string;
  readonly url: string;
  /** The same in Ukrainian, where its outlet published that too. */
  readonly original?: { readonly title: string; readonly url: string } | undefined;
  /** Whether its outlet belongs to a state, or is run by one. */
  readonly stateMedia?: boolean | undefined;
}

/** What a scenario says of one zone. */
export interface Outcome<T = Text> {
  /** Null where nobody says anything. */
  readonly attribution: Attribution | null;
  readonly control: Control;
  readonly basis: Basis;
  readonly extent: Extent;
  readonly recognition: Recognition;
  /** By whom, where the record says it. */
  readonly recognitionBy?: readonly Recogniser[] | undefined;
  /** The rules of its own that the ground would have. */
  readonly regime?: Regime<T> | undefined;
  /** Null where nobody says anything. */
  readonly note: T | null;
  /** Ids of the scenario's sources. */
  readonly sources: readonly string[];
}

/** One statement for several zones: named one by one, or by region and, optionally, holder. */
export interface Rule<T = Text> {
  readonly zones?: readonly ZoneId[] | undefined;
  readonly regions?: readonly RegionId[] | undefined;
  readonly holder?: Holder | undefined;
  readonly outcome: Outcome<T>;
}

/** What a scenario says, or leaves open, about a point site. */
export interface SiteStatement<T = Text> {
  readonly site: SiteId;
  readonly basis: Basis;
  readonly text: T;
  readonly sources: readonly string[];
}

/** Something the reader has to know with the scenario: a statement and where it was read. */
export interface Statement<T = Text> {
  readonly text: T;
  readonly sources: readonly string[];
}

/** How a scenario differs from a similar one. */
export interface Related<T = Text> extends Statement<T> {
  /** Id of the other scenario. */
  readonly scenario: string;
}

/** What somebody said of a proposal, or did about it. */
export interface Reaction<T = Text> extends Statement<T> {
  /** Alone or together. */
  readonly who: readonly Party[];
  /** ISO day on which it was said or, where no source says, reported. */
  readonly date: string;
}

/** How firm a record is, in the words of a frame. */
export interface Standing<T = Text> {
  readonly known: Known;
  /** Who rejected or accepted it, e.g. "rejected by Ukraine"; null where no source says. */
  readonly reaction: T | null;
  /** Whether the record's date is that of a description, and no source dates what is described. */
  readonly described?: boolean | undefined;
  /** ISO day up to which sources were read for it. */
  readonly asOf: string;
}

/** A record of one report. `T` is how it holds its texts: in all languages, or in one. */
export interface Scenario<T = Text> {
  readonly id: string;
  readonly kind: Kind;
  /** Who put it forward, alone or together; nobody, where it is an assessment. */
  readonly by: readonly Party[];
  readonly standing: Standing<T>;
  /** Short name for the switch. */
  readonly title: T;
  readonly outlet: T;
  /** ISO date on which it was reported or assessed. */
  readonly date: string;
  /** ISO day on which it was last compared with its sources, and newer ones were looked for. */
  readonly checked: string;
  readonly summary: T;
  /** How firm the record is, e.g. "terms in flux". */
  readonly status: T;
  readonly rules: readonly Rule<T>[];
  readonly sites: readonly SiteStatement<T>[];
  readonly openQuestions: readonly Statement<T>[];
  readonly context: readonly Statement<T>[];
  /** What was said of it, from the oldest to the newest, as far as it was read. */
  readonly reactions: readonly Reaction<T>[];
  readonly related: readonly Related<T>[];
  readonly sources: readonly Source<T>[];
}

/** Who says something, and how that is known. */
export type Speaker = Pick<Scenario<string>, 'kind' | 'outlet' | 'standing'>;

/** A scenario in one language. */
export type LocalScenario = Scenario<string>;

/** What a choice says of a scenario, and the frame of its picture. */
export type Heading<T = string> = Pick<
  Scenario<T>,
  'id' | 'kind' | 'by' | 'standing' | 'title' | 'outlet' | 'date'
>;

/** What the map needs to know of a scenario: all but what is written beside it. */
export type Sketch<T = string> = Heading<T> & Pick<Scenario<T>, 'rules'>;
