import { readScenarios } from '../../content/check.ts';
import { readCoverage } from '../../content/read-coverage.ts';
import { readAliases, type Aliases } from '../../content/read-aliases.ts';
import { readGlossary } from '../../content/read-glossary.ts';
import { readLessons } from '../../content/read-lessons.ts';
import { readMethod } from '../../content/read-method.ts';
import { MESSAGES } from '../../content/messages/index.ts';
import { templatesOf } from '../../content/messages/templates.ts';
import { readGeography } from '../../data/read.ts';
import { openingExtent } from '../../figure/extent.ts';
import type { DrawnLabel } from '../../figure/Labels.tsx';
import { FRAME_SIZES, frameFor, type FrameId } from '../../figure/frame.ts';
import { labelsOf, type Naming } from '../../figure/labelling.ts';
import { shapesOf, type Shapes } from '../../figure/shapes.ts';
import { readArchive } from '../../history/read.ts';
import { daySeriesOf } from '../../history/day-series.ts';
import { lessonFaults } from '../../lesson/faults.ts';
import type { Known } from '../../lesson/known.ts';
import { changingZones } from '../../model/changing.ts';
import type { Geography } from '../../model/geography.ts';
import { LANGUAGES, TEXT_LANGUAGES, textsIn, type Language } from '../../model/language.ts';
import type { Lesson } from '../../model/lesson.ts';
import { REGION_IDS } from '../../model/region.ts';
import { localise } from '../../model/localise.ts';
import { orderScenarios } from '../../content/order.ts';
import { EXTENT_PRESETS } from '../../share/options.ts';
import { sketchOf } from '../../model/sketch.ts';
import type { Glossary } from '../../model/glossary.ts';
import type { Coverage } from '../../model/coverage.ts';
import type { Method } from '../../model/method.ts';
import { termsIn, termsWithin } from '../../words/terms.ts';
import { glossaryPath } from './glossary-page.tsx';
import { lessonPath } from './lesson-path.ts';
import { versionOf } from './frozen.ts';
import { methodPath } from './method-page.tsx';
import { drawn, rounded } from './drawing.ts';
import type { Details, PageData } from '../../ui/page/page-data.ts';

/** Everything that pages are made of. */
export interface Material {
  readonly geography: Geography;
  /** The version of content and data: see `frozen`. */
  readonly version: string;
  readonly shapes: Shapes;
  readonly dataIn: (lang: Language) => PageData;
  readonly detailsIn: (lang: Language) => Details;
  readonly method: Method;
  readonly coverage: Coverage;
  readonly glossary: Glossary;
  readonly lessons: readonly Lesson[];
  /** From what answers to their questions are computed. */
  readonly known: Known;
  /** The placed names of each frame, by its id. */
  readonly labelsIn: (lang: Language) => Readonly<Record<string, readonly DrawnLabel[]>>;
}

/** Least triangle that a line of the figure makes, in square units. */
const DETAIL = 32;

/** What each frame names, and what stands over it: title, credit, buttons, scale bar. */
const NAMING: Readonly<Record<FrameId, Omit<Naming, 'changing'>>> = {
  phone: {
    towns: 1,
    contextRegions: false,
    siteNames: true,
    obstacles: [
      { x: 330, y: 214, width: 60, height: 144 },
      { x: 6, y: 332, width: 84, height: 28 },
    ],
  },
  desktop: {
    towns: 2,
    contextRegions: true,
    siteNames: true,
    obstacles: [
      { x: 910, y: 494, width: 66, height: 144 },
      { x: 6, y: 612, width: 84, height: 28 },
    ],
  },
};

/**
 * Reads `public/geo` and the scenarios, and computes figures from them.
 * @throws Error naming file and field where something is wrong.
 */
export function readMaterial(root: string): Material {
  const geography = readGeography(root);
  const scenarios = orderScenarios(readScenarios());
  const method = readMethod();
  const coverage = readCoverage();
  const glossary = readGlossary();
  const { ground, places, placeZones } = geography;
  const series = daySeriesOf(readArchive(root));
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
  const extent = openingExtent(geography);
  const frames = FRAME_SIZES.map((size) => rounded(frameFor(size, extent)));
  const changing = changingZones(scenarios, ground.zones);
  const labelsIn = (lang: Language) =>
    Object.fromEntries(
      frames.map((frame) => [
        frame.id,
        labelsOf(
          geography,
          frame,
          { ...NAMING[frame.id as FrameId], changing },
          lang,
          MESSAGES[lang].regionLabels,
        ).map(drawn),
      ]),
    );
  const version = versionOf(
    ground.day,
    geography,
    scenarios,
    LANGUAGES.map((lang) => templatesOf(MESSAGES[lang])),
  );
  return {
    geography,
    version,
    shapes: shapesOf(geography, DETAIL),
    dataIn: (lang) => ({
      lang,
      scenarios: scenarios.map((scenario) => sketchOf(localise(scenario, textsIn(lang)))),
      ground,
      frames,
    }),
    detailsIn: (lang) => {
      const texts = textsIn(lang);
      const local = scenarios.map((scenario) => localise(scenario, texts));
      return {
        scenarios: local,
        places: places.map(({ name, ...place }) => ({ ...place, name: name[texts] })),
        placeZones,
        series,
        reviewed: method.reviewed,
        readTo: coverage.readTo,
        others: coverage.proposals.map(({ date, title }) => ({ date, title: title[texts] })),
        alsoNamed: otherNames(geography, aliases, lang),
        version,
        methodPage: methodPath(lang),
        glossaryPage: glossaryPath(lang),
        lessonsPage: lessonPath(lang),
        terms: termsWithin(
          JSON.stringify([local, MESSAGES[lang].recognition]),
          termsIn(glossary.terms, texts),
        ),
      };
    },
    method,
    coverage,
    glossary,
    lessons,
    known,
    labelsIn,
  };
}

/** By which names, beside those that a language shows, regions and places are looked for in it. */
function otherNames(
  { places }: Pick<Geography, 'places'>,
  aliases: Aliases,
  lang: Language,
): Details['alsoNamed'] {
  const shown = textsIn(lang);
  const others = TEXT_LANGUAGES.filter((one) => one !== shown);
  return Object.fromEntries([
    ...places.map(({ id, name }) => [
      `place.${id}`,
      [...others.map((one) => name[one]), ...(aliases.places[id] ?? [])],
    ]),
    ...REGION_IDS.map((id) => [
      `region.${id}`,
      [
        ...LANGUAGES.filter((one) => one !== lang).map((one) => MESSAGES[one].regions[id]),
        ...(aliases.regions[id] ?? []),
      ],
    ]),
  ]) as Details['alsoNamed'];
}
