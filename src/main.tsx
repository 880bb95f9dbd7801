import { render } from 'preact';
import { MESSAGES } from './content/messages/index.ts';
import { DEFAULT_SCENARIO, SCENARIOS } from './content/scenarios.ts';
import { loadGeography } from './data/load.ts';
import { PALETTES } from './grammar/palette.ts';
import type { View } from './model/view.ts';
import { App } from './ui/App.tsx';
import type { Actions, PageState } from './ui/state.ts';
import type { OpenMap } from './ui/use-map.ts';
import { formatView, parametersFor, parseView } from './url/parameters.ts';
import './ui/page.css';

const root = document.getElementById('page');
if (!root) throw new Error('index.html has no element with the id "page"');

const parameters = parametersFor([
  DEFAULT_SCENARIO,
  ...SCENARIOS.map(({ id }) => id).filter((id) => id !== DEFAULT_SCENARIO),
]);
const dark = matchMedia('(prefers-color-scheme: dark)');
const openMap: OpenMap = async (options) => (await import('./map/map-view.ts')).openMap(options);

let state: PageState = {
  ...parseView(location.search, parameters),
  geography: { state: 'loading' },
};

const linkTo = (change: Partial<View>): string =>
  formatView({ ...state.view, ...change }, parameters) || location.pathname;

const actions: Actions = {
  linkTo,
  go: (change) => {
    history.pushState(null, '', linkTo(change));
    set({ view: { ...state.view, ...change } });
  },
  dismissInvalid: () => set({ invalid: [] }),
  retryGeography: () => void load(),
};

addEventListener('popstate', () => set(parseView(location.search, parameters)));
dark.addEventListener('change', () => set({}));
set({});
void load();

function set(change: Partial<PageState>): void {
  state = { ...state, ...change };
  const scenario = SCENARIOS.find(({ id }) => id === state.view.scenario);
  if (!scenario || !root) throw new Error(`no scenario "${state.view.scenario}"`);
  const { lang } = state.view;
  document.documentElement.lang = lang;
  document.title = `${scenario.title[lang]} · ${MESSAGES[lang].name}`;
  render(
    <App
      state={state}
      actions={actions}
      scenario={scenario}
      scenarios={SCENARIOS}
      palette={PALETTES[dark.matches ? 'dark' : 'light']}
      openMap={openMap}
    />,
    root,
  );
}

async function load(): Promise<void> {
  set({ geography: { state: 'loading' } });
  const parsed = await loadGeography('geo/');
  set({
    geography: parsed.ok
      ? { state: 'ready', geography: parsed.geography }
      : { state: 'failed', problems: parsed.problems },
  });
}
