import { createHash } from 'node:crypto';
import { MESSAGES, type Messages } from '../../content/messages/index.ts';
import { OWN_MAP_WORDS } from '../../content/own-map-words/index.ts';
import { templatesOf } from '../../content/messages/templates.ts';
import { plainCss } from '../../grammar/css.ts';
import { GREY_PALETTE } from '../../grammar/grey-palette.ts';
import { FigureDefs } from '../../figure/FigureDefs.tsx';
import type { Language } from '../../model/language.ts';
import type { Details, PageData } from '../../ui/page/page-data.ts';
import type { DetailedProps } from '../../ui/page/page-props.ts';
import {
  ALONE,
  packed,
  ROOM,
  ROOM_DEFS,
  SINGLE_DATA,
  SINGLE_LESSONS,
  SINGLE_PROGRAM,
  SINGLE_SHEET,
  type SingleData,
} from '../../ui/page/single-data.ts';
import { IN_FILE } from '../../own-map/link.ts';
import { stillDay } from '../../ui/page/drawn-day.ts';
import { startOf } from '../../ui/page/state.ts';
import { pathOf, viewOf } from '../../url/links.ts';
import { singleFile, singleLinks } from '../../url/single-links.ts';
import { articlesIn, withWays, type Article } from './articles.ts';
import type { Whole } from './bundled.ts';
import { choicesIn, NO_ACTIONS } from '../pages/page.tsx';
import { rendered } from '../pages/rendered.ts';
import { hasLetters } from '../pages/letters.ts';
import type { SiteMaterial } from '../pages/material.ts';
import { articlePath, OWN_MAP } from '../pages/article-path.ts';
import { lessonPath } from '../pages/lesson-path.ts';
import { pageLinks } from '../pages/site-pages.ts';
import { singleLessons } from './single-lessons.ts';
import { withFonts } from './single-fonts.ts';
import { filled, markOf, Parts, PartsNav, rawOf, type LessonLink } from './SingleParts.tsx';
import { Skeleton } from '../pages/Skeleton.tsx';

/** What a file may weigh, in bytes: a mail takes it, and a phone opens it at once. */
export const MOST = 700_000;

/** What files that have the whole site are made of. */
export interface SingleOptions {
  readonly material: SiteMaterial;
  readonly lang: Language;
  /** Address of the site's root, or empty where it is not known. */
  readonly site: string;
  /** The pages' sheet, with addresses as seen from the site's root, and the fonts that it names. */
  readonly css: string;
  readonly fonts: readonly string[];
  /** The sheets for paper. */
  readonly paper: string;
  /** The program, and the sheet of what only the file has. */
  readonly program: Whole;
  /** What unpacks the program. */
  readonly unpack: Whole;
  /** The site's files, of which the pages with texts are taken in. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Folders of those pages, below that of the language. */
  readonly takenIn: readonly string[];
  /** Reads a file that the build wrote, by its name below the site's root. */
  readonly read: (name: string) => Uint8Array;
}

/** The whole site in one language as one file, which needs nothing else: its name and its text. */
export function singlePage(options: SingleOptions): readonly [name: string, html: string] {
  const { lang, css, fonts, read } = options;
  const name = singleFile(lang);
  const documentIn = documentOf(options);
  let bytes = 0;
  // As many of the fonts as there is room for: a figure in the reader's own is still right.
  for (const sheet of withFonts(
    css,
    fonts.filter((font) => hasLetters(lang, font)),
    read,
  ).toReversed()) {
    const html = documentIn(sheet);
    bytes = Buffer.byteLength(html);
    if (bytes < MOST) return [name, html];
  }
  throw new Error(`${name}: ${bytes} bytes, which is not under ${MOST}`);
}

/** The document in a style sheet: which that is, is all that differs from one try to the next. */
function documentOf(options: SingleOptions): (css: string) => string {
  const { material, lang, site, paper, files } = options;
  const program = options.unpack.script.replaceAll('</script', String.raw`<\/script`);
  const words = MESSAGES[lang];
  const data = material.dataIn(lang);
  const details = {
    ...material.detailsIn(lang),
    pages: pageLinks(lang, (name) => `#${name}`),
    glossaryPage: '#glossary',
    tour: null,
    timelinePage: '#timeline',
  };
  const choices = choicesIn(data);
  const links = singleLinks(choices, lang, site, data.ground.day);
  const articles = articlesIn(files, pathOf(links.plain, choices), options.takenIn);
  const lessons = singleLessons(material, lang);
  const props: DetailedProps = {
    ...ALONE,
    drawn: stillDay(data.ground.day),
    data,
    details,
    words,
    state: startOf(links.plain, true),
    actions: {
      ...NO_ACTIONS,
      linkTo: (change) => links.hrefOf({ ...links.plain, ...change }) ?? '',
    },
    scheme: 'light',
    root: site,
  };
  const scenario = details.scenarios.find(({ id }) => id === links.plain.scenario);
  const online = links.onlineOf(links.plain);
  const sheet = options.program.sheet + GREYS;
  const lessonAt = new Map([
    [lessonPath(lang), '#lessons'],
    [articlePath(OWN_MAP, lang), `#${IN_FILE}`],
    ...material.lessons.map(({ id }) => [lessonPath(lang, id), `#lessons/${id}/`] as const),
  ]);
  const viewAt = (path: string, query: string) =>
    lessonAt.get(path) ?? (viewOf(path, choices)?.lang === lang ? `#/${path}${query}` : null);
  const htmlOf = (article: Article) => withWays(article, { articles, viewAt, site });
  const lessonLinks = lessons.lessons.map(({ lesson: { id, title, summary } }): LessonLink => ({
    href: `#lessons/${id}/`,
    title,
    summary,
  }));
  const ownMap = { href: `#${IN_FILE}`, title: OWN_MAP_WORDS[lang].title };
  const html = rendered(
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={markOf('policy')} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${scenario?.title} · ${words.name}`}</title>
        <meta name="description" content={scenario?.summary} />
        <meta name="robots" content="noindex" />
        {online && <link rel="canonical" href={online} />}
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <style>{markOf('style')}</style>
        <style media="print">{markOf('paper')}</style>
      </head>
      <body>
        <FigureDefs
          shapes={material.shapes}
          labels={material.labelsIn(lang)}
          unit={words.units.distance.km}
          frames={data.frames}
        />
        <Skeleton
          {...props}
          unread
          parts={<PartsNav articles={articles} ownMap={ownMap} words={words} />}
        />
        <div id={ROOM_DEFS} />
        <div id={ROOM} class="lesson" lang={lang} />
        <Parts {...{ articles, ownMap, words, online }} lessons={lessonLinks} />
        {PACKED.map((id) => (
          <script key={id} type="application/octet-stream" id={id}>
            {markOf(id)}
          </script>
        ))}
        <script>{markOf('program')}</script>
      </body>
    </html>,
  );
  const parts = {
    paper,
    program,
    // As text they would leave no room for the fonts.
    [SINGLE_DATA]: packed(JSON.stringify(singleDataOf(data, details, words, site))),
    [SINGLE_LESSONS]: packed(JSON.stringify(lessons)),
    [SINGLE_PROGRAM]: packed(options.program.script),
    [SINGLE_SHEET]: packed(sheet),
    ...rawOf(articles, htmlOf),
  };
  return (css) => {
    const policy = policyOf([program, options.program.script], [css, paper, sheet]);
    return `<!doctype html>\n${filled(html, { style: css, policy, ...parts })}\n`;
  };
}

/** The map's colours on a lesson's sheets. */
const GREYS = plainCss(GREY_PALETTE).replaceAll(/(^|\})\./g, '$1[data-room=sheet] .');

const PACKED = [SINGLE_DATA, SINGLE_LESSONS, SINGLE_PROGRAM, SINGLE_SHEET];

/** What the file itself may run and look like, and that it asks nobody for anything. */
function policyOf(programs: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${programs.map(sourceOf).join(' ')}`,
    `style-src ${styles.map(sourceOf).join(' ')}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function sourceOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Words of what the file leaves to the site. */
const ELSEWHERE = [
  'export',
  'embed',
  'notFound',
  'mapLibre',
] as const satisfies readonly (keyof Messages)[];

function singleDataOf(
  { lang, ground, days, pairs, frames, callouts, other }: PageData,
  details: Details,
  words: Messages,
  site: string,
): SingleData {
  const used = Object.entries(words).filter(([part]) => !ELSEWHERE.some((one) => one === part));
  return {
    data: { lang, ground, days, pairs, frames, callouts, other },
    details,
    words: templatesOf(Object.fromEntries(used)),
    site,
  };
}
