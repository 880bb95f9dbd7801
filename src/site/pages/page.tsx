import { DEFAULT_SCENARIO } from '../../content/default.ts';
import { MESSAGES } from '../../content/messages/index.ts';
import { FigureDefs, LateDefs } from '../../figure/FigureDefs.tsx';
import { colouringOf, drawsUnconfirmed } from '../../grammar/colouring.ts';
import { patternKey } from '../../grammar/treatment.ts';
import type { DrawnLabel } from '../../figure/Labels.tsx';
import type { Shapes } from '../../figure/shapes.ts';
import { outcomesOf } from '../../model/outcome.ts';
import { PLAIN_VIEW, type View } from '../../model/view.ts';
import { describeFigure } from '../../words/describe.ts';
import { SiteNav } from './SiteNav.tsx';
import { Skeleton } from './Skeleton.tsx';
import type { Language } from '../../model/language.ts';
import {
  OWN_PAGE,
  type Details,
  type OwnGround,
  type OwnPage,
  type PageData,
} from '../../ui/page/page-data.ts';
import type { DetailedProps } from '../../ui/page/page-props.ts';
import { stillDay } from '../../ui/page/drawn-day.ts';
import { STILL_UNCONFIRMED } from '../../ui/page/drawn-unconfirmed.ts';
import { recordsIn } from '../../ui/page/records.ts';
import { startOf, type Actions } from '../../ui/page/state.ts';
import { choicesOf, type Choices } from '../../url/choices.ts';
import { pathOf } from '../../url/links.ts';
import { headOf, structuredData } from './head.tsx';
import { rendered } from './rendered.ts';

/** What a page of the site holds, between the tags of the template. */
export interface Page {
  /** Below the site's root: "", "uk/us-earlier-2025/". */
  readonly path: string;
  readonly lang: Language;
  /** What it is about: the same for a page in every language. */
  readonly topic: string;
  /** The way from the page to the site's root. */
  readonly root: string;
  readonly head: string;
  /** Up to the figure's end, and what follows: sheets that the figure is painted without lie between. */
  readonly body: { readonly figure: string; readonly rest: string };
}

/** What all figures of a language share. */
export interface Drawing {
  readonly shapes: Shapes;
  readonly labels: Readonly<Record<string, readonly DrawnLabel[]>>;
  /** Unit of the scale bar. */
  readonly unit: string;
  /** What a page of another day than the published one holds of its own. */
  readonly own?: OwnGround | null;
}

/** The choices that a site with this data offers. */
export function choicesIn(data: PageData): Choices {
  return choicesOf(
    data.scenarios.map(({ id }) => id),
    DEFAULT_SCENARIO,
  );
}

/** The way from a page back to the site's root: "./" at the root, "../" one folder down. */
export function rootFrom(path: string): string {
  const depth = path.split('/').length - 1;
  return depth === 0 ? './' : '../'.repeat(depth);
}

/**
 * The page of a scenario in a language as HTML, complete without script.
 * @param site the site's address with a slash at its end, where it is known at build time
 */
export function pageOf(
  { scenario: id, lang }: Pick<View, 'scenario' | 'lang'>,
  data: PageData,
  details: Details,
  drawing: Drawing,
  site: string,
): Page {
  const choices = choicesIn(data);
  const words = MESSAGES[lang];
  const view = { ...PLAIN_VIEW, scenario: id, lang };
  const scenario = details.scenarios.find((one) => one.id === id);
  if (!scenario) throw new Error(`no scenario "${id}"`);
  const path = pathOf(view, choices);
  const root = rootFrom(path);
  const linkTo = (change: Partial<View>) => {
    const to = pathOf({ ...view, ...change }, choices);
    // The bare site goes to the reader's language: a link to its default has to say so.
    return root + to + (to === '' && change.lang ? `?lang=${change.lang}` : '');
  };
  const props: DetailedProps = {
    data,
    details,
    words,
    state: startOf(view, true),
    actions: { ...NO_ACTIONS, linkTo },
    scheme: 'light',
    root,
    places: () => [],
    smallMaps: () => ({}),
    openMap: async () => null,
    drawn: stillDay(data.ground.day),
    unconfirmed: STILL_UNCONFIRMED,
    whenIdle: nothing,
    loadExporter: () => Promise.reject(new Error('nothing is exported without script')),
    loadEvents: () => Promise.resolve([]),
    offline: null,
    copy: null,
  };
  const { own = null, shapes, ...defs } = drawing;
  const { unconfirmed, lineBefore2022, ...needed } = shapes;
  const late = { lineBefore2022, unconfirmed: drawsUnconfirmed(scenario) ? unconfirmed : '' };
  const outcomes = outcomesOf(scenario, data.ground.zones);
  const treatments = [...colouringOf(scenario, data.ground.zones).treatments.values()];
  const used = new Set(treatments.map(({ pattern }) => pattern && patternKey(pattern)));
  const description = describeFigure(data.ground.zones, outcomes, scenario, words, lang);
  const head = { scenario, view, words, choices, root, site, description, data };
  const html = rendered(
    <>
      <FigureDefs
        {...defs}
        shapes={needed}
        frames={data.frames}
        patterns={(key) => used.has(key)}
      />
      <Skeleton
        {...props}
        nav={<SiteNav lang={lang} root={root} current={null} />}
        defs={<LateDefs shapes={late} frames={data.frames} patterns={(key) => !used.has(key)} />}
        seam={<template id={SEAM} />}
      />
    </>,
  );
  const [figure = '', rest] = html.split(`<template id="${SEAM}"></template>`);
  if (rest === undefined) throw new Error(`${path}: the page has no place for sheets`);
  return {
    path,
    lang,
    topic: id,
    root,
    head: headOf(head),
    body: {
      figure,
      rest: rest + structuredData(head) + ownPage({ records: recordsIn(data, [id]), ground: own }),
    },
  };
}

/** Where a page is parted: see `Page`. */
const SEAM = 'seam';

/** What a page has of its own as an element that runs nothing. */
function ownPage(own: OwnPage): string {
  const json = JSON.stringify(own).replaceAll('<', String.raw`\u003c`);
  return `<script type="application/json" id="${OWN_PAGE}">${json}</script>`;
}

export function nothing(): void {
  // Without script nobody acts.
}

/** What nobody does on a page without script. */
export const NO_ACTIONS: Omit<Actions, 'linkTo'> = {
  go: nothing,
  drawDay: nothing,
  expectChoice: nothing,
  wantDays: nothing,
  choose: nothing,
  open: nothing,
  setShortcuts: nothing,
  copyLink: nothing,
  retryDetails: nothing,
  reload: nothing,
  resetMap: nothing,
  dismissInvalid: nothing,
  toggleFullscreen: nothing,
  linkHere: () => '',
  extentHere: () => 'five',
};
