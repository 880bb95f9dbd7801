import { render } from 'preact-render-to-string';
import { MESSAGES } from '../../content/messages/index.ts';
import { LANGUAGES } from '../../model/language.ts';
import type { PageData } from '../../ui/page/page-data.ts';
import { embedPath } from '../../embed/path.ts';
import { pathOf } from '../../url/links.ts';
import { choicesIn } from './page.tsx';
import type { SiteMaterial } from './material.ts';
import type { Program } from './programs.ts';

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
  { dataIn, version }: Pick<SiteMaterial, 'dataIn' | 'version'>,
  base: string,
  sheet: string,
  program: Program | undefined,
): string {
  const scenarios = dataIn(LANGUAGES[0] ?? 'en').scenarios.map(({ id }) => id);
  const name = LANGUAGES.map((lang) => MESSAGES[lang].name).join(' · ');
  const html = render(
    <html
      lang={LANGUAGES[0]}
      data-root={base}
      data-version={version}
      data-scenarios={scenarios.join(' ')}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`404 · ${name}`}</title>
        <meta http-equiv="Content-Security-Policy" content="default-src 'self'; img-src data:" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={base + sheet} />
        {program && <script type="module" crossorigin="anonymous" src={base + program.script} />}
        {program?.imports.map((file) => (
          <link key={file} rel="modulepreload" crossorigin="anonymous" href={base + file} />
        ))}
      </head>
      <body>
        <header class="masthead">
          <h1>{name}</h1>
        </header>
        <main>
          {LANGUAGES.map((lang) => (
            <Offer key={lang} data={dataIn(lang)} base={base} />
          ))}
          {LANGUAGES.map((lang) => (
            <EmbedOffer key={lang} data={dataIn(lang)} base={base} />
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

/** What there is in place of an embed, in one language; shown by `programs/gone` where one is asked for. */
function EmbedOffer({ data, base }: { data: PageData; base: string }) {
  const { lang, scenarios } = data;
  const { gone } = MESSAGES[lang].embed;
  return (
    <article class="reading" lang={lang} data-embed hidden>
      <h2 data-why="frozen">
        <Filled text={gone.frozen} />
      </h2>
      <h2 data-why="scenario">
        <Filled text={gone.scenario} />
      </h2>
      <p>
        <a data-present href={base}>
          {gone.present}
        </a>
      </p>
      <ul>
        {scenarios.map(({ id, title }) => (
          <li key={id}>
            <a href={base + embedPath({ version: null, lang, scenario: id })}>{title}</a>
          </li>
        ))}
      </ul>
    </article>
  );
}

/** A text around a value that the script puts in. */
function Filled({ text }: { text: (value: string) => string }) {
  const [before, after] = text('\uE000').split('\uE000');
  return (
    <>
      {before}
      <span data-value />
      {after}
    </>
  );
}
