import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import { MESSAGES } from '../../content/messages/index.ts';
import { LANGUAGES, textsIn, type Language } from '../../model/language.ts';
import { FontLinks } from './FontLinks.tsx';
import { rootFrom } from './page.tsx';
import { SiteHead } from './SiteHead.tsx';
import type { Surroundings } from './surroundings.ts';

interface Options extends Surroundings {
  readonly title: string;
  readonly description: string | undefined;
  readonly lang: Language;
  /** Where the article lies below the site's root, in each language. */
  readonly pathIn: (lang: Language) => string;
  /** Whether it has a table that needs the whole width of the window. */
  readonly wide?: boolean;
  /** Whether it stands in pages of others: it has no header, and its links open outside of the frame. */
  readonly framed?: boolean;
  /** What describes it to programs that embed links, below the site's root. */
  readonly oembed?: string;
  readonly children: ComponentChildren;
}

/** A page beside the map that is only read: whole HTML, with its other languages and the way home. */
export function articlePage(options: Options): string {
  const { title, description, lang, pathIn, site, sheet, fonts, children } = options;
  const { wide = false, framed = false, oembed } = options;
  const words = MESSAGES[lang];
  const root = rootFrom(pathIn(lang));
  const address = (of: Language) => (site || root) + pathIn(of);
  const html = render(
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        {framed && <base target="_blank" />}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${words.name}`}</title>
        <meta name="description" content={description} />
        <link rel="canonical" href={address(lang)} />
        {LANGUAGES.map((other) => (
          <link key={other} rel="alternate" hreflang={other} href={address(other)} />
        ))}
        {site && oembed && !framed && (
          <link rel="alternate" type="application/json+oembed" href={site + oembed} title={title} />
        )}
        {framed && <meta name="robots" content="noindex" />}
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        {!framed && <FontLinks fonts={fonts} root={root} />}
        <link rel="stylesheet" href={root + sheet} />
      </head>
      <body>
        {!framed && <SiteHead lang={lang} root={root} pathIn={pathIn} />}
        <main class="article">
          <article class={wide ? 'reading wide' : 'reading'} lang={textsIn(lang)}>
            <h1>{title}</h1>
            {children}
          </article>
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>\n${html}\n`;
}
