import { storeOf, type Store } from '../../browser/store.ts';
import { screenKey } from '../../ui/lesson/keys.ts';
import { neighbours } from '../../ui/lesson/screens.ts';
import { headingId } from '../../ui/lesson/section-ids.ts';
import {
  UNTOUCHED,
  type LessonActions,
  type LessonProps,
  type LessonState,
} from '../../ui/lesson/state.ts';
import { lessonActions } from './actions.ts';
import { openBoard } from './board.ts';
import type { OpenedLesson } from './opened.ts';
import { workOf, type Work } from './work.ts';

/** Where a lesson stands: on a page of its own, or in a file that has them all. */
interface Place {
  /** What stands before the query in a link to the lesson. */
  readonly before: string;
  /** The lesson's absolute address with a query; empty where it has none. */
  readonly addressWith: (query: string) => string;
  readonly ways: Pick<LessonActions, 'sheetAt' | 'partAt'>;
  readonly propsOf: (state: LessonState, actions: LessonActions) => LessonProps;
}

/** A lesson while it is held. */
export interface HeldLesson {
  readonly store: Store<LessonState>;
  readonly work: Work;
  readonly actions: LessonActions;
  readonly propsOf: (state: LessonState) => LessonProps;
  /** Shows a screen from its top, and reads it from its heading. */
  readonly show: (step: string) => void;
  readonly openBoard: () => void;
  /** Follows keys to other steps, and asks before notes are lost. @returns what ends that */
  readonly listen: (go: (step: string) => void) => () => void;
}

/** What a lesson is held with, wherever it stands. */
export function heldLesson(
  page: Pick<OpenedLesson, 'lesson' | 'data' | 'speech' | 'asked'>,
  { before, addressWith, ways, propsOf: propsWith }: Place,
): HeldLesson {
  const { lesson } = page;
  const store = storeOf<LessonState>(UNTOUCHED);
  const work = workOf(page, store, before);
  const show = (step: string) => {
    store.set({ step, done: '', refused: false });
    scrollTo({ top: 0 });
    document.getElementById(headingId(step))?.focus({ preventScroll: true });
  };
  const toBoard = () => void openBoard(store, work, propsOf);
  const reach = { work, addressWith, ways, show, openBoard: toBoard };
  const actions = lessonActions(page, store, reach);
  const propsOf = (state: LessonState) => propsWith(state, actions);

  const listen = (go: (step: string) => void) => {
    const onKey = (event: KeyboardEvent) => {
      const towards = screenKey(event, {
        atTop: scrollY <= 0,
        atEnd: scrollY + innerHeight >= document.documentElement.scrollHeight - 1,
      });
      const step = towards && neighbours(lesson, store.current().step)[towards];
      if (!step) return;
      event.preventDefault();
      go(step);
    };
    const onLeave = (event: BeforeUnloadEvent) => {
      // Notes are nowhere else.
      if ([...store.current().notes.values()].some((text) => text.trim())) event.preventDefault();
    };
    addEventListener('keydown', onKey);
    addEventListener('beforeunload', onLeave);
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('beforeunload', onLeave);
    };
  };
  return { store, work, actions, propsOf, show, openBoard: toBoard, listen };
}
