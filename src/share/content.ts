import { orderOf } from '../grammar/legend.ts';
import {
  treatmentBetween,
  treatmentKey,
  treatmentOf,
  type Treatment,
} from '../grammar/treatment.ts';
import { differenceBetween, isUncertain } from '../model/change.ts';
import type { Outcome, SiteId } from '../model/scenario.ts';
import type { Zone, ZoneId } from '../model/zone.ts';
import { sumOfAreas } from '../model/totals.ts';
import { figuresOf } from '../words/describe.ts';
import { formatDay, formatNumber } from '../words/format.ts';
import { differenceText, legendText } from '../words/legend-text.ts';
import type { DrawnZone } from './draw/map.ts';
import { regionsIn } from './extents.ts';
import { toldIn, type Material, type Told } from './material.ts';
import type { FigureOptions } from './options.ts';
import { cleaned, LONGEST } from './title.ts';

/** What is said of a record: something in bold, then the rest, line by line. */
export interface Saying {
  readonly bold: string;
  readonly rest: readonly string[];
}

/** One way in which the maps draw ground, in words, and the zones that are drawn so. */
export interface Meaning {
  readonly treatment: Treatment;
  readonly text: string;
  readonly zones: ReadonlySet<ZoneId>;
}

/** One map of a figure. */
export interface Picture {
  /** Before the ids of its layers. */
  readonly prefix: string;
  readonly caption: Saying | null;
  readonly zones: readonly DrawnZone[];
  readonly sites: readonly SiteId[];
}

/** All that a figure says, before it has any size. */
export interface Content {
  readonly title: string;
  readonly status: readonly Saying[];
  readonly subtitle: string;
  readonly credit: string;
  readonly pictures: readonly Picture[];
  /** In the order of the legend. */
  readonly meanings: readonly Meaning[];
}

/** What a figure says. */
export function contentOf(options: FigureOptions, material: Material): Content {
  const { share, words, lang, geography } = material;
  const credit = [
    share.line(formatDay(geography.lineDate, lang)),
    share.baseMap,
    share.map(words.name),
  ].join('. ');
  return {
    title: written(options.title, LONGEST.title) || titleOf(options, material),
    subtitle: written(options.subtitle, LONGEST.subtitle) ?? subtitleOf(options, material),
    credit: `${credit}.`,
    ...shown(options, material),
  };
}

/** What the maps show and how they are called. */
function shown(
  options: FigureOptions,
  material: Material,
): Pick<Content, 'status' | 'pictures' | 'meanings'> {
  const [first, second] = toldIn(options, material);
  const { zones } = material.geography;
  if (second === undefined) {
    const one = zones.map((zone) => said(zone, first, material));
    return {
      status: [statusOf(first, material)],
      pictures: [pictureOf('', null, one, [first], material)],
      meanings: meaningsOf(one),
    };
  }
  if (options.mode === 'difference') {
    const both = zones.map((zone) => saidOfBoth(zone, first, second, material));
    return {
      status: [first, second].map((one, index) => numbered(index + 1, one, material)),
      pictures: [pictureOf('', null, both, [first, second], material)],
      meanings: meaningsOf(both),
    };
  }
  const all = [first, second].map((one) => zones.map((zone) => said(zone, one, material)));
  return {
    status: [],
    pictures: [first, second].map((one, index) =>
      pictureOf(
        index === 0 ? 'first-' : 'second-',
        captionOf(index, one, options, material),
        all[index] ?? [],
        [one],
        material,
      ),
    ),
    meanings: meaningsOf(all.flat()),
  };
}

/** Title that a figure has if nobody writes one. */
export function titleOf(options: FigureOptions, material: Material): string {
  const { share } = material;
  switch (options.mode) {
    case 'single':
      return toldIn(options, material)[0].scenario.title;
    case 'side':
      return share.side.title;
    case 'before-after':
      return share.beforeAfter.title;
    case 'difference':
      return share.difference.title;
  }
}

/** Subtitle that a figure has if nobody writes one: its figures. */
export function subtitleOf(options: FigureOptions, material: Material): string {
  const [first, second] = toldIn(options, material);
  if (second && options.mode === 'difference') {
    return differenceIn(first, second, options, material);
  }
  // Two maps have their figures in their captions.
  return second ? '' : figuresIn(first, options, material).join('. ');
}

/** The figures of a scenario for the regions that a figure is about. */
function figuresIn(
  { scenario, outcomes }: Told,
  { units, extent }: FigureOptions,
  { geography, words, lang }: Material,
): readonly string[] {
  return figuresOf(zonesAbout(extent, geography.zones), outcomes, scenario, words, lang, units);
}

/** Zones of the regions that an extent names; all where it names none, or all that proposals do. */
export function zonesAbout(
  extent: FigureOptions['extent'],
  zones: readonly Zone[],
): readonly Zone[] {
  const regions = extent === 'five' ? [] : regionsIn(extent);
  return regions.length === 0 ? zones : zones.filter(({ region }) => regions.includes(region));
}

/** A text that somebody wrote, or null where nobody did. */
function written(text: string | null, most: number): string | null {
  return text === null ? null : cleaned(text, most).text;
}

/** What is drawn of a zone, and what that means. */
interface Said {
  readonly zone: Zone;
  readonly treatment: Treatment;
  readonly text: string;
}

function said(zone: Zone, { scenario, outcomes }: Told, { words }: Material): Said {
  const outcome = outcomeIn(outcomes, zone.id);
  const treatment = treatmentOf(zone, outcome);
  return { zone, treatment, text: legendText({ treatment, zone, outcome }, scenario, words) };
}

/** What is drawn where two are compared; they are called by their numbers. */
function saidOfBoth(zone: Zone, first: Told, second: Told, { words }: Material): Said {
  const [before, after] = [outcomeIn(first.outcomes, zone.id), outcomeIn(second.outcomes, zone.id)];
  const treatment = treatmentBetween(before, after);
  return { zone, treatment, text: differenceText({ treatment, before, after }, NUMBERS, words) };
}

const NUMBERS = ['1', '2'] as const;

function outcomeIn(outcomes: Told['outcomes'], zone: ZoneId): Outcome<string> {
  const outcome = outcomes.get(zone);
  if (!outcome) throw new Error(`no outcome for zone "${zone}"`);
  return outcome;
}

/** What is drawn alike, once; it may mean one thing on one map and another on the other. */
function meaningsOf(all: readonly Said[]): readonly Meaning[] {
  const groups = new Map<
    string,
    { treatment: Treatment; texts: Set<string>; zones: Set<ZoneId> }
  >();
  for (const { zone, treatment, text } of all) {
    const key = treatmentKey(treatment);
    const group = groups.get(key) ?? { treatment, texts: new Set(), zones: new Set() };
    groups.set(key, { ...group, texts: group.texts.add(text), zones: group.zones.add(zone.id) });
  }
  return [...groups.values()]
    .map(({ texts, ...group }) => ({ ...group, text: [...texts].join(' / ') }))
    .toSorted((a, b) => orderOf(a.treatment) - orderOf(b.treatment));
}

function pictureOf(
  prefix: string,
  caption: Saying | null,
  all: readonly Said[],
  told: readonly Told[],
  { words }: Material,
): Picture {
  return {
    prefix,
    caption,
    zones: all.map(({ zone, treatment }) => ({
      id: zone.id,
      treatment,
      name: `${words.regions[zone.region]}: ${words.heldBy[zone.holder]}`,
    })),
    sites: [...new Set(told.flatMap(({ scenario }) => scenario.sites.map(({ site }) => site)))],
  };
}

/** How firm a record is, and whose. */
export function statusOf({ scenario }: Told, { words, lang }: Material): Saying {
  return scenario.kind === 'proposal'
    ? {
        bold: words.scenario.notAgreed,
        rest: [`${scenario.outlet}, ${formatDay(scenario.date, lang)}`],
      }
    : { bold: words.scenario.assessment, rest: [] };
}

/** The status of one of two below its title. */
function titled(title: string, told: Told, material: Material): Saying {
  const { bold, rest } = statusOf(told, material);
  return { bold: title, rest: [[bold, ...rest].join(' · ')] };
}

function numbered(number: number, told: Told, material: Material): Saying {
  return titled(`${number}. ${told.scenario.title}`, told, material);
}

function captionOf(index: number, told: Told, options: FigureOptions, material: Material): Saying {
  const { mode } = options;
  const { before, after } = material.share.beforeAfter;
  const { title } = told.scenario;
  const name = mode === 'before-after' ? `${index === 0 ? before : after}: ${title}` : title;
  const { bold, rest } = titled(name, told, material);
  return { bold, rest: [...rest, ...figuresIn(told, options, material)] };
}

/** How much ground two scenarios would treat differently. */
function differenceIn(
  first: Told,
  second: Told,
  { units, extent }: FigureOptions,
  material: Material,
): string {
  const { geography, share, words, lang } = material;
  const zones = zonesAbout(extent, geography.zones).map((zone) => {
    const [before, after] = [first, second].map(({ outcomes }) => outcomeIn(outcomes, zone.id));
    const difference = before && after ? differenceBetween(before, after) : 'same';
    return { zone, difference, open: [before, after].some((one) => one && isUncertain(one)) };
  });
  const figure = (isMeant: (one: (typeof zones)[number]) => boolean): string => {
    const area = sumOfAreas(
      zones.filter(isMeant).map(({ zone }) => zone),
      units,
    );
    return area === 0 ? '' : `${formatNumber(area, lang)} ${words.units.area[units]}`;
  };
  const sure = figure(({ difference, open }) => difference === 'differs' && !open);
  const open = figure((one) => one.difference === 'differs' && one.open);
  const silent = figure(({ difference }) => difference === 'silent');
  const parts = [
    sure && share.difference.sure(sure),
    open && share.difference.open(words.units.upTo(open)),
    silent && share.difference.silent(silent),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join('. ') : share.difference.none;
}
