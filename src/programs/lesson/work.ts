import { keepWork, keptWork } from '../../browser/kept-work.ts';
import { remember } from '../../browser/remember.ts';
import type { Store } from '../../browser/store.ts';
import { OVERVIEW, progressOf, queryOf } from '../../lesson/progress.ts';
import { withAsked } from '../../lesson/view.ts';
import type { LessonState } from '../../ui/lesson/state.ts';
import type { OpenedLesson } from './opened.ts';

/** A learner's work, which the link carries; in a frame, where links are lost, the tab as well. */
export interface Work {
  readonly linkTo: (step: string) => string;
  /** The query of that link. */
  readonly queryTo: (step: string) => string;
  /** Changes what the link carries, without a step of its own. */
  readonly keep: (change: Partial<LessonState>) => void;
  /** Makes the link that of the present step, without a step of its own. */
  readonly rememberStep: () => void;
  /** In a frame a reload would lose the link, and all that it carries. */
  readonly keepFramed: () => void;
}

/** @param before what stands before the query in a link to the lesson */
export function workOf(
  { lesson }: Pick<OpenedLesson, 'lesson'>,
  store: Store<LessonState>,
  before: string,
): Work {
  const { current, set } = store;
  const queryTo = (step: string) => withAsked(queryOf({ ...current(), step }, lesson), current());
  const linkTo = (step: string) => before + queryTo(step);
  const rememberStep = () => void remember('replace', linkTo(current().step));
  const keepFramed = () => {
    const state = current();
    if (!state.framed) return;
    const notes = Object.fromEntries(state.notes);
    const kept = keepWork(nameOf(lesson), { query: queryOf(state, lesson), notes });
    if (kept !== state.kept) set({ kept });
  };
  return {
    linkTo,
    queryTo,
    keep: (change) => {
      set(change);
      rememberStep();
      keepFramed();
    },
    rememberStep,
    keepFramed,
  };
}

/** The work with which a lesson begins: what a link carries goes before what was kept. */
export function begunWork(
  { lesson, inVain }: Pick<OpenedLesson, 'lesson' | 'inVain'>,
  search: string,
  framed: boolean,
): Pick<LessonState, 'step' | 'attempts' | 'invalid' | 'notes'> {
  const asked = progressOf(search, lesson);
  const kept = framed ? keptWork(nameOf(lesson)) : null;
  const isBare = asked.progress.attempts.size === 0 && asked.progress.step === OVERVIEW;
  const { progress } = kept && isBare ? progressOf(kept.query, lesson) : asked;
  const notes = Object.entries(kept?.notes ?? {});
  return {
    ...progress,
    invalid: [...asked.invalid, ...inVain.map((one) => ({ ...one, fault: 'unknown' }) as const)],
    notes: new Map(notes.filter(([id]) => lesson.steps.some((step) => step.id === id))),
  };
}

function nameOf({ id }: OpenedLesson['lesson']): string {
  return `lesson ${id}`;
}
