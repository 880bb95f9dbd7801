import { render } from 'preact-render-to-string';
import { MESSAGES } from '../content/messages/index.ts';
import { LANGUAGES, nameOf, textsIn, type Language } from '../model/language.ts';
import type { Method } from '../model/method.ts';
import { formatDay } from '../words/format.ts';

interface Options {
  readonly method: Method;
  readonly lang: Language;
  /** The site's address, or empty where it is not known. */
  readonly site: string;
  /** The style sheet's file below the site's root. */
  readonly sheet: string;
  /** Where errors are told, as a link; empty where the publisher names none. */
  readonly contact: string;
}

/** The page that says how the map is made, below the site's root: "method/", "uk/method/". */
export function methodPath(lang: Language): string {
  return lang === LANGUAGES[0] ? 'method/' : `${lang}/method/`;
}

/** Its paths in every language. */
export const METHOD_PATHS = LANGUAGES.map(methodPath);

/** How the map is made, as a page of its own that needs no script. */
export function methodPage({ method, lang, site, sheet, contact }: Options): string {
  const words = MESSAGES[lang];
  const texts = textsIn(lang);
  const root = '../'.repeat(methodPath(lang).split('/').length - 1);
  const title = words.reading.howMade;
  const address = (of: Language) => (site || root) + methodPath(of);
  const html = render(
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${words.name}`}</title>
        <meta name="description" content={method.sections[0]?.paragraphs[0]?.[texts]} />
        <link rel="canonical" href={address(lang)} />
        {LANGUAGES.map((other) => (
          <link key={other} rel="alternate" hreflang={other} href={address(other)} />
        ))}
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={root + sheet} />
      </head>
      <body>
        <header class="masthead">
          <div>
            <a class="home" href={root + (lang === LANGUAGES[0] ? `?lang=${lang}` : `${lang}/`)}>
              {words.name}
            </a>
          </div>
          <nav aria-label={words.chooseLanguage}>
            {LANGUAGES.map((other) => (
              <a
                key={other}
                href={root + methodPath(other)}
                lang={other}
                hreflang={other}
                aria-current={other === lang ? 'true' : undefined}
              >
                {nameOf(other)}
              </a>
            ))}
          </nav>
        </header>
        <main class="article">
          <article class="reading" lang={texts}>
            <h1>{title}</h1>
            <p class="fine">{words.reading.reviewed(formatDay(method.reviewed, lang))}</p>
            {method.sections.map((section) => (
              <section key={section.id} id={section.id}>
                <h2>{section.title[texts]}</h2>
                {section.paragraphs.map((paragraph, index) => (
                  <p key={index}>{paragraph[texts]}</p>
                ))}
                {section.links.length > 0 && (
                  <ul>
                    {section.links.map(({ label, url }) => (
                      <li key={url}>
                        <a href={url} rel="noopener">
                          {label[texts]}
                        </a>
                      </li>
                    ))}
                  </ul>
                )}
              </section>
            ))}
            {contact && (
              <p>
                <a href={contact}>{words.reading.report}</a>
              </p>
            )}
          </article>
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>\n${html}\n`;
}
