import type { Change, Move } from './change.ts';
import type { Text } from './language.ts';
import type { Holder, RegionId } from './region.ts';
import type { Source } from './scenario.ts';
import type { Comparison, Subject } from './view.ts';
import type { ZoneId } from './zone.ts';

/** What a step shows beside its text. */
export interface LessonPicture {
  /** Id of a scenario. */
  readonly scenario: string;
  /** Id of the scenario that it is compared with. */
  readonly vs?: string | undefined;
  readonly compare?: Comparison | undefined;
  /** A preset extent; the five regions where it is missing. */
  readonly extent?: string | undefined;
  /** What is outlined. */
  readonly highlight?: readonly Subject[] | undefined;
}

/** Properties of what a scenario says of a zone that a question can ask for. */
export const ASKED_OF_OUTCOMES = ['control', 'basis', 'extent', 'recognition'] as const;

/** Properties of a scenario's record that a question can ask for. */
export const ASKED_OF_SCENARIOS = ['outlet', 'date'] as const;

/**
 * A number that the model gives. Areas are in km², shares in per cent. What a question varies, a
 * region or a scenario, is left out of it.
 */
export type Quantity =
  /** Ground that a holder has on the line's day, in one region or in all. */
  | {
      readonly of: 'held';
      readonly holder: Holder;
      readonly region?: RegionId | undefined;
      readonly as: 'area' | 'share';
    }
  /** How much more ground a holder has on the line's day than on an earlier one. */
  | {
      readonly of: 'gained';
      readonly holder: Holder;
      /** ISO day. */
      readonly since: string;
      readonly region?: RegionId | undefined;
      readonly as: 'area';
    }
  /** Ground with one fate under a scenario, in one region or in all, however certain. */
  | {
      readonly of: 'change';
      readonly scenario?: string | undefined;
      readonly change: Change;
      readonly region?: RegionId | undefined;
      readonly as: 'area' | 'share';
    }
  /** Towns on ground with one fate under a scenario, or the people who lived there before 2022. */
  | {
      readonly of: 'towns';
      readonly scenario?: string | undefined;
      readonly change: Move;
      readonly as: 'count' | 'people';
    };

/** A question with one right option. What is right is computed, and so are most options. */
export type Choice =
  /** What a scenario says of a zone: the options are all values of the property. */
  | {
      readonly ask: (typeof ASKED_OF_OUTCOMES)[number];
      readonly scenario: string;
      readonly zone: ZoneId;
    }
  /** What would become of a zone. */
  | { readonly ask: 'change'; readonly scenario: string; readonly zone: ZoneId }
  /** Who published a record, or when: the options are those of all records. */
  | { readonly ask: (typeof ASKED_OF_SCENARIOS)[number]; readonly scenario: string }
  /** Of which day the line is that the lesson draws: the options are the days of all records, and that day. */
  | { readonly ask: 'line' }
  /** In which of these regions a quantity is the largest. */
  | { readonly ask: 'most'; readonly quantity: Quantity; readonly regions: readonly RegionId[] }
  /** Which of these towns lies in the zone: exactly one of them does. */
  | { readonly ask: 'town'; readonly zone: ZoneId; readonly places: readonly string[] }
  /** Which entry of the glossary is meant by its own definition. */
  | { readonly ask: 'term'; readonly term: string; readonly terms: readonly string[] };

/** Whether a choice is about what a scenario says of a zone: why an option is wrong is then told. */
export function asksWhatIsSaid(choice: Choice): choice is ToldChoice {
  return choice.ask === 'change' || ASKED_OF_OUTCOMES.some((ask) => ask === choice.ask);
}

type ToldChoice = Extract<Choice, { ask: 'change' | (typeof ASKED_OF_OUTCOMES)[number] }>;

/** What is put in order: the right order is computed. */
export type Ordering =
  /** Records from the oldest to the newest. */
  | { readonly by: 'date'; readonly scenarios: readonly string[] }
  /** Records from the least to the most of a quantity. */
  | {
      readonly by: 'quantity';
      readonly quantity: Quantity;
      readonly scenarios: readonly string[];
    }
  /** Regions from the least to the most of a quantity. */
  | { readonly by: 'quantity'; readonly quantity: Quantity; readonly regions: readonly RegionId[] };

/** From which number to which an estimate counts, in the unit in which it is asked for. */
export interface Accepted {
  readonly from: number;
  readonly to: number;
}

/** A figure that a source's title has, in the unit of the quantity with which it is compared. */
export interface Stated {
  /** Id of one of the lesson's sources. */
  readonly source: string;
  readonly value: number;
}

/**
 * Why an option is wrong: for questions about what a scenario says, where neither a figure nor a
 * definition shows it.
 */
export interface Reason {
  /** An option of the question. */
  readonly option: string;
  readonly text: Text;
  /** Ids of the lesson's sources that it rests on. */
  readonly sources: readonly string[];
}

/** What the learner is asked to do. Nothing here says what is right. */
export type Task =
  /** Assign each zone to a side, then see what the scenario says. */
  | {
      readonly kind: 'predict';
      readonly prompt: Text;
      readonly scenario: string;
      readonly zones: readonly ZoneId[];
    }
  | {
      readonly kind: 'choice';
      readonly prompt: Text;
      readonly choice: Choice;
      /** One for each wrong option, where it can't be computed. */
      readonly reasons?: readonly Reason[] | undefined;
    }
  | { readonly kind: 'order'; readonly prompt: Text; readonly order: Ordering }
  | {
      readonly kind: 'number';
      readonly prompt: Text;
      readonly quantity: Quantity;
      /** Which numbers count, in the quantity's own unit; without it one number alone does. */
      readonly accepted?: Accepted | undefined;
      /** Where a source's own figure is asked for: the quantity is then what it is compared with. */
      readonly stated?: Stated | undefined;
    }
  /** To think or talk about: nobody can compute what is right. `hint` is for teachers. */
  | { readonly kind: 'discuss'; readonly prompt: Text; readonly hint: Text };

/** What is said of an answer: `near` where it is an estimate that counts, `unreadable` where it is no number. */
export type Verdict = 'right' | 'near' | 'other' | 'unreadable';

/** Curricula in which a lesson says where it belongs. */
export const CURRICULA = ['ukraine', 'england', 'us', 'europe'] as const;
export type Curriculum = (typeof CURRICULA)[number];

/** Lengths of the parts in which a lesson can be held, in minutes. */
export const PART_MINUTES = [20, 25, 45] as const;

/** Steps of a lesson that can be held alone. */
export interface LessonPart {
  readonly minutes: (typeof PART_MINUTES)[number];
  /** Ids of its steps, in their order. */
  readonly steps: readonly string[];
}

/** What pupils write before they leave, and what to look for in it. */
export interface ExitTicket {
  readonly prompt: Text;
  readonly hint: Text;
}

/** One screen of a lesson. */
export interface LessonStep {
  readonly id: string;
  readonly title: Text;
  readonly paragraphs: readonly Text[];
  /** The same in easier words, where the paragraphs are hard. */
  readonly easier?: readonly Text[] | undefined;
  /** Beginnings of sentences, for tasks that ask for words. */
  readonly starters?: readonly Text[] | undefined;
  /** ISO day of the line on which picture and task stand; the published one where it is missing. */
  readonly day?: string | undefined;
  readonly picture?: LessonPicture | undefined;
  readonly task?: Task | undefined;
  /** Ids of the lesson's sources. */
  readonly sources?: readonly string[] | undefined;
}

/** A lesson: content alone. */
export interface Lesson {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  /** From which age on. */
  readonly age: number;
  /** Its place among the lessons. */
  readonly order: number;
  readonly reviewed: string;
  readonly goals: readonly Text[];
  /** Subjects in which it can be taught. */
  readonly subjects: Text;
  readonly curriculum: Readonly<Record<Curriculum, Text>>;
  readonly parts: readonly LessonPart[];
  /** For those who are done early. */
  readonly extension: Text;
  readonly exit: ExitTicket;
  /** Notes for teachers: how to run it, what to look out for. */
  readonly teacher: readonly Text[];
  readonly steps: readonly LessonStep[];
  readonly sources: readonly Source[];
}

/**
 * What a lesson has beside its own page: two sides for pupils, the answers, all for a class, and slides
 * with the answers and notes after them.
 */
export const SHEETS = ['worksheet', 'key', 'pack', 'slides'] as const;
export type Sheet = (typeof SHEETS)[number];
