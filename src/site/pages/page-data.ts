import { readScenarios } from '../../content/check.ts';
import { readCoverage } from '../../content/read-coverage.ts';
import { readAliases } from '../../content/read-aliases.ts';
import { readEvents } from '../../content/read-events.ts';
import { readGlossary } from '../../content/read-glossary.ts';
import { readLessons } from '../../content/read-lessons.ts';
import { readTours } from '../../content/read-tours.ts';
import { readMethod } from '../../content/read-method.ts';
import { MESSAGES } from '../../content/messages/index.ts';
import { PAGE_WORDS } from '../../content/page-words/index.ts';
import { templatesOf } from '../../content/messages/templates.ts';
import { readGeography } from '../../data/read.ts';
import { openingExtent } from '../../figure/extent.ts';
import type { DrawnLabel } from '../../figure/Labels.tsx';
import { FRAME_SIZES, frameFor, type Frame, type FrameId } from '../../figure/frame.ts';
import { labelsOf } from '../../figure/labelling.ts';
import { shapesOf, type Shapes } from '../../figure/shapes.ts';
import { unconfirmedShape } from './unconfirmed-shape.ts';
import { drawsUnconfirmed } from '../../grammar/colouring.ts';
import { geographyOn } from '../../history/archive.ts';
import { readArchive, readUnconfirmed } from '../../history/read.ts';
import { daySeriesOf } from '../../history/day-series.ts';
import { flipsOf, pastOn } from '../../history/past.ts';
import { unconfirmedOn } from '../../history/unconfirmed.ts';
import { lessonFaults } from '../../lesson/faults.ts';
import { tourFaults } from '../../lesson/tour.ts';
import type { Known } from '../../lesson/known.ts';
import { changingZones } from '../../model/changing.ts';
import { dayOf } from '../../model/calendar.ts';
import type { Geography } from '../../model/geography.ts';
import type { DayFacts } from '../../model/past.ts';
import { LANGUAGES, textsIn, type Language } from '../../model/language.ts';
import type { Lesson } from '../../model/lesson.ts';
import type { Tour } from '../../model/tour.ts';
import { memoizedByKey } from '../../model/memoize.ts';
import { recordDay } from '../../model/record-day.ts';
import type { Scenario } from '../../model/scenario.ts';
import { localise } from '../../model/localise.ts';
import { orderScenarios } from '../../content/order.ts';
import { EXTENT_PRESETS } from '../../share/options.ts';
import { headingOf, sketchOf } from '../../model/sketch.ts';
import type { Glossary } from '../../model/glossary.ts';
import type { Coverage } from '../../model/coverage.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { Method } from '../../model/method.ts';
import { termsIn, termsWithin } from '../../words/terms.ts';
import { glossaryPath } from './glossary-page.tsx';
import { articlePath } from './article-path.ts';
import { lessonPath } from './lesson-path.ts';
import { tourPath } from './tour-path.ts';
import { versionOf } from './frozen.ts';
import { timelinePath } from './timeline-page.tsx';
import { methodPath } from './method-page.tsx';
import { calloutPlaces, type Named } from './callouts.ts';
import { NAMING } from './naming.ts';
import { otherNames } from './other-names.ts';
import { drawn, rounded } from './drawing.ts';
import type { Details, OwnGround, PageData } from '../../ui/page/page-data.ts';

/** Everything that pages are made of. */
export interface Material {
  /** That of the published day. */
  readonly geography: Geography;
  /** The day of each scenario's own page, by its id. */
  readonly days: Readonly<Record<string, string>>;
  /** What pages of a day are drawn from. */
  readonly on: (day: string) => DayMaterial;
  /** The version of content and data: see `frozen`. */
  readonly version: string;
  readonly shapes: Shapes;
  /** @param day the published one where none is named */
  readonly dataIn: (lang: Language, day?: string) => PageData;
  readonly detailsIn: (lang: Language, day?: string) => Details;
  readonly method: Method;
  readonly coverage: Coverage;
  readonly glossary: Glossary;
  readonly timeline: Timeline;
  readonly lessons: readonly Lesson[];
  readonly tours: readonly Tour[];
  /** From what answers to their questions are computed. */
  readonly known: Known;
  /** The placed names of each frame, by its id. */
  readonly labelsIn: (lang: Language) => Readonly<Record<string, readonly DrawnLabel[]>>;
}

/** What is drawn on the pages of a day. */
export interface DayMaterial {
  readonly geography: Geography;
  readonly shapes: Shapes;
  /** The placed names of each frame, by its id. */
  readonly labelsIn: (lang: Language) => Readonly<Record<string, readonly DrawnLabel[]>>;
  /** The same as they were placed. */
  readonly namedIn: (lang: Language) => readonly Named[];
  /** What pages of the day hold of their own; null for the published day. */
  readonly own: OwnGround | null;
}

/** Least triangle that a line of the figure makes, in square units. */
const DETAIL = 48;

/**
 * Reads `public/geo` and the scenarios, and computes figures from them.
 * @throws Error naming file and field where something is wrong.
 */
export function readMaterial(root: string): Material {
  const archive = readArchive(root);
  const published = readGeography(root);
  const geography = {
    ...published,
    ground: {
      ...published.ground,
      unconfirmed: unconfirmedOn(archive.unconfirmed, published.ground.day),
    },
  };
  const scenarios = orderScenarios(readScenarios());
  const method = readMethod();
  const coverage = readCoverage();
  const glossary = readGlossary();
  const timeline = readEvents(scenarios.map(({ id }) => id));
  const { ground, places, placeZones } = geography;
  const series = daySeriesOf(archive);
  const aliases = readAliases(places.map(({ id }) => id));
  const known = {
    ground,
    places,
    placeZones,
    scenarios,
    terms: glossary.terms,
    extents: EXTENT_PRESETS,
  };
  const lessons = readLessons((lesson) => lessonFaults(lesson, known));
  const tours = readTours((one) => tourFaults(one, known));
  const [tour] = tours;
  const extent = openingExtent(geography);
  const frames = FRAME_SIZES.map((size) => rounded(frameFor(size, extent)));
  const days = Object.fromEntries(
    scenarios.map((scenario) => [scenario.id, recordDay(scenario, archive.history)]),
  );
  const pairs = Object.fromEntries(
    scenarios.flatMap(({ id, related: [nearest] }) => (nearest ? [[id, nearest.scenario]] : [])),
  );
  const dayMaterials = new Map<string, DayMaterial>();
  // Other pages load it when somebody wants to see it: theirs is a proposal's picture.
  const drawnOn = scenarios.filter(drawsUnconfirmed).map(({ id }) => days[id]);
  const shapeOf = (day: string): string => {
    const shape = drawnOn.includes(day) ? readUnconfirmed(root, day) : null;
    return shape ? unconfirmedShape(shape) : '';
  };
  const on = (day: string): DayMaterial => {
    const before = dayMaterials.get(day);
    if (before) return before;
    const of = geographyOn(geography, archive, day);
    if (!of) throw new Error(`public/geo has no line of ${day}`);
    const made = dayMaterial(of, geography, scenarios, frames, shapeOf(day));
    dayMaterials.set(day, made);
    return made;
  };
  const calloutsFor = memoizedByKey((lang: Language) =>
    Object.fromEntries(
      scenarios.map((scenario) => {
        const own = on(days[scenario.id] ?? ground.day);
        return [scenario.id, calloutPlaces(scenario, own.geography, own.namedIn(lang), lang)];
      }),
    ),
  );
  const ofPublished = on(ground.day);
  const factsOf = (day: string): DayFacts => ({
    past: pastOn(archive.history, dayOf(archive.history, day) ?? 0),
    areas: Object.fromEntries(
      on(day).geography.ground.zones.map(({ id, areaKm2 }) => [id, areaKm2]),
    ),
  });
  const dates = [...new Set([archive.history.first, ...Object.values(days), ground.day])];
  const knownDays = Object.fromEntries(dates.toSorted().map((day) => [day, factsOf(day)]));
  const flips = flipsOf(archive.history);
  const { unconfirmed } = archive;
  const unconfirmedDays = [unconfirmed[0]?.day ?? '', unconfirmed.at(-1)?.day ?? ''] as const;
  const version = versionOf(
    ground.day,
    geography,
    scenarios,
    LANGUAGES.map((lang) => templatesOf([MESSAGES[lang], PAGE_WORDS[lang].matrix])),
  );
  return {
    geography,
    days,
    on,
    version,
    shapes: ofPublished.shapes,
    dataIn: (lang, day = ground.day) => {
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
    },
    detailsIn: (lang, day = ground.day) => {
      const texts = textsIn(lang);
      const local = scenarios.map((scenario) => localise(scenario, texts));
      return {
        scenarios: local,
        places: places.map(({ name, ...place }) => ({ ...place, name: name[texts] })),
        placeZones: on(day).geography.placeZones,
        series,
        knownDays,
        past: factsOf(day).past,
        between: null,
        flips,
        unconfirmedDays,
        reviewed: method.reviewed,
        readTo: coverage.readTo,
        others: coverage.proposals.map(({ date, title }) => ({ date, title: title[texts] })),
        alsoNamed: otherNames(geography, aliases, lang),
        version,
        methodPage: methodPath(lang),
        glossaryPage: glossaryPath(lang),
        lessonsPage: lessonPath(lang),
        tour: tour ? { path: tourPath(tour.id, lang), title: tour.title[texts] } : null,
        timelinePage: timelinePath(lang),
        matrixPage: articlePath('matrix', lang),
        terms: termsWithin(
          JSON.stringify([local, MESSAGES[lang].recognition]),
          termsIn(glossary.terms, texts),
        ),
      };
    },
    method,
    coverage,
    glossary,
    timeline,
    lessons,
    tours,
    known,
    labelsIn: ofPublished.labelsIn,
  };
}

function dayMaterial(
  geography: Geography,
  published: Geography,
  scenarios: readonly Scenario[],
  frames: readonly Frame[],
  unconfirmed: string,
): DayMaterial {
  const { ground, placeZones } = geography;
  const changing = changingZones(scenarios, ground.zones);
  const moved = published.places.flatMap(({ id }) => {
    const zone = placeZones[id] ?? null;
    return zone === (published.placeZones[id] ?? null) ? [] : [[id, zone] as const];
  });
  const namedIn = memoizedByKey((lang: Language): readonly Named[] =>
    frames.map((frame) => {
      const naming = NAMING[frame.id as FrameId];
      const { regionLabels } = MESSAGES[lang];
      const names = labelsOf(geography, frame, { ...naming, changing }, lang, regionLabels);
      return { frame, names, obstacles: naming.obstacles };
    }),
  );
  return {
    geography,
    shapes: { ...shapesOf(geography, DETAIL), unconfirmed },
    namedIn,
    labelsIn: (lang) =>
      Object.fromEntries(namedIn(lang).map(({ frame, names }) => [frame.id, names.map(drawn)])),
    own: geography === published ? null : { ground, placeZones: Object.fromEntries(moved) },
  };
}
