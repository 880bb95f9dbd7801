import type { ComponentChildren, VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { MESSAGES } from '../../content/messages/index.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';
import { rootFrom } from '../pages/page.tsx';
import { SiteHead } from '../pages/SiteHead.tsx';
import type { Program } from '../pages/programs.ts';
import { FontLinks } from '../pages/FontLinks.tsx';
import type { Surroundings } from '../pages/surroundings.ts';

interface Options extends Surroundings {
  readonly lang: Language;
  /** Where it lies below the site's root, in each language. */
  readonly pathIn: (lang: Language) => string;
  readonly title: string;
  readonly description: string;
  readonly program?: Program | undefined;
  /** More of the head. */
  readonly head?: ComponentChildren;
  /** What the program reads, as JSON in the page. */
  readonly data?: unknown;
  /** All that lies between the head of the page and its end. */
  readonly children: ComponentChildren;
  /** What follows the data: that which the first screen can do without. */
  readonly late?: VNode;
}

/** A page of lessons or tours as an HTML document. */
export function lessonDocument(options: Options): string {
  const {
    lang,
    pathIn,
    site,
    sheet,
    fonts,
    title,
    description,
    program,
    head,
    data,
    children,
    late,
  } = options;
  const words = MESSAGES[lang];
  const root = rootFrom(pathIn(lang));
  const address = (of: Language) => (site || root) + pathIn(of);
  const html = render(
    <html lang={lang} data-root={root}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${words.name}`}</title>
        <meta name="description" content={description} />
        <link rel="canonical" href={address(lang)} />
        {LANGUAGES.map((other) => (
          <link key={other} rel="alternate" hreflang={other} href={address(other)} />
        ))}
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <FontLinks fonts={fonts} root={root} />
        {[sheet, ...(program?.sheets ?? [])].map((file) => (
          <link key={file} rel="stylesheet" href={root + file} />
        ))}
        {program?.imports.map((file) => (
          <link key={file} rel="modulepreload" href={root + file} />
        ))}
        {program && <script type="module" src={root + program.script} />}
        {head}
      </head>
      <body>
        <SiteHead lang={lang} root={root} pathIn={pathIn} />
        <div id="offline" />
        {children}
      </body>
    </html>,
  );
  return `<!doctype html>\n${html.replace('</body>', () => `${dataScript(data)}${late ? render(late) : ''}</body>`)}\n`;
}

/** Data inside of a page, as a script element that runs nothing: no tag can begin in it. */
function dataScript(data: unknown): string {
  if (data === undefined) return '';
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
  return `<script type="application/json" id="lesson-data">${json}</script>`;
}
