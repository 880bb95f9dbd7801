import { MESSAGES } from '../../src/content/messages/index.ts';
import type { LocalScenario } from '../../src/model/scenario.ts';
import { PLAIN_VIEW, type View } from '../../src/model/view.ts';
import type { PlaceZones } from '../../src/model/ground.ts';
import type { Zone } from '../../src/model/zone.ts';
import type { LocalPlace, PageData } from '../../src/ui/page/page-data.ts';
import type { DetailedProps } from '../../src/ui/page/page-props.ts';
import type { ReadingProps } from '../../src/ui/reading/reading-props.ts';
import { stillDay } from '../../src/ui/page/drawn-day.ts';
import { startOf, type Actions } from '../../src/ui/page/state.ts';
import { outcomesOf } from '../../src/model/outcome.ts';
import { ground, series } from '../fixtures.ts';

export const ACTIONS: Actions = {
  go: nothing,
  drawDay: nothing,
  expectChoice: nothing,
  wantDays: nothing,
  choose: nothing,
  resetMap: nothing,
  dismissInvalid: nothing,
  open: nothing,
  setShortcuts: nothing,
  copyLink: nothing,
  retryDetails: nothing,
  reload: nothing,
  toggleFullscreen: nothing,
  extentHere: () => 'five',
  linkTo: () => '',
  linkHere: () => '',
};

/** What a page of some scenarios is made from, in English. */
export function pageData(scenarios: readonly LocalScenario[], zones: readonly Zone[]): PageData {
  return {
    lang: 'en',
    headings: scenarios,
    scenarios,
    ground: ground(zones),
    pairs: {},
    days: {},
    frames: [],
    callouts: {},
    other: null,
  };
}

/** What the parts of a page are drawn from, with its first scenario shown. */
export function detailedProps(
  scenarios: readonly LocalScenario[],
  zones: readonly Zone[],
  view: Partial<View> = {},
  places: readonly LocalPlace[] = [],
  placeZones: PlaceZones = {},
): DetailedProps {
  const scenario = scenarios[0]?.id ?? '';
  return {
    data: pageData(scenarios, zones),
    details: {
      scenarios,
      places,
      placeZones,
      series: series({}),
      knownDays: {},
      past: null,
      between: null,
      flips: {},
      unconfirmedDays: ['2024-09-16', '2026-08-22'],
      alsoNamed: {},
      reviewed: '2026-03-01',
      readTo: '2026-02-28',
      others: [],
      version: 'v',
      pages: { header: [], atEnd: [] },
      glossaryPage: 'glossary/',
      timelinePage: 'timeline/',
      terms: [],
      tour: null,
    },
    words: MESSAGES.en,
    state: startOf({ ...PLAIN_VIEW, scenario, lang: 'en', ...view }, true),
    actions: ACTIONS,
    scheme: 'light',
    root: './',
    places: () => places,
    loadExporter: () => Promise.reject(new Error('no exporter')),
    loadEvents: () => Promise.resolve([]),
    offline: null,
    copy: null,
    openMap: async () => null,
    drawn: stillDay('2025-08-08'),
    whenIdle: nothing,
  };
}

/** What the text of the first scenario is drawn from. */
export function readingProps(props: DetailedProps): ReadingProps {
  const { data, details, words, root, actions, state } = props;
  const scenario = details.scenarios[0];
  if (!scenario) throw new Error('no scenario');
  const outcomes = outcomesOf(scenario, data.ground.zones);
  return { scenario, outcomes, data, details, root, words, units: state.view.units, actions };
}

/** The texts of the cells of each row of the tables in some HTML. */
export function rowsIn(html: string): readonly (readonly string[])[] {
  return [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => textOf(cell)),
  );
}

/** HTML without its tags. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<br[^>]*>/g, ' ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function nothing(): void {
  // Nobody acts on a page that is only drawn.
}
