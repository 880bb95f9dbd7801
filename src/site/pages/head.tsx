import { render } from 'preact-render-to-string';
import type { Messages } from '../../content/messages/index.ts';
import { withPlainSpaces } from '../../content/spaces.ts';
import { LANGUAGES, localeOf } from '../../model/language.ts';
import type { LocalScenario } from '../../model/scenario.ts';
import type { View } from '../../model/view.ts';
import type { PageData } from '../../ui/page/page-data.ts';
import { sentences } from '../../share/about/sentences.ts';
import { formatDay } from '../../words/format.ts';
import type { Choices } from '../../url/choices.ts';
import { pathOf } from '../../url/links.ts';
import { oembedPath } from './oembed-path.ts';

export interface HeadOptions {
  readonly scenario: LocalScenario;
  readonly view: View;
  readonly words: Messages;
  readonly choices: Choices;
  /** The way from the page to the site's root. */
  readonly root: string;
  /** The site's address, or empty where it is not known at build time: links are relative then. */
  readonly site: string;
  /** What the figure shows, in a sentence. */
  readonly description: string;
  readonly data: PageData;
}

/** Title, description, links to the other languages, card and structured data of a page. */
export function headOf(options: HeadOptions): string {
  const { scenario, view, words, choices, root, site } = options;
  const address = (of: View) => (site || root) + pathOf(of, choices);
  const title = `${scenario.title} · ${words.name}`;
  const line = words.map.lineOf(formatDay(options.data.ground.day, view.lang));
  const imageText = sentences(scenario.title, line, options.description);
  const card = `${site || root}cards/${view.lang}/${view.scenario}.png`;
  return render(
    <>
      <title>{title}</title>
      <meta name="description" content={scenario.summary} />
      <link rel="canonical" href={address(view)} />
      {LANGUAGES.map((lang) => (
        <link key={lang} rel="alternate" hreflang={lang} href={address({ ...view, lang })} />
      ))}
      <link
        rel="alternate"
        hreflang="x-default"
        href={address({ ...view, lang: choices.lang[0] ?? view.lang })}
      />
      {site && (
        <link
          rel="alternate"
          type="application/json+oembed"
          href={site + oembedPath(view.scenario, view.lang)}
          title={scenario.title}
        />
      )}
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={words.name} />
      <meta property="og:title" content={scenario.title} />
      <meta property="og:description" content={scenario.summary} />
      <meta property="og:url" content={address(view)} />
      <meta property="og:locale" content={localeOf(view.lang).replace('-', '_')} />
      <meta property="og:image" content={card} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={imageText} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:image:alt" content={imageText} />
    </>,
  );
}

const DATA_LICENCE = 'https://opendatacommons.org/licenses/odbl/1-0/';

/** schema.org's Map and the Dataset behind it, as a script element that runs nothing. */
export function structuredData(options: HeadOptions): string {
  const { scenario, view, words, choices, root, site, description, data } = options;
  const url = (site || root) + pathOf(view, choices);
  const json = withPlainSpaces(
    JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Map',
          name: scenario.title,
          description,
          inLanguage: view.lang,
          url,
          temporalCoverage: data.ground.day,
          citation: scenario.sources.map(({ url: source }) => source),
          isBasedOn: 'https://deepstatemap.live/',
        },
        {
          '@type': 'Dataset',
          name: `${words.name}: ${words.map.lineOf(formatDay(data.ground.day, view.lang))}`,
          description: words.reading.areasHow,
          license: DATA_LICENCE,
          temporalCoverage: data.ground.day,
          spatialCoverage: { '@type': 'Place', name: 'Ukraine' },
          isAccessibleForFree: true,
          creditText: words.reading.credits,
          distribution: ['zones', 'regions', 'contact-line'].map((file) => ({
            '@type': 'DataDownload',
            encodingFormat: 'application/geo+json',
            contentUrl: `${site || root}geo/${file}.geojson`,
          })),
        },
      ],
    }),
  ).replaceAll('<', String.raw`\u003c`);
  return `<script type="application/ld+json">${json}</script>`;
}
