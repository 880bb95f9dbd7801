import { pages } from 'virtual:pages';
import { extentShown } from '../browser/extent.ts';
import { daysOf } from '../browser/days.ts';
import { earlyPress } from '../browser/early-press.ts';
import { toggleFullscreen } from '../browser/fullscreen.ts';
import { circumstances, whenIdle, whenMapMayLoad } from '../browser/idle.ts';
import { knownRecords } from '../browser/known-records.ts';
import { loaderOf } from '../browser/loader.ts';
import { mapsOf } from '../browser/open-map.ts';
import { dataWith, detailsWith, ownPage } from '../browser/own-page.ts';
import { overSteps } from '../browser/over-steps.ts';
import { shownDays } from '../browser/shown-days.ts';
import { writtenNames } from '../browser/written-names.ts';
import { remember } from '../browser/remember.ts';
import { unconfirmedGround } from '../browser/unconfirmed.ts';
import { memoized } from '../model/memoize.ts';
import type { View } from '../model/view.ts';
import type { CoreMessages, DetailMessages } from '../content/messages/index.ts';
import { wordsOf } from '../content/messages/templates.ts';
import { DEFAULT_SCENARIO } from '../content/default.ts';
import { drawsUnconfirmed } from '../grammar/colouring.ts';
import { actionOf } from '../ui/shell/keys.ts';
import { takeOver } from '../ui/kit/mount.tsx';
import { withRecords } from '../ui/page/records.ts';
import { shownBy } from '../ui/page/comparison.ts';
import type { OpenMap } from '../ui/page/open-map.ts';
import type { Records, SmallMaps } from '../ui/page/page-data.ts';
import type { DetailedProps, LateProps, PageProps } from '../ui/page/page-props.ts';
import { PARTS } from '../ui/shell/parts.ts';
import { isGoodConnection } from '../ui/map/takeover.ts';
import { startOf, type Actions, type PageState } from '../ui/page/state.ts';
import { choicesOf } from '../url/choices.ts';
import { figureQuery, withQuery } from '../url/figure-query.ts';
import type { Invalid } from '../url/links.ts';
import { preferredLanguage } from '../url/preferred-language.ts';
import { siteLinks } from '../url/site-links.ts';

/** How near a place that was chosen in a list is brought. */
const PLACE_ZOOM = 8.6;
/** At which a region is seen whole, also on a phone. */
const REGION_ZOOM = 6.2;

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
  const { ground: own, records: opened } = ownPage();
  const { data: published, words: templates } = await page.load();
  const data = dataWith(own, published);
  const words = wordsOf<CoreMessages>(templates);

  let loaded: {
    readonly came: Came;
    readonly smallMaps: SmallMaps;
    readonly draw: (props: DetailedProps) => void;
  } | null = null;
  const ids = data.headings.map(({ id }) => id);
  const linksWith = (places: readonly string[] | null) => {
    const choices = choicesOf(ids, DEFAULT_SCENARIO, places);
    return siteLinks(site, choices, preferredLanguage(navigator.languages, choices.lang));
  };
  let links = linksWith(null);
  const here = () => new URL(location.href);
  // A link without a day means the scenario's own; another scenario never moves the line.
  const dayOf = ({ day, scenario }: Pick<View, 'day' | 'scenario'>) =>
    day ?? data.days[scenario] ?? data.ground.day;
  const cardRefused = async (size: string, view: View): Promise<Invalid | null> => {
    const invalid = { name: 'card', raw: size };
    try {
      const { showCard } = await import('../browser/card.ts');
      const linkTo = (of: View) => links.hrefOf(of, true);
      const instead = await showCard({
        size,
        view: { ...view, day: dayOf(view) },
        linkTo,
        site,
        scenarios: ids,
      });
      return instead === null ? null : { ...invalid, fault: 'unknown', instead };
    } catch (error) {
      return { ...invalid, fault: 'failed', instead: String(error) };
    }
  };
  const asked = links.askedBy(here());
  if (asked.view.lang !== data.lang) {
    const to = withQuery(links.redirectOf(asked), figureQuery(location.search));
    location.replace(to + location.hash);
    return;
  }

  const card = new URLSearchParams(location.search).get('card');
  // Of a page that becomes a figure alone nothing else may start.
  const refused = card === null ? null : await cardRefused(card, asked.view);
  if (card !== null && !refused) {
    html.dataset['script'] = 'card';
    return;
  }

  const hasName = writtenNames(document);
  const written = startOf(links.pageAt(here()), WIDE.matches);
  let state = written;
  const changed = (change: Partial<View>): View => {
    const view = { ...state.view, ...change };
    const day = change.day ?? dayOf(state.view);
    return {
      ...view,
      day: day === data.days[view.scenario] ? null : day,
      // Two scenarios are compared on one day.
      vsDay: view.vs === null ? view.vsDay : null,
    };
  };
  const actions: Actions = {
    linkTo: (change) => {
      // Who names a day gets it spelled out: a scenario's own may be another one tomorrow.
      const view = change.day ? { ...state.view, ...change } : changed(change);
      return links.hrefOf(view, 'lang' in change || undefined);
    },
    linkHere: () => links.hrefOf(state.view, true),
    go: (change, how = 'push') => {
      const view = changed(change);
      const href = links.hrefOf(view);
      if (href === links.hrefOf(state.view)) return;
      steps.go(how, href);
      // A step ends what lies over the page, in one drawing: a card can't take the focus beneath it.
      set(how === 'push' ? { view, panel: null } : { view });
    },
    choose: (subject, at) => {
      // Where data is saved the map is not loaded for it: the figure rings the place.
      const goes = at && (extentShown() !== null || isGoodConnection(circumstances()));
      const zoom = subject?.kind === 'region' ? REGION_ZOOM : PLACE_ZOOM;
      const camera = goes ? { center: at, zoom } : state.view.camera;
      // From one choice to the next, and closing, are no steps of their own.
      actions.go({ subject, camera }, state.view.subject ? 'replace' : 'push');
    },
    resetMap: () => {
      // A move that still runs is in no link yet: the map is asked in any case.
      const view = { ...state.view, camera: null };
      steps.go('replace', links.hrefOf(view));
      set({ view, resets: state.resets + 1 });
    },
    dismissInvalid: () => set({ invalid: [] }),
    open: (panel) => {
      if (panel) steps.opened();
      else steps.closed();
      set({ panel, figure: '', copied: null });
    },
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
    drawDay: (day) => {
      const shown = days.shownFor(day);
      days.draw(shown);
      drawUnconfirmed(state.view, shown, false);
    },
    expectChoice: () => known.expect(),
    wantDays: () => void (state.daysFault ? days.retry() : days.want()),
    retryDetails: () => void loader.retry(),
    reload: () => location.reload(),
    extentHere: () => (state.view.camera && extentShown()) ?? 'five',
    toggleFullscreen,
  };
  const known = knownRecords(opened, page.records, () => set({}));
  const propsOf = (of: PageState): PageProps => {
    const { theme, scenario } = of.view;
    const system = DARK.matches ? 'dark' : 'light';
    return {
      data: shows.dataOn(
        dataWithRecords(known.current()),
        days.shownFor(dayOf(of.view)),
        betweenOf(of.view),
      ),
      words,
      state: of,
      actions,
      scheme: theme === 'system' ? system : theme,
      root: site.href,
      places: () => loaded?.came.details.places ?? [],
      smallMaps: () => loaded?.smallMaps ?? {},
      openMap,
      written: hasName,
      drawn: days.drawn,
      unconfirmed,
      drawnOther: days.drawnOther,
      awaited: !loaded && !of.detailsFault && scenario !== written.view.scenario,
      whenIdle: whenMapMayLoad,
    };
  };
  const days = daysOf({
    own: data.ground,
    onOpen: () => set({ daysReady: true, daysFault: null }),
    onFault: (error, failures) => set({ daysFault: { detail: String(error), failures } }),
  });
  const shows = shownDays(days);
  const unconfirmed = unconfirmedGround({
    own: data.ground.day,
    base: new URL('geo/', site).href,
    onChange: () => set({}),
  });
  const hasUnconfirmed = ({ scenario, vs, vsDay }: View) =>
    vs === null &&
    vsDay === null &&
    data.headings.some((one) => one.id === scenario && drawsUnconfirmed(one));
  const drawUnconfirmed = (view: View, day: string, asks: boolean) => {
    // Which days are known comes with the details; of others there is no file.
    const [first, last] = loaded?.came.details.unconfirmedDays ?? ['', ''];
    const isKnown = first <= day && day <= last;
    unconfirmed.draw(hasUnconfirmed(view) ? day : null, asks && isKnown);
  };
  /** Whether there is a map, which needs the shape that the page has for its figure alone. */
  let hasMap = false;
  const betweenOf = (view: View) =>
    shows.betweenOn(days.shownFor(dayOf(view)), view.vsDay, state.daysReady);
  // The same object as long as nothing of it changes: what is made of it is kept.
  const dataWithRecords = memoized((records: Records) => withRecords(data, records));
  const opens = mapsOf(page.map, data.ground.day);
  const openMap: OpenMap = (options) => {
    hasMap = true;
    drawUnconfirmed(state.view, days.shownFor(dayOf(state.view)), true);
    return opens(options);
  };
  const drawParts = takeOver(PARTS, propsOf(written));

  const set = (change: Partial<PageState>) => {
    state = { ...state, ...change };
    const { view, panel } = state;
    const title = data.headings.find(({ id }) => id === view.scenario)?.title;
    document.title = `${title} · ${words.name}`;
    // Set anew, it would ask for the style of the whole page.
    if (html.dataset['theme'] !== view.theme) html.dataset['theme'] = view.theme;
    const day = days.shownFor(dayOf(view));
    const between = betweenOf(view);
    shows.draw(day, between);
    const isOther = view.scenario !== written.view.scenario;
    drawUnconfirmed(view, day, hasMap || state.daysReady || isOther);
    const props = propsOf(state);
    drawParts(props);
    if (dayOf(view) !== data.ground.day || view.vsDay !== null) void days.want();
    loaded?.draw({
      ...props,
      ...loaded.came,
      details: shows.detailsOn(day, between, loaded.came.details),
    });
    if (loaded) return;
    // Until the text of another scenario has come, none is better than the wrong one.
    for (const id of ['lead', 'reading']) {
      document.getElementById(id)?.toggleAttribute('hidden', isOther);
    }
    const { scenario, vs } = shownBy(view, props.data, state.wide);
    const isWritten = scenario.id === written.view.scenario && !vs;
    const keepsLegend = isWritten && props.data.ground === data.ground;
    document.getElementById('legend')?.toggleAttribute('hidden', !keepsLegend);
    if (isOther) actions.expectChoice();
    if (panel || isOther || view.subject || view.vs || view.vsDay) void loader.want();
  };
  const doPressed = earlyPress(['legend', 'time', 'reading'], () => void loader.want());
  const loadDetails = async () => {
    const [{ details, words: more, smallMaps }, { DETAILED_PARTS, latePropsOf }] =
      await Promise.all([page.details(), import('../browser/details.ts'), known.all()]);
    const came: Came = {
      details: detailsWith(own, details),
      words: { ...words, ...wordsOf<DetailMessages>(more) },
      loadExporter: async () => (await import('../browser/exporter.ts')).exporterOf(site),
      ...latePropsOf(site, whenIdle, async () => (await page.map()).data[data.ground.day] ?? ''),
    };
    links = linksWith(details.places.map(({ id }) => id));
    // Until now anything may have been a place.
    const { view, invalid } = links.askedBy(new URL(links.hrefOf(state.view, true)));
    loaded = { came, smallMaps, draw: takeOver(DETAILED_PARTS, { ...propsOf(written), ...came }) };
    for (const id of ['lead', 'legend', 'reading']) {
      document.getElementById(id)?.removeAttribute('hidden');
    }
    set({ view, invalid: [...state.invalid, ...invalid], detailsFault: null });
    doPressed();
  };
  const loader = loaderOf(loadDetails, (error, failures) =>
    set({ detailsFault: { detail: String(error), failures } }),
  );

  // What the query asks for comes second: hydration must find what the page was written with.
  const follow = () => {
    const figure = figureQuery(location.search);
    set({ ...links.askedBy(here()), ...(figure && { figure, panel: 'export' }) });
  };
  const steps = overSteps({
    link: () => links.hrefOf(state.view),
    follow,
    close: () => set({ panel: null }),
  });
  follow();
  if (refused) set({ invalid: [...state.invalid, refused] });
  // Old links name the scenario in the query: from now on it is the path.
  if (/[?&]scenario=/.test(location.search)) {
    remember('replace', links.hrefOf(state.view) + location.hash);
  }
  html.dataset['script'] = 'ready';
  addEventListener('keydown', (event) => actionOf(event, state)?.(actions));
  DARK.addEventListener('change', () => set({}));
  WIDE.addEventListener('change', ({ matches: wide }) => set({ wide }));
  whenIdle(() => void loader.want());
}
