import { render } from 'preact-render-to-string';
import { MESSAGES } from '../../content/messages/index.ts';
import { embedAddress } from '../../embed/address.ts';
import { embedPath } from '../../embed/path.ts';
import { standardOptions } from '../../embed/options.ts';
import { FigureDefs, LateDefs } from '../../figure/FigureDefs.tsx';
import { drawsUnconfirmed } from '../../grammar/colouring.ts';
import { PLAIN_VIEW, type View } from '../../model/view.ts';
import { EMBED_PARTS } from '../../ui/embed/embed-parts.tsx';
import type { EmbedProps } from '../../ui/embed/embed-props.ts';
import type { PageData } from '../../ui/page/page-data.ts';
import { STILL_UNCONFIRMED } from '../../ui/page/drawn-unconfirmed.ts';
import { stillDay } from '../../ui/page/drawn-day.ts';
import { startOf } from '../../ui/page/state.ts';
import { pathOf, queryOf } from '../../url/links.ts';
import { choicesIn, NO_ACTIONS, nothing, rootFrom, type Drawing } from './page.tsx';
import { rendered } from './rendered.ts';
import type { Program } from './programs.ts';

export interface EmbedPageOptions {
  readonly scenario: string;
  readonly data: PageData;
  readonly drawing: Drawing;
  /** What it is frozen to; null for the page that follows corrections. */
  readonly version: string | null;
  readonly program: Program;
  /** The style sheet, below the site's root. */
  readonly sheet: string;
}

/** A page to be framed by others, as HTML that is complete without script. */
export function embedPage(options: EmbedPageOptions): string {
  const { scenario, data, drawing, version, program, sheet } = options;
  const { lang } = data;
  const words = MESSAGES[lang];
  const choices = choicesIn(data);
  const view: View = { ...PLAIN_VIEW, scenario, lang };
  const root = rootFrom(embedPath({ version, lang, scenario }));
  const linkTo = (change: Partial<View>, of = version) => {
    const to = { ...view, ...change };
    return root + embedPath({ version: of, lang: to.lang, scenario: to.scenario });
  };
  const props: EmbedProps = {
    data,
    words,
    state: startOf(view, false),
    actions: { ...NO_ACTIONS, linkTo },
    scheme: 'light',
    root,
    places: () => [],
    openMap: async () => null,
    drawn: stillDay(data.ground.day),
    unconfirmed: STILL_UNCONFIRMED,
    whenIdle: nothing,
    embedded: { zoom: true, asked: null, onMap: nothing },
    options: standardOptions(choices),
    calendar: null,
    version,
    fullPage: root + pathOf(view, choices) + queryOf(view, choices, true),
    present: linkTo({}, null),
    inLanguage: (other) => linkTo({ lang: other }),
    mayFill: false,
  };
  const { unconfirmed, lineBefore2022, ...needed } = drawing.shapes;
  const record = data.scenarios.find(({ id }) => id === scenario);
  const late = {
    lineBefore2022,
    unconfirmed: record && drawsUnconfirmed(record) ? unconfirmed : '',
  };
  const part = (id: string) => {
    const Part = EMBED_PARTS[id];
    if (!Part) throw new Error(`no part "${id}"`);
    return <Part {...props} />;
  };
  const title = record?.title ?? '';
  const head = render(
    <>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{words.embed.page.heading(words.name, title)}</title>
      <meta name="robots" content="noindex" />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href={root + sheet} />
      <script type="module" crossorigin="anonymous" src={root + program.script} />
      {program.imports.map((file) => (
        <link key={file} rel="modulepreload" crossorigin="anonymous" href={root + file} />
      ))}
    </>,
  );
  const body = rendered(
    <>
      <FigureDefs {...drawing} shapes={needed} frames={data.frames} />
      <main>
        <h1 id="heading" class="unseen">
          {part('heading')}
        </h1>
        <figure class="map">
          <div id="map">{part('map')}</div>
          <figcaption id="legend">{part('legend')}</figcaption>
        </figure>
        <div id="notices">{part('notices')}</div>
        <div id="link-notices">{part('link-notices')}</div>
        <div id="choice">{part('choice')}</div>
      </main>
      <LateDefs shapes={late} frames={data.frames} />
      <footer id="foot">{part('foot')}</footer>
    </>,
  );
  const frozen = version === null ? '' : ` data-version="${version}"`;
  return (
    `<!doctype html>\n<html lang="${lang}" data-root="${root}" data-scenario="${scenario}"${frozen}>` +
    `<head>${head}</head>` +
    `<body class="embed">${body}</body></html>\n`
  );
}

/** The code's address of a scenario's embed, with nothing chosen. */
export function plainEmbed(data: PageData, scenario: string): string {
  return embedAddress({
    version: null,
    view: { ...PLAIN_VIEW, scenario, lang: data.lang },
    options: standardOptions(choicesIn(data)),
  });
}
