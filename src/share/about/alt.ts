import { changeOf, isSilent, isUncertain, measureOf, type Change } from '../../model/change.ts';
import { HOLDERS, type RegionId } from '../../model/region.ts';
import type { Outcome } from '../../model/scenario.ts';
import { rulesOf } from '../../model/rules.ts';
import { sumOfAreas } from '../../model/totals.ts';
import type { Zone } from '../../model/zone.ts';
import { formatArea } from '../../words/area.ts';
import { formatDay } from '../../words/format.ts';
import { amountText, sayersText } from '../../words/amount-text.ts';
import { placedFate } from '../../words/rules-text.ts';
import { saidText } from '../../words/said-text.ts';
import { zoneNames } from '../../words/zone-names.ts';
import { zonesAbout } from '../options/extents.ts';
import { contentOf } from '../say/content.ts';
import { headlineOf } from '../say/headline.ts';
import { nameOf } from '../say/name.ts';
import { placeOf } from '../say/ground-name.ts';
import { panelDays } from '../say/panels.ts';
import { withSitesAside } from '../say/sites-aside.ts';
import { statusOf } from '../say/status.ts';
import { figuresIn, subtitleOf } from '../say/subtitle.ts';
import {
  outcomeIn,
  toldIn,
  type Material,
  type Registered,
  type Told,
} from '../material/material.ts';
import type { FigureOptions } from '../options/options.ts';
import { sentences } from './sentences.ts';

/**
 * What a figure shows in a few sentences, for those who don't see it: what ground would change, how
 * much of it, on what basis, who reported it and when.
 */
export function shortAlt(options: FigureOptions, material: Material): string {
  const { earlier, panels } = material;
  if (panels) return severalAlt(panels, options, material);
  const [first, second] = toldIn(options, material);
  if (second && earlier && options.mode === 'difference') {
    return sentences(
      subjectOf(options, material),
      headlineOf(options, material),
      statusIn(second, material),
      subtitleOf(options, material),
      lineIn(material),
    );
  }
  const line = lineIn(material);
  if (second) {
    return sentences(
      subjectOf(options, material),
      ...[first, second].flatMap((told) => [
        `${calledIn(told, material)}: ${statusIn(told, material)}`,
        ...changes(told, options, material),
      ]),
      line,
    );
  }
  const headline = headlineOf(options, material);
  const told = changes(first, options, material);
  const isSaid = [nameOf(options, material), ...told].includes(headline);
  return sentences(
    subjectOf(options, material),
    !isSaid && headline,
    statusIn(first, material),
    ...told,
    line,
  );
}

/** Several maps on one sheet: what they are, and of each what stands above it. */
function severalAlt(
  panels: readonly Registered[],
  options: FigureOptions,
  material: Material,
): string {
  const { panels: say } = material.share;
  const headline = headlineOf(options, material);
  const { status, pictures } = contentOf(options, material);
  const captions = pictures.flatMap(({ caption }) => caption ?? []);
  return sentences(
    say.alt(String(panels.length), nameOf(options, material)),
    headline !== nameOf(options, material) && headline,
    ...status.map(({ bold, rest }) => [bold, ...rest].join(' · ')),
    ...captions.map(({ bold, rest }) => `${bold}: ${rest.join('. ')}`),
    lineIn(material),
  );
}

/** Whose line is drawn, and of which day. */
export function lineIn(material: Material): string {
  const { share, geography, earlier, lang } = material;
  const days = panelDays(material).map((one) => formatDay(one, lang));
  const [from, to] = [days[0], days.at(-1)];
  if (from && to && from !== to) {
    return days.length > 2 ? share.panels.assessed(from, to) : share.days.assessed(from, to);
  }
  const day = formatDay(geography.ground.day, lang);
  return earlier
    ? share.days.assessed(formatDay(earlier.geography.ground.day, lang), day)
    : share.about.line(day);
}

/** One of two by its name; one record on two days by the day. */
function calledIn({ scenario, geography }: Told, { earlier, share, lang }: Material): string {
  return earlier ? share.days.called(formatDay(geography.ground.day, lang)) : scenario.title;
}

export function subjectOf(options: FigureOptions, material: Material): string {
  const { about } = material.share;
  if (material.earlier) return about.map(nameOf(options, material));
  const [first, second] = toldIn(options, material);
  if (!second) return about.map(first.scenario.title);
  const say = options.mode === 'difference' ? about.difference : about.maps;
  return say(first.scenario.title, second.scenario.title);
}

export function statusIn(told: Told, material: Material): string {
  const { bold, rest } = statusOf(told, material);
  const { outlet, date } = told.scenario;
  return [
    bold,
    ...(rest.length > 0
      ? rest
      : [`${outlet}, ${material.words.status.on(formatDay(date, material.lang))}`]),
  ].join(' · ');
}

/** Ground by what would become of it, each with its regions, its area and the basis; then the rest. */
function changes(told: Told, options: FigureOptions, material: Material): string[] {
  const { scenario, outcomes, geography } = told;
  const { words, share } = material;
  const zones = zonesAbout(options.extent, geography);
  if (scenario.kind !== 'proposal') {
    const place = placeOf(new Set(zones.map(({ region }) => region)), material);
    const held = HOLDERS.toReversed().flatMap((holder) => {
      const own = zones.filter((zone) => zone.holder === holder);
      if (own.length === 0) return [];
      return [`${words.legend.held[holder]} ${place}: ${areaOf(own, options, material)}`];
    });
    return scenario.kind === 'baseline' ? [...figuresIn(told, options, material), ...held] : held;
  }
  const groups = new Map<string, { change: Change; outcome: Outcome<string>; zones: Zone[] }>();
  for (const zone of zones) {
    const outcome = outcomes.get(zone.id);
    if (!outcome) continue;
    const change = changeOf(zone, outcome);
    if (change === 'stays' && !outcome.regime && !isUncertain(outcome)) continue;
    const { attribution, basis, extent } = outcome;
    const rules = rulesOf(outcome);
    const key = [change, attribution, basis, extent, zone.holder, rules?.kind].join(' ');
    const group = groups.get(key) ?? { change, outcome, zones: [] };
    group.zones.push(zone);
    groups.set(key, group);
  }
  const moves = [...groups.values()].map(({ change, outcome, zones: own }) => {
    const [one] = own;
    const measured = { measure: measureOf(outcome), area: sumOfAreas(own, options.units) };
    const figure = amountText(measured, words, material.lang, options.units);
    const said = saidText(outcome, scenario, words);
    const ground = zoneNames(own, geography.ground.zones, words, material.lang);
    // What may stay as a whole has no area that would change.
    const rules = rulesOf(outcome);
    if (change === 'stays' && !rules) {
      return `${words.fate.stays[one?.holder ?? 'ukraine']}: ${ground}; ${said}; ${words.legend.openStay}`;
    }
    const who = sayersText({ change, said: [outcome] }, scenario, words);
    // Behind several names the area must not seem to be that of the last.
    const isSum = ground.includes(';') && measured.measure !== 'unpublished';
    const amount = isSum ? share.about.together(figure) : figure;
    return [`${placedFate({ change, rules }, words)}: ${ground}, ${amount}`, who]
      .filter(Boolean)
      .join('; ');
  });
  const moved = new Set([...groups.values()].flatMap((group) => group.zones.map(regionOf)));
  const still = zones.filter(({ region }) => !moved.has(region));
  return [...moves, ...unchanged(still, told, material)];
}

const regionOf = ({ region }: Zone) => region;

/** What is said of regions in which nothing would change: that it stays, or nothing at all. */
function unchanged(
  zones: readonly Zone[],
  { scenario, outcomes }: Told,
  material: Material,
): readonly string[] {
  const { share } = material;
  const isUnsaid = ({ id }: Zone) => isSilent(outcomeIn(outcomes, id));
  const sayings = new Map<(place: string) => string, Set<RegionId>>();
  for (const region of new Set(zones.map(regionOf))) {
    const own = zones.filter((zone) => zone.region === region);
    const [some, all] = [own.some(isUnsaid), own.every(isUnsaid)];
    const say = all ? share.about.silent : some ? share.noChange : share.about.stays;
    sayings.set(say, (sayings.get(say) ?? new Set()).add(region));
  }
  return [...sayings].map(([say, regions]) =>
    withSitesAside(say(placeOf(regions, material)), regions, scenario, material),
  );
}

function areaOf(
  zones: readonly Zone[],
  { units }: FigureOptions,
  { words, lang }: Material,
): string {
  return formatArea(sumOfAreas(zones, units), units, words, lang);
}
