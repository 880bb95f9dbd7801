import { isAble } from '../browser/able.ts';
import { whenIdle } from '../browser/idle.ts';
import { offlineOf } from '../browser/offline.ts';
import { loadOwnMaps } from '../browser/own-maps.ts';
import { answerRows, refusalText, taskTitle } from '../own-map/class-words.ts';
import { linksIn, takeIn, type HandedIn } from '../own-map/collect.ts';
import { LIMITS } from '../own-map/own-map.ts';
import { csvOf } from '../share/data/csv.ts';
import { save } from '../browser/save.ts';
import { takeOver } from '../ui/kit/mount.tsx';
import { OfflineNotice } from '../ui/notices/OfflineNotice.tsx';
import type {
  CollectActions,
  CollectData,
  CollectProps,
  CollectState,
} from '../ui/own-map/collect-state.ts';
import { CollectApp } from '../ui/own-map/CollectApp.tsx';
import { formatNumber } from '../words/format.ts';
import { shortened } from '../words/shortened.ts';
import '../ui/lesson/lesson.css';
import '../ui/own-map/own-map.css';

/** So many files or links are taken at a time. */
const MOST = 200;

const NOTHING: CollectState = { collected: [], refusals: [], done: '' };

if (isAble()) void boot();

async function boot(): Promise<void> {
  const html = document.documentElement;
  const { written, data, speech, late } = await loadOwnMaps<CollectData>();
  const { lang } = data;
  const { own } = speech;
  const { records, lessons, marks } = written;
  const { day, zones } = data.ground;
  const known = { records: records.map(({ id }) => id), day, lessons };

  let state = NOTHING;
  let links = 0;
  const add = (handedIn: readonly (HandedIn & { readonly where: string })[]) => {
    const taken = handedIn
      .slice(0, MOST)
      .map((one) => ({ source: one.name, where: one.where, ...takeIn(one, known) }));
    set({
      done: '',
      collected: [
        ...state.collected,
        ...taken.flatMap((one) =>
          one.ok ? one.answers.map((answer) => ({ source: one.source, answer })) : [],
        ),
      ],
      refusals: [
        ...state.refusals,
        ...taken.flatMap((one) =>
          one.ok ? [] : [refusalText(one.refusal, one.where, day, speech)],
        ),
        ...handedIn
          .slice(MOST)
          .map(({ where }) => own.collect.why.many(where, formatNumber(MOST, lang))),
      ],
    });
  };
  const actions: CollectActions = {
    addFiles: (files) => {
      void Promise.all(
        files.map(async (file) => ({
          name: shortened(file.name),
          where: own.faults.file(shortened(file.name)),
          // No more of it than a map may have is ever read.
          text: await file
            .slice(0, LIMITS.file + 1)
            .text()
            .catch(() => ''),
        })),
      ).then(add);
    },
    addLinks: (pasted) =>
      add(
        linksIn(pasted).map((text) => {
          links += 1;
          const name = own.collect.link(formatNumber(links, lang));
          return { name, where: name, text };
        }),
      ),
    again: () => {
      links = 0;
      set(NOTHING);
    },
    saveCsv: () => {
      const name = `${own.collect.file}_${lang}.csv`;
      const rows = answerRows(
        state.collected,
        (task) => taskTitle(task, records, known, speech),
        zones,
        speech,
      );
      const bytes = new TextEncoder().encode(csvOf(rows, marks));
      save({ name, type: 'text/csv', bytes });
      set({ done: own.collect.saved(name) });
    },
  };
  const propsOf = (of: CollectState): CollectProps => ({
    ...written,
    data,
    speech,
    state: of,
    actions,
  });
  const draw = takeOver({ collect: CollectApp }, propsOf(state));
  const set = (by: Partial<CollectState>) => {
    state = { ...state, ...by };
    draw(propsOf(state));
  };

  html.dataset['script'] = 'ready';
  const site = new URL(html.dataset['root'] ?? './', location.href);
  const offline = offlineOf(site, whenIdle);
  takeOver({ offline: OfflineNotice }, { offline, words: late, lang });
  // Files can be dropped anywhere on the page; without this the browser would open them in its place.
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    actions.addFiles([...(event.dataTransfer?.files ?? [])]);
  });
  addEventListener('beforeunload', (event) => {
    // What was collected is nowhere else.
    if (state.collected.length > 0) event.preventDefault();
  });
}
