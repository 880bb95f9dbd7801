import { render } from 'preact';
import { storeOf } from '../../browser/store.ts';
import type { Messages } from '../../content/messages/index.ts';
import type { LessonWords } from '../../content/lesson-words/index.ts';
import { wordsOf } from '../../content/messages/templates.ts';
import { progressOf } from '../../lesson/progress.ts';
import type { FullSpeech } from '../../lesson/speech.ts';
import { askedOf, partOf } from '../../lesson/view.ts';
import { screenKey } from '../../ui/lesson/keys.ts';
import { LessonApp } from '../../ui/lesson/LessonApp.tsx';
import { neighbours, screensOf } from '../../ui/lesson/screens.ts';
import { headingId } from '../../ui/lesson/section-ids.ts';
import type { SingleLessons } from '../../ui/lesson/single-lessons.ts';
import {
  UNTOUCHED,
  type LessonData,
  type LessonProps,
  type LessonState,
} from '../../ui/lesson/state.ts';
import type { PageData } from '../../ui/page/page-data.ts';
import { lessonActions } from '../lesson/actions.ts';
import { openBoard } from '../lesson/board.ts';
import { begunWork, workOf } from '../lesson/work.ts';

/** What a lesson of the file is made from. */
export interface LessonRoom {
  readonly written: LessonData;
  readonly all: SingleLessons;
  readonly data: PageData;
  readonly words: Messages;
  /** Address of the lesson's page on the site, or empty where it is not known. */
  readonly address: string;
  /** Address of the file. */
  readonly here: string;
  /** Follows a fragment, as a step that Back takes back. */
  readonly goTo: (fragment: string) => void;
}

/** An open lesson. */
export interface OpenLesson {
  /** Shows what a query asks for. @returns whether this lesson, as it is open, can show it */
  readonly follow: (query: string) => boolean;
  readonly close: () => void;
}

export function speechOf({ all, data, words }: LessonRoom): FullSpeech {
  return { lang: data.lang, words, say: wordsOf<LessonWords>(all.say) };
}

/** The fragment of a lesson, before its query. */
export const lessonFragment = (id: string) => `#lessons/${id}/`;

/** Opens a lesson in the file: its link is a fragment, all else is as on its page. */
export function openLesson(room: LessonRoom, into: HTMLElement, query: string): OpenLesson {
  const { written, all, data, address, here, goTo } = room;
  const speech = speechOf(room);
  const { asked, inVain } = askedOf(query, written.lesson);
  const lesson = partOf(written.lesson, asked.part);
  const page = { lesson, data: { ...data, headings: [], frames: [] }, speech, asked, inVain };
  const before = lessonFragment(lesson.id);
  const store = storeOf<LessonState>(UNTOUCHED);
  const work = workOf(page, store, before);
  const show = (step: string) => {
    store.set({ step, done: '', refused: false });
    scrollTo({ top: 0 });
    document.getElementById(headingId(step))?.focus({ preventScroll: true });
  };
  const toBoard = () => void openBoard(store, work, propsOf);
  const actions = lessonActions(page, store, {
    work,
    addressWith: (of) => (address ? new URL(of || './', address).href : of && here + before + of),
    ways: {
      sheetAt: (sheet) => `${before}${sheet}/`,
      partAt: (part) => (part === null ? before : `${before}?part=${part}`),
    },
    show,
    openBoard: toBoard,
  });
  const propsOf = (state: LessonState): LessonProps => ({
    ...{ ...written, lesson, data: page.data, bank: all.bank, speech, state },
    actions: { ...actions, address: () => address && actions.address() },
  });
  store.subscribe(() => {
    const state = store.current();
    const screen = screensOf(lesson, speech.say).find(({ id }) => id === state.step);
    document.title = [screen?.title, lesson.title].filter(Boolean).join(' · ');
    render(<LessonApp {...propsOf(state)} />, into);
  });
  store.set({ ...begunWork(page, query, false), ...asked, stepwise: true });
  show(store.current().step);
  if (asked.view === 'board') toBoard();

  const onKey = (event: KeyboardEvent) => {
    const towards = screenKey(event, {
      atTop: scrollY <= 0,
      atEnd: scrollY + innerHeight >= document.documentElement.scrollHeight - 1,
    });
    const step = towards && neighbours(lesson, store.current().step)[towards];
    if (!step) return;
    event.preventDefault();
    goTo(work.linkTo(step));
  };
  const onLeave = (event: BeforeUnloadEvent) => {
    // Notes are nowhere else.
    if ([...store.current().notes.values()].some((text) => text.trim())) event.preventDefault();
  };
  addEventListener('keydown', onKey);
  addEventListener('beforeunload', onLeave);
  return {
    follow: (next) => {
      const other = askedOf(next, written.lesson).asked;
      const { view, part, step, attempts } = store.current();
      if (other.part !== part || other.view !== view) return false;
      const { progress } = progressOf(next, lesson);
      // Answers given since stay.
      store.set({ attempts: new Map([...progress.attempts, ...attempts]) });
      if (progress.step !== step) show(progress.step);
      return true;
    },
    close: () => {
      removeEventListener('keydown', onKey);
      removeEventListener('beforeunload', onLeave);
      delete document.documentElement.dataset['view'];
      document.documentElement.toggleAttribute('data-larger', false);
      render(null, into);
    },
  };
}
