import { createHash } from 'node:crypto';
import { render } from 'preact-render-to-string';
import { MESSAGES, type Messages } from '../../content/messages/index.ts';
import { templatesOf } from '../../content/messages/templates.ts';
import { FigureDefs } from '../../figure/FigureDefs.tsx';
import type { Language } from '../../model/language.ts';
import type { Details, PageData } from '../../ui/page/page-data.ts';
import type { DetailedProps } from '../../ui/page/page-props.ts';
import { ALONE, packed, SINGLE_DATA, type SingleData } from '../../ui/page/single-data.ts';
import { stillDay } from '../../ui/page/drawn-day.ts';
import { startOf } from '../../ui/page/state.ts';
import { pathOf, viewOf } from '../../url/links.ts';
import { singleFile, singleLinks } from '../../url/single-links.ts';
import { articlesIn, withWays } from './articles.ts';
import type { Whole } from './bundled.ts';
import { choicesIn, EMPTY_SHAPE, NO_ACTIONS } from '../pages/page.tsx';
import type { Material } from '../pages/page-data.ts';
import { plainLessons } from '../lessons/plain-lesson.tsx';
import { withFonts } from './single-fonts.ts';
import { filled, markOf, Parts, PartsNav, rawOf } from './SingleParts.tsx';
import { Skeleton } from '../pages/Skeleton.tsx';

/** What a file may weigh, in bytes: a mail takes it, and a phone opens it at once. */
export const MOST = 700_000;

/** What files that have the whole site are made of. */
export interface SingleOptions {
  readonly material: Material;
  readonly lang: Language;
  /** Address of the site's root, or empty where it is not known. */
  readonly site: string;
  /** The pages' sheet, with fonts named as "./assets/…". */
  readonly css: string;
  /** The sheets for paper. */
  readonly paper: string;
  /** The program, and the sheet of what only the file has. */
  readonly program: Whole;
  /** The site's files, of which the pages with texts are taken in. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Folders of those pages, below that of the language. */
  readonly takenIn: readonly string[];
  /** Reads a file that the build wrote, by its name below the site's root. */
  readonly read: (name: string) => Uint8Array;
}

/** The whole site in one language as one file, which needs nothing else: its name and its text. */
export function singlePage(options: SingleOptions): readonly [name: string, html: string] {
  const { lang, css, read } = options;
  const name = singleFile(lang);
  let bytes = 0;
  // As many of the fonts as there is room for: a figure in the reader's own is still right.
  for (const sheet of withFonts(css, lang, read).toReversed()) {
    const html = documentOf(options, sheet);
    bytes = Buffer.byteLength(html);
    if (bytes < MOST) return [name, html];
  }
  throw new Error(`${name}: ${bytes} bytes, which is not under ${MOST}`);
}

function documentOf(options: SingleOptions, css: string): string {
  const { material, lang, site, paper, files } = options;
  const program = options.program.script.replaceAll('</script', String.raw`<\/script`);
  const words = MESSAGES[lang];
  const data = material.dataIn(lang);
  const details = {
    ...material.detailsIn(lang),
    methodPage: '#method',
    glossaryPage: '#glossary',
    lessonsPage: '',
    tour: null,
    timelinePage: '#timeline',
    matrixPage: '#matrix',
  };
  const choices = choicesIn(data);
  const links = singleLinks(choices, lang, site, data.ground.day);
  const pages = new Map([...files].filter(([file]) => !file.includes('lessons/')));
  const articles = articlesIn(
    new Map([...pages, ...plainLessons(material, lang)]),
    pathOf(links.plain, choices),
    options.takenIn,
  );
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
  const style = css + options.program.sheet;
  const policy = policyOf(program, style, paper);
  const viewAt = (path: string, query: string) =>
    viewOf(path, choices)?.lang === lang ? `#/${path}${query}` : null;
  const html = render(
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
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
        <Skeleton {...props} unread parts={<PartsNav articles={articles} words={words} />} />
        <Parts articles={articles} words={words} online={online} />
        <script type="application/octet-stream" id={SINGLE_DATA}>
          {markOf('data')}
        </script>
        <script>{markOf('program')}</script>
      </body>
    </html>,
  )
    .replace(/<template data-sheets[^>]*><\/template>/, '')
    .replaceAll(EMPTY_SHAPE, '/>');
  return `<!doctype html>\n${filled(html, {
    style,
    paper,
    program,
    data: packed(singleDataOf(data, details, words, site)),
    ...rawOf(articles, (article) => withWays(article, { articles, viewAt, site })),
  })}\n`;
}

/** What the file itself may run and look like, and that it asks nobody for anything. */
function policyOf(program: string, ...styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${sourceOf(program)}`,
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
