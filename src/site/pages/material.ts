import { MESSAGES } from '../../content/messages/index.ts';
import { templatesOf } from '../../content/messages/templates.ts';
import { PAGE_WORDS } from '../../content/page-words/index.ts';
import { readGeography } from '../../data/read.ts';
import { openingExtent } from '../../figure/extent.ts';
import { FRAME_SIZES, frameFor } from '../../figure/frame.ts';
import { readArchive } from '../../history/read.ts';
import { unconfirmedOn } from '../../history/unconfirmed.ts';
import { dayOf } from '../../model/calendar.ts';
import type { Geography } from '../../model/geography.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';
import { recordDay } from '../../model/record-day.ts';
import { EXTENT_PRESETS } from '../../share/options/options.ts';
import type { Details, PageData } from '../../ui/page/page-data.ts';
import { readContent, readTaught, type Content } from './content.ts';
import { creditedTables } from './credited-tables.ts';
import { dayMaterials, type DayMaterial } from './day-material.ts';
import { rounded } from './drawing.ts';
import { versionOf } from './frozen.ts';
import { detailsOf, pageDataOf } from './local-data.ts';

/** Everything that pages are made of. */
export interface SiteMaterial
  extends
    Pick<DayMaterial, 'shapes' | 'labelsIn'>,
    Pick<Content, 'method' | 'coverage' | 'glossary' | 'timeline' | 'lessons' | 'tours' | 'known'> {
  /** That of the published day. */
  readonly geography: Geography;
  /** The day of each scenario's own page, by its id. */
  readonly days: Readonly<Record<string, string>>;
  /** What pages of a day are drawn from. */
  readonly on: (day: string) => DayMaterial;
  /** The version of content and data: see `frozen`. */
  readonly version: string;
  /** @param day the published one where none is named */
  readonly dataIn: (lang: Language, day?: string) => PageData;
  readonly detailsIn: (lang: Language, day?: string) => Details;
  /** The tables of all days to take away, by name below the site's root. */
  readonly tables: () => ReadonlyMap<string, string>;
}

/**
 * Reads `public/geo` and the content, and computes figures from them.
 * @throws Error naming file and field where something is wrong.
 */
export function readMaterial(root: string): SiteMaterial {
  const archive = readArchive(root);
  const published = readGeography(root);
  const { ground } = published;
  const geography = {
    ...published,
    ground: { ...ground, unconfirmed: unconfirmedOn(archive.unconfirmed, ground.day) },
  };
  const written = readContent(geography);
  const { scenarios, glossary } = written;
  const extent = openingExtent(geography);
  const frames = FRAME_SIZES.map((size) => rounded(frameFor(size, extent)));
  const days = Object.fromEntries(
    scenarios.map((scenario) => [scenario.id, recordDay(scenario, archive.history)]),
  );
  const on = dayMaterials({ root, archive, published: geography, scenarios, days, frames });
  const taught = readTaught({
    ground: geography.ground,
    places: geography.places,
    placeZones: geography.placeZones,
    on: (day) => (dayOf(archive.history, day) === null ? null : on(day).geography),
    scenarios,
    terms: glossary.terms,
    extents: EXTENT_PRESETS,
  });
  const version = versionOf(
    ground.day,
    geography,
    scenarios,
    LANGUAGES.map((lang) => templatesOf([MESSAGES[lang], PAGE_WORDS[lang].matrix])),
  );
  const content = { ...written, ...taught };
  const source = { archive, geography, content, days, frames, on, version };
  const [dataOn, detailsOn] = [pageDataOf(source), detailsOf(source)];
  const { shapes, labelsIn } = on(ground.day);
  return {
    ...content,
    geography,
    days,
    on,
    version,
    shapes,
    labelsIn,
    dataIn: (lang, day = ground.day) => dataOn(lang, day),
    detailsIn: (lang, day = ground.day) => detailsOn(lang, day),
    tables: () => creditedTables(root),
  };
}
