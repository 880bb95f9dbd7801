import type { Frame } from '../../figure/frame.ts';
import type { Answer } from '../../lesson/answer.ts';
import type { EvaluatedLesson } from '../../lesson/evaluate.ts';
import { NO_PROGRESS, type InvalidPart, type Progress } from '../../lesson/progress.ts';
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
}

/** What changes while a lesson is open. */
export interface LessonState extends Progress {
  /** Whether one step is shown at a time: not before the script is there. */
  readonly stepwise: boolean;
  /** Whether the page stands in a frame of another one. */
  readonly framed: boolean;
  /** What was written to be discussed, by the id of the step. */
  readonly notes: ReadonlyMap<string, string>;
  readonly name: string;
  readonly invalid: readonly InvalidPart[];
  /** What was done with the results, in a sentence. */
  readonly done: string;
  /** Whether the browser refused to copy: the text is shown instead. */
  readonly refused: boolean;
}

/** The state of a page that nobody has touched: all steps one after another. */
export const UNTOUCHED: LessonState = {
  ...NO_PROGRESS,
  stepwise: false,
  framed: false,
  notes: new Map(),
  name: '',
  invalid: [],
  done: '',
  refused: false,
};

/** What a learner can do. */
export interface LessonActions {
  /** Goes to a step, which Back takes back. */
  readonly go: (step: string) => void;
  /** The link to a step with all answers; without script, to its place on the page. */
  readonly linkTo: (step: string) => string;
  /** The lesson's absolute address, without answers. */
  readonly address: () => string;
  readonly answer: (step: string, answer: Answer) => void;
  readonly check: (step: string, checked: boolean) => void;
  readonly note: (step: string, text: string) => void;
  readonly setName: (name: string) => void;
  readonly dismissInvalid: () => void;
  /** The results as text. */
  readonly resultsText: () => string;
  readonly print: () => void;
  readonly copy: () => void;
  readonly save: () => void;
}

/** What every part of a lesson's page is made from. */
export interface LessonProps extends LessonData {
  /** Frames are the lesson's own: here there are none. */
  readonly data: PageData;
  readonly speech: Speech;
  readonly state: LessonState;
  readonly actions: LessonActions;
}
