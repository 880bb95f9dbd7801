import type { Messages } from '../content/messages/index.ts';
import { wordsOf } from '../content/messages/templates.ts';
import { DEFAULT_SCENARIO } from '../content/default.ts';
import { sketchOf } from '../model/sketch.ts';
import { toggleFullscreen } from '../browser/fullscreen.ts';
import { DETAILED_PARTS } from '../ui/shell/details.ts';
import { actionOf } from '../ui/shell/keys.ts';
import { takeOver } from '../ui/kit/mount.tsx';
import { stillDay } from '../ui/page/drawn-day.ts';
import type { DetailedProps } from '../ui/page/page-props.ts';
import { PARTS } from '../ui/shell/parts.ts';
import { ALONE, SINGLE_DATA, unpacked } from '../ui/page/single-data.ts';
import { startOf, type Actions, type PageState } from '../ui/page/state.ts';
import { choicesOf } from '../url/choices.ts';
import { singleLinks } from '../url/single-links.ts';
import '../ui/shell/single.css';

/** Room for map and text side by side: the same as in layout.css. */
const WIDE = matchMedia('(min-width: 60rem)');
const DARK = matchMedia('(prefers-color-scheme: dark)');

boot();

/** Lets a file that has the whole site answer: its views are fragments of its own address. */
function boot(): void {
  const html = document.documentElement;
  const text = document.getElementById(SINGLE_DATA)?.textContent ?? '';
  const { data: known, details, words: templates, site } = unpacked(text);
  const scenarios = details.scenarios.map(sketchOf);
  const data = { ...known, headings: scenarios, scenarios };
  const words = wordsOf<Messages>(templates);
  const choices = choicesOf(
    data.scenarios.map(({ id }) => id),
    DEFAULT_SCENARIO,
    details.places.map(({ id }) => id),
  );
  const links = singleLinks(choices, data.lang, site, data.ground.day);
  const written = startOf(links.plain, true);
  let state = written;

  // The record's own day may be another than the file's.
  const here = () => links.onlineOf({ ...state.view, day: data.ground.day }) ?? location.href;
  const actions: Actions = {
    linkTo: (change) => links.hrefOf({ ...state.view, ...change }) ?? '',
    linkHere: here,
    go: (change, how = 'push') => {
      const view = { ...state.view, ...change };
      const to = links.fragmentOf(view);
      if (to === links.fragmentOf(state.view)) return;
      // A step ends what lies over the page, in one drawing: a card can't take the focus beneath it.
      set(how === 'push' ? { view, panel: null } : { view });
      // A file has no history of its own to write to in every browser: fragments it has everywhere.
      if (how === 'push') location.hash = to;
      else location.replace(to);
    },
    // There is no map that could go to where it lies.
    choose: (subject) => actions.go({ subject }, state.view.subject ? 'replace' : 'push'),
    // There is no map that could have been moved.
    resetMap: () => undefined,
    dismissInvalid: () => set({ invalid: [] }),
    open: (panel) => set({ panel, copied: null }),
    copyLink: () => {
      const copied = navigator.clipboard
        ? navigator.clipboard.writeText(here())
        : Promise.reject(new Error('no clipboard'));
      copied.then(
        () => set({ copied: true }),
        () => set({ copied: false, panel: 'menu' }),
      );
    },
    setShortcuts: (shortcuts) => set({ shortcuts }),
    drawDay: () => undefined,
    expectChoice: () => undefined,
    wantDays: () => undefined,
    retryDetails: () => undefined,
    reload: () => location.reload(),
    extentHere: () => 'five',
    toggleFullscreen,
  };
  const drawn = stillDay(data.ground.day);
  const propsOf = (of: PageState): DetailedProps => {
    const { theme } = of.view;
    const system = DARK.matches ? 'dark' : 'light';
    return {
      ...ALONE,
      drawn,
      data,
      details,
      words,
      state: of,
      actions,
      scheme: theme === 'system' ? system : theme,
      root: site,
      places: () => details.places,
    };
  };
  const drawings = [takeOver(PARTS, propsOf(written)), takeOver(DETAILED_PARTS, propsOf(written))];
  const set = (change: Partial<PageState>) => {
    state = { ...state, ...change };
    const title = data.scenarios.find(({ id }) => id === state.view.scenario)?.title;
    document.title = `${title} · ${words.name}`;
    html.dataset['theme'] = state.view.theme;
    for (const draw of drawings) draw(propsOf(state));
  };
  const follow = () => {
    const asked = links.askedBy(location.hash);
    // A part of the document: what is shown stays.
    if (!asked) return showPart();
    const isShown = links.fragmentOf(asked.view) === links.fragmentOf(state.view);
    if (!isShown || asked.invalid.length > 0) set(asked);
  };

  const showPart = () => {
    const part = document.getElementById(location.hash.slice(1));
    const box = part?.closest('details');
    // Not every browser opens what a link leads into.
    if (box) box.open = true;
    part?.scrollIntoView();
  };

  set({ wide: WIDE.matches });
  follow();
  html.dataset['script'] = 'ready';
  addEventListener('hashchange', follow);
  addEventListener('keydown', (event) => actionOf(event, state)?.(actions));
  DARK.addEventListener('change', () => set({}));
  WIDE.addEventListener('change', ({ matches: wide }) => set({ wide }));
}
