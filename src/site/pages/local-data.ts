import { MESSAGES } from '../../content/messages/index.ts';
import type { Frame } from '../../figure/frame.ts';
import { daySeriesOf } from '../../history/day-series.ts';
import { flipsOf, pastOn } from '../../history/past.ts';
import type { readArchive } from '../../history/read.ts';
import { dayOf } from '../../model/calendar.ts';
import type { Geography } from '../../model/geography.ts';
import { textsIn, type Language } from '../../model/language.ts';
import { localise } from '../../model/localise.ts';
import { memoizedByKey } from '../../model/memoize.ts';
import type { DayFacts } from '../../model/past.ts';
import { headingOf, sketchOf } from '../../model/sketch.ts';
import type { Details, PageData } from '../../ui/page/page-data.ts';
import { termsIn, termsWithin } from '../../words/terms.ts';
import { articlePath } from './article-path.ts';
import { calloutPlaces } from './callouts.ts';
import type { Content } from './content.ts';
import type { DayMaterial } from './day-material.ts';
import { otherNames } from './other-names.ts';
import { pageLinks } from './site-pages.ts';
import { tourPath } from './tour-path.ts';

/** From what the data of pages are made. */
interface Source {
  readonly archive: ReturnType<typeof readArchive>;
  /** That of the published day. */
  readonly geography: Geography;
  readonly content: Content;
  /** The day of each scenario's own page, by its id. */
  readonly days: Readonly<Record<string, string>>;
  readonly frames: readonly Frame[];
  readonly on: (day: string) => DayMaterial;
  /** The version of content and data. */
  readonly version: string;
}

/** Makes what a page knows from the start, in a language and on a day. */
export function pageDataOf({ geography, content, days, frames, on }: Source) {
  const { scenarios } = content;
  const pairs = Object.fromEntries(
    scenarios.flatMap(({ id, related: [nearest] }) => (nearest ? [[id, nearest.scenario]] : [])),
  );
  const calloutsFor = memoizedByKey((lang: Language) =>
    Object.fromEntries(
      scenarios.map((scenario) => {
        const own = on(days[scenario.id] ?? geography.ground.day);
        return [scenario.id, calloutPlaces(scenario, own.geography, own.namedIn(lang), lang)];
      }),
    ),
  );
  return (lang: Language, day: string): PageData => {
    const local = scenarios.map((scenario) => localise(scenario, textsIn(lang)));
    return {
      lang,
      headings: local.map(headingOf),
      scenarios: local.map(sketchOf),
      ground: on(day).geography.ground,
      days,
      pairs,
      frames,
      callouts: calloutsFor(lang),
      other: null,
    };
  };
}

/** Makes what is read beside the map, in a language and on a day. */
export function detailsOf({ archive, geography, content, days, on, version }: Source) {
  const { scenarios, method, coverage, glossary, aliases, tours } = content;
  const { history, unconfirmed } = archive;
  const [tour] = tours;
  const series = daySeriesOf(archive);
  const flips = flipsOf(history);
  const factsOf = (day: string): DayFacts => ({
    past: pastOn(history, dayOf(history, day) ?? 0),
    areas: Object.fromEntries(
      on(day).geography.ground.zones.map(({ id, areaKm2 }) => [id, areaKm2]),
    ),
  });
  const dates = [...new Set([history.first, ...Object.values(days), geography.ground.day])];
  const knownDays = Object.fromEntries(dates.toSorted().map((day) => [day, factsOf(day)]));
  return (lang: Language, day: string): Details => {
    const texts = textsIn(lang);
    const local = scenarios.map((scenario) => localise(scenario, texts));
    return {
      scenarios: local,
      places: geography.places.map(({ name, ...place }) => ({ ...place, name: name[texts] })),
      placeZones: on(day).geography.placeZones,
      series,
      knownDays,
      past: factsOf(day).past,
      between: null,
      flips,
      unconfirmedDays: [unconfirmed[0]?.day ?? '', unconfirmed.at(-1)?.day ?? ''],
      reviewed: method.reviewed,
      readTo: coverage.readTo,
      others: coverage.proposals.map(({ date, title }) => ({ date, title: title[texts] })),
      alsoNamed: otherNames(geography, aliases, lang),
      version,
      pages: pageLinks(lang),
      glossaryPage: articlePath('glossary', lang),
      tour: tour ? { path: tourPath(tour.id, lang), title: tour.title[texts] } : null,
      timelinePage: articlePath('timeline', lang),
      terms: termsWithin(
        JSON.stringify([local, MESSAGES[lang].recognition]),
        termsIn(glossary.terms, texts),
      ),
    };
  };
}
