import { embeds } from 'virtual:embeds';
import { daysOf } from '../browser/days.ts';
import { shownDays } from '../browser/shown-days.ts';
import { toggleFullscreen } from '../browser/fullscreen.ts';
import { whenSeen } from '../browser/idle.ts';
import { mapsOf } from '../browser/open-map.ts';
import { talk, tellHeights, type Talk } from '../browser/embed-talk.ts';
import type { CoreMessages } from '../content/messages/index.ts';
import { wordsOf } from '../content/messages/templates.ts';
import { DEFAULT_SCENARIO } from '../content/default.ts';
import { cameraFor } from '../embed/camera.ts';
import { embedAddress, readEmbed, stateOf } from '../embed/address.ts';
import { follow } from '../embed/follow.ts';
import type { Command, Refusal } from '../embed/message.ts';
import { standardOptions } from '../embed/options.ts';
import type { Heading } from '../model/scenario.ts';
import { PLAIN_VIEW, type View } from '../model/view.ts';
import type { ExtentPreset } from '../share/options.ts';
import type { EmbedProps, EmbedWords } from '../ui/embed/embed-props.ts';
import { EMBED_PARTS } from '../ui/embed/embed-parts.tsx';
import { takeOver } from '../ui/kit/mount.tsx';
import type { PageData } from '../ui/page/page-data.ts';
import { withRecords } from '../ui/page/records.ts';
import type { Embedded } from '../ui/page/page-props.ts';
import { startOf, type Actions, type PageState } from '../ui/page/state.ts';
import { choicesOf } from '../url/choices.ts';
import { pathOf, queryOf } from '../url/links.ts';
import { roundedCamera } from '../url/parameters.ts';
import { termLinker } from '../ui/embed/term-link.tsx';
import '../ui/embed/embed.css';

/** Room for two maps side by side: the same as in map.css. */
const WIDE = matchMedia('(min-width: 60rem)');
const DARK = matchMedia('(prefers-color-scheme: dark)');

void boot();

async function boot(): Promise<void> {
  const html = document.documentElement;
  const root = new URL(html.dataset['root'] ?? './', location.href);
  const { version = null, scenario: written = DEFAULT_SCENARIO } = html.dataset;
  const entry = embeds.find(({ lang }) => lang === html.lang);
  if (!entry) throw new Error(`there are no embeds in "${html.lang}"`);
  const [{ data: bare, words: core }, { records }, { words: more, extents, glossary }] =
    await Promise.all([entry.load(), entry.records(), entry.embed()]);
  const all = withRecords(bare, records);
  const words = {
    ...wordsOf<CoreMessages>(core),
    ...wordsOf<Pick<EmbedWords, 'link' | 'embed' | 'time' | 'twoDays'>>(more),
  };
  const choices = choicesOf(
    all.scenarios.map(({ id }) => id),
    DEFAULT_SCENARIO,
  );
  const page: View = { ...PLAIN_VIEW, scenario: written, lang: all.lang };
  const { view: asked, options, invalid } = readEmbed(location.search, page, choices);
  const hrefOf = (view: View, of = version) =>
    new URL(embedAddress({ version: of, view, options }), root).href;
  if (asked.lang !== all.lang) {
    location.replace(hrefOf(asked));
    return;
  }

  let state = startOf(page, WIDE.matches);
  let data = all;
  let shows: EmbedProps['options'] = standardOptions(choices);
  let embedded: Embedded = { zoom: true, asked: null, onMap: (has) => talking.tellMap(has) };
  const fullPage = () => {
    const { view } = state;
    return new URL(pathOf(view, choices) + queryOf(view, choices, true), root).href;
  };
  const openMap = mapsOf(entry.map, all.ground.day, true);
  const days = daysOf({
    own: all.ground,
    onOpen: () => set({ daysReady: true, daysFault: null }),
    onFault: (error, failures) => set({ daysFault: { detail: String(error), failures } }),
  });
  const shown = shownDays(days);
  const dayOf = ({ day }: View) => days.shownFor(day);
  const betweenOf = (view: View) => shown.betweenOn(dayOf(view), view.vsDay, state.daysReady);
  const actions: Actions = {
    linkTo: (change) => hrefOf({ ...state.view, ...change }),
    linkHere: fullPage,
    go: (change) => set({ view: { ...state.view, ...change } }),
    choose: (subject) => {
      set({ view: { ...state.view, subject } });
      talking.tellSelected(stateOf(state.view)['sel'] ?? null);
    },
    resetMap: () => set({ view: { ...state.view, camera: null }, resets: state.resets + 1 }),
    expectChoice: nothing,
    drawDay: (day) => days.draw(days.shownFor(day)),
    wantDays: () => void (state.daysFault ? days.retry() : days.want()),
    dismissInvalid: () => set({ invalid: [] }),
    toggleFullscreen,
    open: nothing,
    copyLink: nothing,
    setShortcuts: nothing,
    retryDetails: nothing,
    reload: () => location.reload(),
    extentHere: () => 'five',
  };
  const propsOf = (): EmbedProps => {
    const { theme } = state.view;
    const system = DARK.matches ? 'dark' : 'light';
    return {
      data: shown.dataOn(data, dayOf(state.view), betweenOf(state.view)),
      drawn: days.drawn,
      drawnOther: days.drawnOther,
      words,
      state,
      actions,
      scheme: theme === 'system' ? system : theme,
      root: root.href,
      places: () => [],
      openMap,
      whenIdle: (act) => {
        if (options.start === 'now') whenSeen(act);
      },
      embedded,
      options: shows,
      calendar: days.calendar(),
      version,
      fullPage: fullPage(),
      present: hrefOf(state.view, null),
      inLanguage: (lang) => hrefOf({ ...state.view, lang }),
      mayFill: document.fullscreenEnabled,
    };
  };

  const set = (change: Partial<PageState>) => {
    const before = stateOf(state.view);
    state = { ...state, ...change };
    const title = data.scenarios.find(({ id }) => id === state.view.scenario)?.title ?? '';
    document.title = words.embed.page.heading(words.name, title);
    html.dataset['theme'] = state.view.theme;
    shown.draw(dayOf(state.view), betweenOf(state.view));
    draw(propsOf());
    const isOwn = (state.view.day ?? all.ground.day) === all.ground.day;
    if (!isOwn || state.view.vsDay !== null) void days.want();
    const now = stateOf(state.view);
    if (JSON.stringify(now) !== JSON.stringify(before)) talking.tellChange(now, title);
  };
  const lookAt = (preset: ExtentPreset) => {
    const box = document.querySelector('.map-pane')?.getBoundingClientRect();
    const extent = extents[preset];
    if (!box || !extent) return null;
    return preset === 'five' ? null : roundedCamera(cameraFor(extent, box));
  };
  const obey = (command: Command): readonly Refusal[] => {
    if (command.command !== 'set') {
      embedded = { ...embedded, asked: { map: command.command === 'start' } };
      set({});
      return [];
    }
    const { view, extent, refusals } = follow(command.values, state.view, choices);
    if (view.lang !== data.lang) {
      location.replace(hrefOf(view));
      return refusals;
    }
    data = offered(all, [...options.scenarios, view.scenario, view.vs]);
    set({ view: extent ? { ...view, camera: lookAt(extent) } : view });
    return refusals;
  };
  const talking: Talk = talk({ origins: options.origins, obey, words: words.embed.page.refusals });

  // Hydration must find what the page was written with; what the address asks for comes second.
  const draw = takeOver(EMBED_PARTS, propsOf());
  data = offered(all, [...options.scenarios, asked.scenario, asked.vs]);
  shows = options;
  embedded = {
    ...embedded,
    zoom: options.controls.includes('zoom'),
    term: termLinker(new URL(glossary, root).href),
  };
  html.dataset['fit'] = options.fit;
  set({ view: { ...asked, camera: null }, invalid });
  html.dataset['script'] = 'ready';
  talking.tellReady(stateOf(asked), document.title);
  for (const { name, raw, fault } of invalid) {
    const code = fault === 'unknown' ? 'unknown' : 'contradiction';
    talking.tellRefusal({ code, name, value: raw });
  }
  if (options.fit === 'content') tellHeights(new URLSearchParams(location.search).get('childId'));
  DARK.addEventListener('change', () => set({}));
  WIDE.addEventListener('change', ({ matches: wide }) => set({ wide }));
  // Only a map can go elsewhere: it comes when somebody could see it.
  const camera = asked.camera ?? lookAt(options.extent);
  if (camera) whenSeen(() => set({ view: { ...state.view, camera } }));
}

/** The data with those scenarios alone that the reader can choose. */
function offered(data: PageData, ids: readonly (string | null)[]): PageData {
  const isOffered = ({ id }: Heading) => ids.includes(id);
  return {
    ...data,
    headings: data.headings.filter(isOffered),
    scenarios: data.scenarios.filter(isOffered),
  };
}

function nothing(): void {
  // An embed has no dialogs.
}
