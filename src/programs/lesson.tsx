import { isAble } from '../browser/able.ts';
import { isFramed, linkOutOfFrame } from '../browser/framed.ts';
import { whenIdle } from '../browser/idle.ts';
import { offlineOf } from '../browser/offline.ts';
import { OVERVIEW, progressOf } from '../lesson/progress.ts';
import { screensOf } from '../ui/lesson/screens.ts';
import { sectionId } from '../ui/lesson/section-ids.ts';
import { takeOver } from '../ui/kit/mount.tsx';
import { OfflineNotice } from '../ui/notices/OfflineNotice.tsx';
import { drawingOf } from './lesson/drawing.ts';
import { heldLesson } from './lesson/held.ts';
import { opened } from './lesson/opened.ts';
import { begunWork } from './lesson/work.ts';
import '../ui/kit/code-field.css';
import '../ui/lesson/lesson.css';

if (isAble()) void boot();

/** Takes over the lesson's page and follows its link. */
async function boot(): Promise<void> {
  const html = document.documentElement;
  const page = await opened(location.search);
  const { written, lesson, data, bank, speech } = page;
  const { store, work, propsOf, show, openBoard, actions, listen } = heldLesson(page, {
    before: './',
    addressWith: (query) => new URL(`./${query}`, location.href).href,
    ways: {
      sheetAt: (sheet) => `${sheet}/`,
      partAt: (part) => (part === null ? './' : `?part=${part}`),
    },
    propsOf: (state, asks) => ({
      ...written,
      // It was written with all of its steps.
      lesson: state.stepwise ? lesson : written.lesson,
      data,
      bank,
      speech,
      state,
      actions: state.stepwise ? asks : { ...asks, linkTo: (step) => `#${sectionId(step)}` },
    }),
  });
  const draw = drawingOf(page, propsOf);
  store.subscribe(() => draw(store.current()));

  const framed = isFramed();
  // A link into the page that needs no script names a place on it.
  const place = screensOf(lesson, speech.say).find(
    ({ id }) => `#${sectionId(id)}` === location.hash,
  );
  store.set({
    ...begunWork(page, location.search, framed),
    ...(place && { step: place.id }),
    ...page.asked,
    stepwise: true,
    framed,
  });
  work.keepFramed();
  if (page.asked.view === 'board') openBoard();
  if (framed) linkOutOfFrame();
  if (place) work.rememberStep();
  html.dataset['script'] = 'ready';
  // A newer version waits for the learner's word: until then this page goes on as it is.
  const site = new URL(html.dataset['root'] ?? './', location.href);
  const offline = offlineOf(site, whenIdle);
  takeOver({ offline: OfflineNotice }, { offline, words: page.late, lang: data.lang });

  addEventListener('popstate', () => {
    // Answers given since stay: only the step is taken back.
    show(progressOf(location.search, lesson).progress.step);
    work.rememberStep();
  });
  addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest<HTMLElement>('a[data-step]');
    if (!link) return;
    event.preventDefault();
    actions.go(link.dataset['step'] ?? OVERVIEW);
  });
  listen(actions.go);
}
