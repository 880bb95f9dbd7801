import { pages } from 'virtual:pages';
import { extentShown } from './boot/extent.ts';
import { whenIdle, whenMapMayLoad } from './boot/idle.ts';
import { loaderOf } from './boot/loader.ts';
import { mapsOf } from './boot/open-map.ts';
import { remember } from './boot/remember.ts';
import type { View } from './model/view.ts';
import type { CoreMessages, DetailMessages } from './content/messages/index.ts';
import { wordsOf } from './content/messages/templates.ts';
import { DEFAULT_SCENARIO } from './content/default.ts';
import { PALETTES } from './grammar/palette.ts';
import { actionOf } from './ui/keys.ts';
import { takeOver } from './ui/mount.tsx';
import type { DetailedProps, LateProps, PageProps } from './ui/page-props.ts';
import { PARTS } from './ui/parts.ts';
import { startOf, type Actions, type PageState } from './ui/state.ts';
import { choicesOf } from './url/choices.ts';
import { preferredLanguage } from './url/preferred-language.ts';
import { siteLinks } from './url/site-links.ts';

/** How near a place that was chosen in a list is brought. */
const PLACE_ZOOM = 8.6;

/** Room for map and text side by side: the same as in layout.css. */
const WIDE = matchMedia('(min-width: 60rem)');
const DARK = matchMedia('(prefers-color-scheme: dark)');

/** What comes when the page already answers. */
type Came = Pick<DetailedProps, 'details' | 'words' | keyof LateProps>;

/** Takes over the page that its address names. */
export async function boot(): Promise<void> {
  const html = document.documentElement;
  const site = new URL(html.dataset['root'] ?? './', location.href);
  const page = pages.find(({ lang }) => lang === html.lang);
  if (!page) throw new Error(`the site has no language "${html.lang}"`);
  const { data, words: templates } = await page.load();
  const words = wordsOf<CoreMessages>(templates);

  let loaded: { readonly came: Came; readonly draw: (props: DetailedProps) => void } | null = null;
  const ids = data.scenarios.map(({ id }) => id);
  const linksWith = (places?: readonly string[]) => {
    const choices = choicesOf(ids, DEFAULT_SCENARIO, places);
    return siteLinks(site, choices, preferredLanguage(navigator.languages, choices.lang));
  };
  let links = linksWith();
  const here = () => new URL(location.href);
  const asked = links.askedBy(here());
  if (asked.view.lang !== data.lang) {
    location.replace(links.redirectOf(asked) + location.hash);
    return;
  }

  // What the reader tapped before the script was there counts.
  const tapped = document.querySelector<HTMLInputElement>('input[name=scenario]:checked')?.value;
  const written = startOf(links.pageAt(here()), WIDE.matches);
  let state = written;
  const actions: Actions = {
    linkTo: (change) => links.hrefOf({ ...state.view, ...change }, 'lang' in change || undefined),
    linkHere: () => links.hrefOf(state.view, true),
    go: (change, how = 'push') => {
      const view = { ...state.view, ...change };
      const href = links.hrefOf(view);
      if (href === links.hrefOf(state.view)) return;
      remember(how, href);
      set({ view });
    },
    choose: (subject, at) => {
      const camera = at ? { center: at, zoom: PLACE_ZOOM } : state.view.camera;
      // From one choice to the next, and closing, are no steps of their own.
      actions.go({ subject, camera }, state.view.subject ? 'replace' : 'push');
    },
    dismissInvalid: () => set({ invalid: [] }),
    open: (panel) => set({ panel, copied: null }),
    copyLink: async () => {
      try {
        await navigator.clipboard.writeText(actions.linkHere());
        set({ copied: true });
      } catch {
        // Where the browser refuses or has no clipboard, the menu shows the link instead.
        set({ copied: false, panel: 'menu' });
      }
    },
    setShortcuts: (shortcuts) => set({ shortcuts }),
    retryDetails: () => void loader.retry(),
    extentHere: () => (state.view.camera && extentShown()) ?? 'five',
    toggleFullscreen: () => {
      if (document.fullscreenElement) void document.exitFullscreen();
      else void document.querySelector('.map-box')?.requestFullscreen();
    },
  };
  const propsOf = (of: PageState): PageProps => {
    const { theme } = of.view;
    const system = DARK.matches ? 'dark' : 'light';
    return {
      data,
      words,
      state: of,
      actions,
      palette: PALETTES[theme === 'system' ? system : theme],
      root: site.href,
      places: () => loaded?.came.details.places ?? [],
      openMap,
      whenIdle: whenMapMayLoad,
    };
  };
  const openMap = mapsOf(page.mapData, page.names);
  const drawParts = takeOver(PARTS, propsOf(written));

  const set = (change: Partial<PageState>) => {
    state = { ...state, ...change };
    const { view, panel } = state;
    const title = data.scenarios.find(({ id }) => id === view.scenario)?.title;
    document.title = `${title} · ${words.name}`;
    // Set anew, it would ask for the style of the whole page.
    if (html.dataset['theme'] !== view.theme) html.dataset['theme'] = view.theme;
    drawParts(propsOf(state));
    loaded?.draw({ ...propsOf(state), ...loaded.came });
    if (loaded) return;
    // Until the text of another scenario has come, none is better than the wrong one.
    const isOther = view.scenario !== written.view.scenario;
    document.getElementById('reading')?.toggleAttribute('hidden', isOther);
    if (panel || isOther || view.subject || view.vs) void loader.want();
  };
  // What the reader presses in the text before it answers is done when it does.
  let pressed: Element | null = null;
  document.getElementById('reading')?.addEventListener('click', ({ target }) => {
    if (loaded) return;
    pressed = (target as Element).closest('button, .bar g');
    if (pressed) void loader.want();
  });
  const loadDetails = async () => {
    const [{ details, words: more }, { DETAILED_PARTS, latePropsOf }] = await Promise.all([
      page.details(),
      import('./boot/details.ts'),
    ]);
    const came: Came = {
      details,
      words: { ...words, ...wordsOf<DetailMessages>(more) },
      loadExporter: async () => (await import('./boot/exporter.ts')).exporterOf(site),
      ...latePropsOf(site, whenIdle, page.mapData),
    };
    links = linksWith(details.places.map(({ id }) => id));
    loaded = { came, draw: takeOver(DETAILED_PARTS, { ...propsOf(written), ...came }) };
    document.getElementById('reading')?.removeAttribute('hidden');
    set({ detailsFault: null });
    pressed?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  };
  const loader = loaderOf(loadDetails, (error) => set({ detailsFault: String(error) }));

  /** Whether the page has become a figure alone. */
  const isCard = async (size: string, view: View) => {
    const { showCard } = await import('./boot/card.ts');
    const address = links.hrefOf(view, true);
    const shown = await showCard({ size, view, address, site, scenarios: ids });
    if (shown) html.dataset['script'] = 'card';
    return shown;
  };

  // What the query asks for comes second: hydration must find what the page was written with.
  const follow = () => set(links.askedBy(here()));
  if (location.search) await loader.want();
  const size = new URLSearchParams(location.search).get('card');
  if (size !== null && (await isCard(size, links.askedBy(here()).view))) return;
  follow();
  if (size !== null) {
    set({ invalid: [...state.invalid, { name: 'card', raw: size, fault: 'unknown' }] });
  }
  // Old links name the scenario in the query: from now on it is the path.
  if (/[?&]scenario=/.test(location.search)) {
    remember('replace', links.hrefOf(state.view) + location.hash);
  }
  if (tapped && tapped !== written.view.scenario && !location.search)
    actions.go({ scenario: tapped });
  html.dataset['script'] = 'ready';
  addEventListener('popstate', follow);
  addEventListener('keydown', (event) => actionOf(event, state)?.(actions));
  DARK.addEventListener('change', () => set({}));
  WIDE.addEventListener('change', ({ matches: wide }) => set({ wide }));
  whenIdle(() => void loader.want());
}
