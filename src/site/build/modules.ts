import { LESSON_WORDS } from '../../content/lesson-words/index.ts';
import { DETAIL_PARTS, MAP_PART, MESSAGES } from '../../content/messages/index.ts';
import { templatesOf } from '../../content/messages/templates.ts';
import { degreesOf } from '../../share/options/extents.ts';
import { EXTENT_PRESETS } from '../../share/options/options.ts';
import { LANGUAGES, textsIn, type Language, type TextLanguage } from '../../model/language.ts';
import { eventIds } from '../../model/timeline.ts';
import { glossaryPath } from '../pages/glossary-page.tsx';
import { smallMaps } from '../pages/matrix-files.ts';
import type { SiteMaterial } from '../pages/material.ts';
import { bareData, recordsIn } from '../../ui/page/records.ts';

/** Code that gives the addresses of the map's data in a language, by day. */
type AddressesOf = (lang: TextLanguage) => { readonly data: string; readonly near: string };

/** The module that knows the site's languages, and loads what a page in each of them needs. */
export function pagesModule(): string {
  const entries = LANGUAGES.map(
    (lang) =>
      `{ lang: '${lang}', load: () => import('virtual:page-${lang}'), ` +
      `records: () => import('virtual:records-${lang}'), ` +
      `details: () => import('virtual:details-${lang}'), ` +
      `map: () => import('virtual:map-${lang}') }`,
  );
  return `export const pages = [${entries.join(', ')}];`;
}

/** The module that knows the languages of the lessons, and loads what those of each share. */
export function lessonsModule(): string {
  const entries = LANGUAGES.map(
    (lang) => `{ lang: '${lang}', load: () => import('virtual:lesson-${lang}') }`,
  );
  return `export const lessons = [${entries.join(', ')}];`;
}

/** The module that loads the events of the talks in each language. */
export function eventsModule(): string {
  const entries = LANGUAGES.map((lang) => `${lang}: () => import('virtual:events-${lang}')`);
  return `export const events = { ${entries.join(', ')} };`;
}

/** The module with the events of the talks, in one language. */
function eventsIn({ timeline: { events } }: SiteMaterial, lang: Language): string {
  const ids = eventIds(events);
  return moduleWith({
    events: events.map(({ date, text }, index) => ({
      id: ids[index],
      date,
      text: text[textsIn(lang)],
    })),
  });
}

/** The module that loads what an embed in each language needs; @see pagesModule */
export function embedsModule(): string {
  const entries = LANGUAGES.map(
    (lang) =>
      `{ lang: '${lang}', load: () => import('virtual:page-${lang}'), ` +
      `records: () => import('virtual:records-${lang}'), ` +
      `embed: () => import('virtual:embed-${lang}'), ` +
      `map: () => import('virtual:map-${lang}') }`,
  );
  return `export const embeds = [${entries.join(', ')}];`;
}

/** The module with what only embeds need, in one language. */
function embedModule({ geography }: SiteMaterial, lang: Language): string {
  const { link, embed, time, twoDays } = MESSAGES[lang];
  const parameters = { ...link.parameters, ...embed.page.parameters };
  const extents = Object.fromEntries(
    EXTENT_PRESETS.map((preset) => [preset, degreesOf(preset, geography)]),
  );
  return moduleWith({
    words: templatesOf({
      link: { ...link, parameters },
      embed: { page: embed.page },
      time: { nearest: time.nearest, failed: time.failed },
      twoDays: { nearest: twoDays.nearest, same: twoDays.same },
    }),
    extents,
    glossary: glossaryPath(lang),
  });
}

/** The module with what a page needs from the start, in one language. */
function pageModule({ dataIn }: SiteMaterial, lang: Language): string {
  return moduleWith({ data: bareData(dataIn(lang)), words: templatesOf(coreIn(lang)) });
}

/** The module with what the map draws of each record, in one language. */
function recordsModule({ dataIn }: SiteMaterial, lang: Language): string {
  return moduleWith({ records: recordsIn(dataIn(lang)) });
}

/** The module with what all lessons share, in one language: their frames are their own. */
function lessonModule({ dataIn, glossary }: SiteMaterial, lang: Language): string {
  const texts = textsIn(lang);
  return moduleWith({
    data: { ...dataIn(lang), headings: [], frames: [] },
    words: templatesOf({ ...coreIn(lang), offline: MESSAGES[lang].offline }),
    say: templatesOf(LESSON_WORDS[lang]),
    bank: Object.fromEntries(
      glossary.terms.map(({ id, term, plain }) => [id, [term[texts], plain[texts]]]),
    ),
  });
}

/** The module with what is read beside the map, in one language. */
function detailsModule(material: SiteMaterial, lang: Language): string {
  const { detailsIn } = material;
  const parts = Object.entries(MESSAGES[lang]).filter(([part]) => isDetail(part));
  return moduleWith({
    details: detailsIn(lang),
    words: templatesOf(Object.fromEntries(parts)),
    smallMaps: Object.fromEntries(
      [...smallMaps(material)].map(([id, { light, dark }]) => [
        id,
        { light: light.file, dark: dark.file },
      ]),
    ),
  });
}

/** The words that a page needs before there is a map to move. */
function coreIn(lang: Language) {
  return Object.fromEntries(
    Object.entries(MESSAGES[lang]).filter(([part]) => !isDetail(part) && part !== MAP_PART),
  );
}

/** The module with what the map itself needs, in one language: its words, and where its data lie. */
function mapModule(_material: SiteMaterial, lang: Language, mapData: AddressesOf): string {
  const { data, near } = mapData(textsIn(lang));
  return `${moduleWith({ locale: MESSAGES[lang][MAP_PART] })}
export const data = ${data};
export const near = ${near};`;
}

function isDetail(part: string): boolean {
  return DETAIL_PARTS.some((one) => one === part);
}

/** Exports as JSON, which is parsed faster from a string than from code. */
function moduleWith(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(
      ([name, value]) =>
        `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`,
    )
    .join('\n');
}

/** The modules of a language, by what they are called before it. */
export const MODULES: Readonly<
  Record<string, (material: SiteMaterial, lang: Language, mapData: AddressesOf) => string>
> = {
  page: pageModule,
  records: recordsModule,
  details: detailsModule,
  map: mapModule,
  lesson: lessonModule,
  embed: embedModule,
  events: eventsIn,
};
