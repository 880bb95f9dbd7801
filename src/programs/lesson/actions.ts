import { remember } from '../../browser/remember.ts';
import type { Store } from '../../browser/store.ts';
import { RESULTS } from '../../lesson/progress.ts';
import { resultsFile } from '../../lesson/results-file.ts';
import { resultsName, resultsText, type HandedIn } from '../../lesson/results.ts';
import { withAsked } from '../../lesson/view.ts';
import { save } from '../../browser/save.ts';
import type { LessonActions, LessonState } from '../../ui/lesson/state.ts';
import type { OpenedLesson } from './opened.ts';
import type { Work } from './work.ts';

/** What acts reach beyond the state. */
interface Reach {
  readonly work: Work;
  /** The lesson's absolute address with a query; empty where it has none. */
  readonly addressWith: (query: string) => string;
  readonly ways: Pick<LessonActions, 'sheetAt' | 'partAt'>;
  readonly show: (step: string) => void;
  readonly openBoard: () => void;
}

/** What a learner can do. */
export function lessonActions(
  { lesson, data, speech, asked }: Pick<OpenedLesson, 'lesson' | 'data' | 'speech' | 'asked'>,
  { current, set }: Store<LessonState>,
  { work, addressWith, ways, show, openBoard }: Reach,
): LessonActions {
  const { results } = speech.say;
  const handedIn = (): HandedIn => ({
    ...current(),
    lesson,
    address: addressWith(work.queryTo(RESULTS)),
  });
  const allResults = () => resultsText(handedIn(), data, speech);
  return {
    linkTo: work.linkTo,
    ...ways,
    go: (step) => {
      remember('push', work.linkTo(step));
      show(step);
    },
    address: () => addressWith(withAsked('', { view: 'pupil', part: asked.part })),
    openBoard,
    answer: (step, answer) => {
      work.keep({ attempts: new Map(current().attempts).set(step, { answer, checked: false }) });
    },
    check: (step, checked) => {
      const { attempts } = current();
      const attempt = attempts.get(step);
      if (attempt) work.keep({ attempts: new Map(attempts).set(step, { ...attempt, checked }) });
    },
    note: (step, text) => {
      set({ notes: new Map(current().notes).set(step, text) });
      work.keepFramed();
    },
    toggleLarger: () => {
      const { larger } = current();
      document.documentElement.toggleAttribute('data-larger', !larger);
      set({ larger: !larger });
    },
    setName: (name) => set({ name }),
    dismissInvalid: () => set({ invalid: [] }),
    resultsText: allResults,
    print: () => print(),
    copy: () => {
      const copied = navigator.clipboard
        ? navigator.clipboard.writeText(allResults())
        : Promise.reject(new Error('no clipboard'));
      copied.then(
        () => set({ done: results.copied, refused: false }),
        () => set({ done: results.notCopied, refused: true }),
      );
    },
    save: () => {
      const name = resultsName(lesson, data.lang);
      const bytes = new TextEncoder().encode(resultsFile(handedIn(), data, speech));
      save({ name, type: 'text/html', bytes });
      // Whether a frame may save, nothing tells.
      set({ done: current().framed ? results.savedFramed(name) : results.saved(name) });
    },
  };
}
