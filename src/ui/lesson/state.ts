import type { Frame } from '../../figure/frame.ts';
import type { Answer } from '../../lesson/answer.ts';
import type { EvaluatedLesson } from '../../lesson/evaluate.ts';
import { NO_PROGRESS, type InvalidPart, type Progress } from '../../lesson/progress.ts';
import type { Sheet } from '../../model/lesson.ts';
import type { Asked } from '../../lesson/view.ts';
import type { Speech } from '../../lesson/speech.ts';
import type { LocalTerm } from '../../words/terms.ts';
import type { PageData } from '../page/page-data.ts';

/** What a lesson's page carries of its own; the rest is the same for all lessons of a language. */
export interface LessonData {
  readonly lesson: EvaluatedLesson;
  /** The frames of each extent that its pictures have. */
  readonly frames: Readonly<Record<string, readonly Frame[]>>;
  /** The words of its texts that lead to the glossary. */
  readonly terms: readonly LocalTerm[];
  /** The glossary's address, as the page sees it. */
  readonly glossary: string;
  /** The address of the page on which learners draw a map of their own, likewise; empty without one. */
  readonly ownMap: string;
}

/** What changes while a lesson is open. */
export interface LessonState extends Progress, Asked {
  /** Whether one step is shown at a time: not before the script is there. */
  readonly stepwise: boolean;
  /** Whether the page stands in a frame of another one. */
  readonly framed: boolean;
  /** Whether the browser keeps work in a frame until its tab is closed; null outside of frames. */
  readonly kept: boolean | null;
  /** What was written to be discussed, by the id of the step. */
  readonly notes: ReadonlyMap<string, string>;
  readonly name: string;
  readonly invalid: readonly InvalidPart[];
  /** What was done with the results, in a sentence. */
  readonly done: string;
  /** Whether letters are larger. */
  readonly larger: boolean;
  /** Whether the board could not be loaded. */
  readonly boardFault: boolean;
  /** Whether the browser refused to copy: the text is shown instead. */
  readonly refused: boolean;
}

/** The state of a page that nobody has touched: all steps one after another. */
export const UNTOUCHED: LessonState = {
  ...NO_PROGRESS,
  stepwise: false,
  framed: false,
  view: 'page',
  part: null,
  kept: null,
  notes: new Map(),
  name: '',
  invalid: [],
  done: '',
  larger: false,
  boardFault: false,
  refused: false,
};

/** What a learner can do. */
export interface LessonActions {
  /** Goes to a step, which Back takes back. */
  readonly go: (step: string) => void;
  /** The link to a step with all answers; without script, to its place on the page. */
  readonly linkTo: (step: string) => string;
  /** The link to one of the lesson's sheets, to one of its parts, from 1, or to all of it. */
  readonly sheetAt: (sheet: Sheet) => string;
  readonly partAt: (part: number | null) => string;
  /** The lesson's absolute address as pupils get it, without answers; empty where it has none. */
  readonly address: () => string;
  /** Opens the board; nothing where it can't be loaded, which is said in the state. */
  readonly openBoard: () => void;
  readonly answer: (step: string, answer: Answer) => void;
  readonly check: (step: string, checked: boolean) => void;
  readonly note: (step: string, text: string) => void;
  readonly toggleLarger: () => void;
  readonly setName: (name: string) => void;
  readonly dismissInvalid: () => void;
  /** The results as text. */
  readonly resultsText: () => string;
  readonly print: () => void;
  readonly copy: () => void;
  readonly save: () => void;
}

/** Terms of the glossary by their id: the word, and what it means in a line of easy words. */
export type WordBank = Readonly<Record<string, readonly [word: string, plain: string]>>;

/** What every part of a lesson's page is made from. */
export interface LessonProps extends LessonData {
  /** Frames are the lesson's own: here there are none. */
  readonly data: PageData;
  /** It comes with the program: without script the glossary is a link away. */
  readonly bank: WordBank;
  readonly speech: Speech;
  readonly state: LessonState;
  readonly actions: LessonActions;
}
