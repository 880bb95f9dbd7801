import { whenIdle } from '../browser/idle.ts';
import { offlineOf } from '../browser/offline.ts';
import { divider } from '../browser/dividing.ts';
import { ownMapOf } from '../browser/own-map-opened.ts';
import { loadOwnMaps } from '../browser/own-maps.ts';
import { remember } from '../browser/remember.ts';
import { outcomesOf } from '../model/outcome.ts';
import { UNDIVIDED } from '../own-map/division.ts';
import { remembered, type Drawing } from '../own-map/edits.ts';
import type { AskedMap } from '../own-map/fields.ts';
import { fileOf, mapOfFile } from '../own-map/file.ts';
import { fragmentOf, mapOfFragment } from '../own-map/link.ts';
import { emptyMap, LIMITS, withReading, type OwnMap } from '../own-map/own-map.ts';
import { readingOfRecord } from '../own-map/read.ts';
import { faultLines } from '../own-map/sentences.ts';
import { textTitle } from '../own-map/text.ts';
import { save } from '../ui/export/save.ts';
import { takeOver } from '../ui/kit/mount.tsx';
import { OfflineNotice } from '../ui/notices/OfflineNotice.tsx';
import { OwnMapApp } from '../ui/own-map/OwnMapApp.tsx';
import type {
  OtherMap,
  OwnMapActions,
  OwnMapData,
  OwnMapProps,
  OwnMapState,
} from '../ui/own-map/state.ts';
import { shortened } from '../words/shortened.ts';
import { areaActions, drawingOf } from './own-map/areas.ts';
import '../ui/lesson/lesson.css';
import '../ui/own-map/own-map.css';

void boot();

async function boot(): Promise<void> {
  const html = document.documentElement;
  const { written, data, speech, late } = await loadOwnMaps<OwnMapData>();
  const { own } = speech;
  const { records, towns } = written;
  const { day } = data.ground;
  const known = { records: records.map(({ id }) => id), day };
  const site = new URL(html.dataset['root'] ?? './', location.href);

  let state: OwnMapState = {
    map: emptyMap(day),
    notices: [],
    done: '',
    refused: false,
    draft: null,
    past: [],
    areaFault: '',
    drawsOnMap: false,
    measured: NOTHING_DRAWN,
    other: null,
    otherNotices: [],
  };
  const link = () => new URL(`#${fragmentOf(state.map)}`, location.href).href;
  const faultsOf = (asked: AskedMap, where: string) => faultLines(asked, where, day, speech);
  const fileName = `reading_${data.lang}.json`;
  const titleOf = ({ text }: OwnMap) => textTitle(text, records, own);

  const actions: OwnMapActions = {
    setText: (text) => change({ text }),
    read: (zone, reading) => redraw({ zones: withReading(state.map.zones, zone, reading) }),
    clear: () => redraw({ zones: {} }),
    areas: areaActions({
      state: () => state,
      speech,
      draw: (drawing, past) => drawn(drawing, past),
      set: (by) => set(by),
      measure: () => measure(true),
    }),
    setName: (name) => change({ name }),
    link,
    copy: () => {
      const copied = navigator.clipboard
        ? navigator.clipboard.writeText(link())
        : Promise.reject(new Error('no clipboard'));
      copied.then(
        () => set({ done: own.keep.copied, refused: false }),
        () => set({ done: own.keep.refused, refused: true }),
      );
    },
    save: (format) => {
      if (format === 'file') {
        const bytes = new TextEncoder().encode(fileOf(state.map, own.caption));
        save({ name: fileName, type: 'application/json', bytes });
        set({ done: own.keep.saved(fileName) });
      } else void savePicture(format, null);
    },
    saveDifference: (format) => void savePicture(format, state.other),
    open: (file) => {
      void textOf(file).then((text) => {
        const asked = mapOfFile(text, known);
        const notices = faultsOf(asked, own.faults.file(shortened(file.name)));
        const isNone = asked.faults.some(({ field }) => MAPLESS.includes(field));
        if (isNone) set({ notices });
        else take(asked.map, notices, own.keep.opened);
      });
    },
    dismiss: () => set({ notices: [] }),
    lay: (other) => {
      if (other === null) set({ other: null, otherNotices: [] });
      else if (typeof other === 'string') {
        const hash = other.indexOf('#');
        if (hash < 0) {
          set({ otherNotices: [own.compare.notLink(shortened(other))] });
        } else lay(mapOfFragment(other.trim().slice(hash + 1), known), own.faults.link);
      } else {
        void textOf(other).then((text) =>
          lay(mapOfFile(text, known), own.faults.file(shortened(other.name))),
        );
      }
    },
    laySite: () => {
      const { text } = state.map;
      const record = data.scenarios.find(({ id }) => text?.kind === 'record' && id === text.id);
      if (!record) return;
      const zones = readingOfRecord(outcomesOf(record, data.ground.zones));
      const map = { ...emptyMap(day), text, zones };
      set({ other: { title: own.compare.siteName, map, isSite: true }, otherNotices: [] });
    },
  };

  const propsOf = (of: OwnMapState): OwnMapProps => ({
    ...written,
    data,
    speech,
    state: of,
    actions,
    openMap: ownMapOf(data.lang, day),
  });
  const draw = takeOver({ 'own-map': OwnMapApp }, propsOf(state));

  const ground = divider(
    { base: new URL('geo/', site).href, zones: data.ground.zones, towns },
    (answer) =>
      set({
        measured:
          'division' in answer
            ? { kind: 'done', division: answer.division }
            : { kind: 'failed', why: answer.fault },
      }),
  );
  /** The corners that were measured last, or are being measured. */
  let measuredCorners = '[[]]';
  /** Divides the ground, where its areas are others than before. */
  const measure = (again: boolean) => {
    const maps = [state.map, ...(state.other ? [state.other.map] : [])].map(({ areas }) =>
      areas.map(({ corners }) => corners),
    );
    const corners = JSON.stringify(maps);
    if (corners === measuredCorners && !again) return;
    measuredCorners = corners;
    if (maps.flat().length === 0) state = { ...state, measured: NOTHING_DRAWN };
    else {
      state = { ...state, measured: { kind: 'under-way' } };
      ground.ask(maps);
    }
    if (again) draw(propsOf(state));
  };
  const set = (by: Partial<OwnMapState>) => {
    state = { ...state, ...by };
    measure(false);
    // The map goes on in the other language.
    for (const to of document.querySelectorAll<HTMLAnchorElement>('.masthead a[hreflang]')) {
      to.hash = fragmentOf(state.map);
    }
    draw(propsOf(state));
  };
  /** Changes the map, which the link carries. */
  const change = (by: Partial<OwnMap>) => {
    set({ map: { ...state.map, ...by, day }, done: '', refused: false });
    remember('replace', `#${fragmentOf(state.map)}`);
  };
  /** Changes what is drawn, which can be undone. */
  const redraw = (by: Partial<Drawing>) =>
    drawn({ ...drawingOf(state), ...by }, remembered(state.past, drawingOf(state)));
  const drawn = ({ zones, areas, draft }: Drawing, past: readonly Drawing[]) => {
    state = { ...state, draft, past, areaFault: '' };
    change({ zones, areas });
  };
  const take = (map: OwnMap, notices: readonly string[], done: string) => {
    set({ notices, draft: null, past: [], areaFault: '', other: null, otherNotices: [] });
    change(map);
    set({ done });
  };
  const lay = (asked: AskedMap, where: string) => {
    const otherNotices = faultsOf(asked, where);
    const isNone = asked.faults.some(({ field }) => MAPLESS.includes(field));
    const title = asked.map.name || own.compare.otherName;
    set({
      other: isNone ? null : { title, map: asked.map, isSite: false },
      otherNotices,
    });
  };
  const picturedOf = (map: OwnMap) => {
    const record = records.find(({ id }) => map.text?.kind === 'record' && id === map.text.id);
    const today = new Date().toISOString().slice(0, 10);
    return { map, origin: { text: titleOf(map), sources: record?.sources ?? [], day: today } };
  };
  const savePicture = async (format: 'svg' | 'png', other: OtherMap | null) => {
    if (state.measured.kind !== 'done') {
      set({ done: own.keep.failed(own.areas.notMeasured) });
      return;
    }
    set({ done: own.keep.drawing });
    try {
      const { pictureOfMap } = await import('../browser/own-map-picture.ts');
      const file = await pictureOfMap(
        picturedOf(state.map),
        other && picturedOf({ ...other.map, name: other.title }),
        format,
        data.lang,
        own,
        site,
        state.measured.division,
      );
      if (file) save(file);
      set({ done: file ? own.keep.saved(file.name) : own.keep.failed(own.keep.noRoom) });
    } catch (error) {
      set({ done: own.keep.failed(error instanceof Error ? error.message : String(error)) });
    }
  };
  const follow = () => {
    const asked = mapOfFragment(location.hash.slice(1), known);
    const map = { ...asked.map, day };
    set({ map, draft: null, past: [], areaFault: '', notices: faultsOf(asked, own.faults.link) });
  };

  follow();
  html.dataset['script'] = 'ready';
  const offline = offlineOf(site, whenIdle);
  takeOver({ offline: OfflineNotice }, { offline, words: late, lang: data.lang });
  addEventListener('hashchange', follow);
}

const NOTHING_DRAWN = { kind: 'done', division: UNDIVIDED } as const;

/** What can be wrong with a map so that nothing of it can be taken over. */
const MAPLESS: readonly string[] = ['whole', 'size', 'version'];

/** What a file says, as far as a map may be long. */
async function textOf(file: File): Promise<string> {
  return file.slice(0, LIMITS.file + 1).text();
}
