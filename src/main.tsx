import { hydrate, render } from 'preact';
import { DEFAULT_SCENARIO } from './content/default.ts';
import { PALETTES } from './grammar/palette.ts';
import type { View } from './model/view.ts';
import { App } from './ui/App.tsx';
import type { Actions, PageState } from './ui/state.ts';
import { mayLoadEarly, type Circumstances } from './ui/takeover.ts';
import type { OpenMap } from './ui/use-map.ts';
import { choicesOf, parseQuery, pathOf, viewOf } from './url/links.ts';
import './ui/page.css';

const PAGES = {
  en: () => import('virtual:page/en'),
  uk: () => import('virtual:page/uk'),
} as const;

void boot();

async function boot(): Promise<void> {
  const root = document.getElementById('page');
  if (!root) throw new Error('the page has no element with the id "page"');
  const site = new URL(root.dataset['root'] ?? './', location.href);
  const { data, words } = await PAGES[document.documentElement.lang === 'uk' ? 'uk' : 'en']();
  const choices = choicesOf(
    data.scenarios.map(({ id }) => id),
    DEFAULT_SCENARIO,
  );
  const hrefOf = (view: View) => new URL(pathOf(view, choices), site).href;
  const pageOf = (pathname: string): View =>
    viewOf(decodeURI(pathname).slice(decodeURI(site.pathname).length), choices) ?? {
      scenario: DEFAULT_SCENARIO,
      lang: data.lang,
    };
  const read = () => parseQuery(location.search, pageOf(location.pathname), choices);

  const asked = read();
  if (asked.view.lang !== data.lang) {
    location.replace(hrefOf(asked.view));
    return;
  }
  let state: PageState = { view: pageOf(location.pathname), invalid: [] };

  const dark = matchMedia('(prefers-color-scheme: dark)');
  const actions: Actions = {
    linkTo: (change) => hrefOf({ ...state.view, ...change }),
    go: (change) => {
      const view = { ...state.view, ...change };
      history.pushState(null, '', hrefOf(view));
      set({ view });
    },
    dismissInvalid: () => set({ invalid: [] }),
  };
  const openMap: OpenMap = async (options) => {
    const [{ openMap: open }, { loadGeography }] = await Promise.all([
      import('./map/map-view.ts'),
      import('./data/load.ts'),
    ]);
    const parsed = await loadGeography(new URL('geo/', site).href);
    if (!parsed.ok) return { kind: 'data', detail: parsed.problems.join('; ') };
    return open(parsed.geography, options);
  };
  const set = (change: Partial<PageState>) => {
    state = { ...state, ...change };
    const title = data.scenarios.find(({ id }) => id === state.view.scenario)?.title ?? '';
    document.title = `${title} · ${words.name}`;
    // Hydration trusts the page's own attributes: only the first picture may be taken so.
    const draw = document.documentElement.dataset['script'] ? render : hydrate;
    draw(
      <App
        data={data}
        words={words}
        state={state}
        actions={actions}
        palette={PALETTES[dark.matches ? 'dark' : 'light']}
        root={site.href}
        openMap={openMap}
        whenIdle={whenIdle}
      />,
      root,
    );
    document.documentElement.dataset['script'] = 'ready';
  };
  addEventListener('popstate', () => set(read()));
  dark.addEventListener('change', () => set({}));
  set({});
  // What an old link asks for comes second: hydration must find what the page was written with.
  if (new URLSearchParams(location.search).has('scenario')) {
    history.replaceState(null, '', hrefOf(asked.view) + location.hash);
  }
  set(asked);
}

/** Calls back when the browser has nothing else to do, where the map may load untouched. */
function whenIdle(act: () => void): void {
  if (!mayLoadEarly(circumstances())) return;
  if ('requestIdleCallback' in window) requestIdleCallback(act);
  else addEventListener('load', act);
}

function circumstances(): Circumstances {
  const { connection, deviceMemory } = navigator as Navigator & {
    connection?: { saveData?: boolean; effectiveType?: string };
    deviceMemory?: number;
  };
  return {
    saveData: connection?.saveData,
    effectiveType: connection?.effectiveType,
    memory: deviceMemory,
    width: innerWidth,
  };
}
