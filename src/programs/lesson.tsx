import { lessons } from 'virtual:lessons';
import { isFramed, linkOutOfFrame } from '../browser/framed.ts';
import { whenIdle } from '../browser/idle.ts';
import { offlineOf } from '../browser/offline.ts';
import { remember } from '../browser/remember.ts';
import type { LessonWords } from '../content/lesson-words/index.ts';
import type { CoreMessages, PageMessages } from '../content/messages/index.ts';
import { wordsOf } from '../content/messages/templates.ts';
import { OVERVIEW, progressOf, queryOf, RESULTS } from '../lesson/progress.ts';
import { resultsFile } from '../lesson/results-file.ts';
import { resultsName, resultsText, type HandedIn } from '../lesson/results.ts';
import type { Speech } from '../lesson/speech.ts';
import { screenKey } from '../ui/lesson/keys.ts';
import { LessonApp } from '../ui/lesson/LessonApp.tsx';
import { neighbours, screensOf } from '../ui/lesson/screens.ts';
import { headingId, sectionId } from '../ui/lesson/section-ids.ts';
import {
  UNTOUCHED,
  type LessonActions,
  type LessonData,
  type LessonProps,
  type LessonState,
} from '../ui/lesson/state.ts';
import { takeOver } from '../ui/kit/mount.tsx';
import { OfflineNotice } from '../ui/notices/OfflineNotice.tsx';
import { save } from '../ui/export/save.ts';
import '../ui/kit/code-field.css';
import '../ui/lesson/lesson.css';

void boot();

async function boot(): Promise<void> {
  const html = document.documentElement;
  const page = lessons.find(({ lang }) => lang === html.lang);
  if (!page) throw new Error(`the site has no language "${html.lang}"`);
  const json = document.getElementById('lesson-data')?.textContent;
  const { lesson, frames, terms, glossary } = JSON.parse(json ?? '') as LessonData;
  const { data, words, say } = await page.load();
  const speech: Speech = {
    lang: data.lang,
    words: wordsOf<CoreMessages>(words),
    say: wordsOf<LessonWords>(say),
  };
  const late = wordsOf<Pick<PageMessages, 'offline'>>(words);
  const { results } = speech.say;

  let state: LessonState = UNTOUCHED;
  const linkTo = (step: string) => `./${queryOf({ ...state, step }, lesson)}`;
  const handedIn = (): HandedIn => ({
    ...state,
    lesson,
    address: new URL(linkTo(RESULTS), location.href).href,
  });
  const actions: LessonActions = {
    linkTo,
    go: (step) => {
      remember('push', linkTo(step));
      show(step);
    },
    address: () => new URL('./', location.href).href,
    answer: (step, answer) => {
      const attempts = new Map(state.attempts).set(step, { answer, checked: false });
      keep({ attempts });
    },
    check: (step, checked) => {
      const attempt = state.attempts.get(step);
      if (attempt) keep({ attempts: new Map(state.attempts).set(step, { ...attempt, checked }) });
    },
    note: (step, text) => set({ notes: new Map(state.notes).set(step, text) }),
    setName: (name) => set({ name }),
    dismissInvalid: () => set({ invalid: [] }),
    resultsText: () => resultsText(handedIn(), data, speech),
    print: () => print(),
    copy: () => {
      const copied = navigator.clipboard
        ? navigator.clipboard.writeText(actions.resultsText())
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
      set({ done: state.framed ? results.savedFramed(name) : results.saved(name) });
    },
  };
  const propsOf = (of: LessonState): LessonProps => ({
    lesson,
    frames,
    terms,
    glossary,
    data,
    speech,
    state: of,
    actions: of.stepwise ? actions : { ...actions, linkTo: (step) => `#${sectionId(step)}` },
  });
  const draw = takeOver({ lesson: LessonApp }, propsOf(UNTOUCHED));

  const set = (change: Partial<LessonState>) => {
    state = { ...state, ...change };
    const screen = screensOf(lesson, speech.say).find(({ id }) => id === state.step);
    document.title = [
      ...(state.step === OVERVIEW ? [] : [screen?.title]),
      lesson.title,
      speech.words.name,
    ].join(' · ');
    // The lesson goes on in the other language.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.masthead a[hreflang]')) {
      link.search = queryOf(state, lesson);
    }
    draw(propsOf(state));
  };
  /** Changes what the link carries, without a step of its own. */
  const keep = (change: Partial<LessonState>) => {
    set(change);
    remember('replace', linkTo(state.step));
  };
  /** Shows a screen from its top, and reads it from its heading. */
  const show = (step: string) => {
    set({ step, done: '', refused: false });
    scrollTo({ top: 0 });
    document.getElementById(headingId(step))?.focus({ preventScroll: true });
  };

  const { progress, invalid } = progressOf(location.search, lesson);
  // A link into the page that needs no script names a place on it.
  const place = screensOf(lesson, speech.say).find(
    ({ id }) => `#${sectionId(id)}` === location.hash,
  );
  const framed = isFramed();
  set({ ...progress, ...(place && { step: place.id }), invalid, stepwise: true, framed });
  if (framed) linkOutOfFrame();
  if (place) remember('replace', linkTo(place.id));
  html.dataset['script'] = 'ready';
  // A newer version waits for the learner's word: until then this page goes on as it is.
  const site = new URL(html.dataset['root'] ?? './', location.href);
  const offline = offlineOf(site, whenIdle);
  takeOver({ offline: OfflineNotice }, { offline, words: late, lang: data.lang });

  addEventListener('popstate', () => {
    // Answers given since stay: only the step is taken back.
    const asked = progressOf(location.search, lesson).progress;
    show(asked.step);
    remember('replace', linkTo(asked.step));
  });
  addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest<HTMLElement>('a[data-step]');
    if (!link) return;
    event.preventDefault();
    actions.go(link.dataset['step'] ?? OVERVIEW);
  });
  addEventListener('keydown', (event) => {
    const towards = screenKey(event, {
      atTop: scrollY <= 0,
      atEnd: scrollY + innerHeight >= html.scrollHeight - 1,
    });
    const step = towards && neighbours(lesson, state.step)[towards];
    if (!step) return;
    event.preventDefault();
    actions.go(step);
  });
  addEventListener('beforeunload', (event) => {
    // Notes are nowhere else.
    if ([...state.notes.values()].some((text) => text.trim())) event.preventDefault();
  });
}
