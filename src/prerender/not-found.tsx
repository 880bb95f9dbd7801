import { render } from 'preact-render-to-string';
import { MESSAGES } from '../content/messages/index.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import type { PageData } from '../ui/page-data.ts';
import { pathOf } from '../url/links.ts';
import { choicesIn } from './page.tsx';

/** Where the site begins on its host: "/", or "/folder/" as its address says. */
export function basePath(site: string): string {
  return site ? new URL(site).pathname : '/';
}

/**
 * The page for addresses that name none, in every language. Hosts send it for whatever was asked,
 * at any depth: so its links begin at the host's root and not, like those of the pages, at itself.
 * @param base where the site begins on its host
 * @param sheet the style sheet's file below the site's root
 */
export function notFoundPage(
  dataIn: (lang: Language) => PageData,
  base: string,
  sheet: string,
): string {
  const name = LANGUAGES.map((lang) => MESSAGES[lang].name).join(' · ');
  const html = render(
    <html lang={LANGUAGES[0]}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`404 · ${name}`}</title>
        <meta http-equiv="Content-Security-Policy" content="default-src 'self'; img-src data:" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={base + sheet} />
      </head>
      <body>
        <header class="masthead">
          <h1>{name}</h1>
        </header>
        <main>
          {LANGUAGES.map((lang) => (
            <Offer key={lang} data={dataIn(lang)} base={base} />
          ))}
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>\n${html}\n`;
}

/** What there is, in one language. */
function Offer({ data, base }: { data: PageData; base: string }) {
  const { lang, scenarios } = data;
  const choices = choicesIn(data);
  return (
    <article class="reading" lang={lang}>
      <h2>{MESSAGES[lang].notFound.title}</h2>
      <p>{MESSAGES[lang].notFound.text}</p>
      <ul>
        {scenarios.map(({ id, title }) => (
          <li key={id}>
            <a href={base + pathOf({ scenario: id, lang }, choices)}>{title}</a>
          </li>
        ))}
      </ul>
    </article>
  );
}
