import { render } from 'preact';
import type { Messages } from '../../content/messages/index.ts';
import type { LessonWords } from '../../content/lesson-words/index.ts';
import { wordsOf } from '../../content/messages/templates.ts';
import { progressOf } from '../../lesson/progress.ts';
import type { FullSpeech } from '../../lesson/speech.ts';
import { askedOf, partOf } from '../../lesson/view.ts';
import { LessonApp } from '../../ui/lesson/LessonApp.tsx';
import { screensOf } from '../../ui/lesson/screens.ts';
import type { SingleLessons } from '../../ui/lesson/single-lessons.ts';
import type { LessonData } from '../../ui/lesson/state.ts';
import type { PageData } from '../../ui/page/page-data.ts';
import { heldLesson } from '../lesson/held.ts';
import { begunWork } from '../lesson/work.ts';

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

export function speechOf({
  all,
  data,
  words,
}: Pick<LessonRoom, 'all' | 'data' | 'words'>): FullSpeech {
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
  const { store, work, propsOf, show, openBoard, listen } = heldLesson(page, {
    before,
    addressWith: (of) => (address ? new URL(of || './', address).href : of && here + before + of),
    ways: {
      sheetAt: (sheet) => `${before}${sheet}/`,
      partAt: (part) => (part === null ? before : `${before}?part=${part}`),
    },
    propsOf: (state, actions) => ({
      ...{ ...written, lesson, data: page.data, bank: all.bank, speech, state },
      actions: { ...actions, address: () => address && actions.address() },
    }),
  });
  store.subscribe(() => {
    const state = store.current();
    const screen = screensOf(lesson, speech.say).find(({ id }) => id === state.step);
    document.title = [screen?.title, lesson.title].filter(Boolean).join(' · ');
    render(<LessonApp {...propsOf(state)} />, into);
  });
  store.set({ ...begunWork(page, query, false), ...asked, stepwise: true });
  show(store.current().step);
  if (asked.view === 'board') openBoard();

  const end = listen((step) => goTo(work.linkTo(step)));
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
      end();
      delete document.documentElement.dataset['view'];
      document.documentElement.toggleAttribute('data-larger', false);
      render(null, into);
    },
  };
}
