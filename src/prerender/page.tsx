import { render } from 'preact-render-to-string';
import { DEFAULT_SCENARIO } from '../content/default.ts';
import { MESSAGES } from '../content/messages/index.ts';
import { FigureDefs } from '../figure/FigureDefs.tsx';
import type { DrawnLabel } from '../figure/Labels.tsx';
import type { Shapes } from '../figure/shapes.ts';
import { PALETTES } from '../grammar/palette.ts';
import { outcomesOf } from '../model/outcome.ts';
import type { View } from '../model/view.ts';
import { App } from '../ui/App.tsx';
import { describeFigure } from '../words/describe.ts';
import type { PageData } from '../ui/page-data.ts';
import { choicesOf, type Choices } from '../url/choices.ts';
import { pathOf } from '../url/links.ts';
import { headOf } from './head.tsx';

/** What a page of the site holds, between the tags of the template. */
export interface Page {
  /** Below the site's root: "", "uk/us-earlier-2025/". */
  readonly path: string;
  readonly view: View;
  readonly head: string;
  readonly body: string;
}

/** What all figures of a language share. */
export interface Drawing {
  readonly shapes: Shapes;
  readonly labels: Readonly<Record<string, readonly DrawnLabel[]>>;
  /** Unit of the scale bar. */
  readonly unit: string;
}

/** The choices that a site with this data offers. */
export function choicesIn(data: PageData): Choices {
  return choicesOf(
    data.scenarios.map(({ id }) => id),
    DEFAULT_SCENARIO,
  );
}

/** The way from a page back to the site's root: "./" at the root, "../" one folder down. */
export function rootFrom(path: string): string {
  const depth = path.split('/').length - 1;
  return depth === 0 ? './' : '../'.repeat(depth);
}

/**
 * The page of a view as HTML, complete without script.
 * @param site the site's address with a slash at its end, where it is known at build time
 */
export function pageOf(view: View, data: PageData, drawing: Drawing, site: string): Page {
  const choices = choicesIn(data);
  const words = MESSAGES[view.lang];
  const scenario = data.scenarios.find(({ id }) => id === view.scenario);
  if (!scenario) throw new Error(`no scenario "${view.scenario}"`);
  const path = pathOf(view, choices);
  const root = rootFrom(path);
  const linkTo = (change: Partial<View>) => root + pathOf({ ...view, ...change }, choices);
  const app = (
    <App
      data={data}
      words={words}
      state={{ view, invalid: [] }}
      actions={{ linkTo, go: nothing, dismissInvalid: nothing }}
      palette={PALETTES.light}
      root={root}
      openMap={async () => null}
      whenIdle={nothing}
    />
  );
  const outcomes = outcomesOf(scenario, data.zones);
  const description = describeFigure(data.zones, outcomes, scenario, words, view.lang);
  return {
    path,
    view,
    head: headOf({ scenario, view, words, choices, root, site, description, data }),
    body:
      render(<FigureDefs {...drawing} frames={data.frames} />) +
      `<div id="page" data-root="${root}">${render(app)}</div>`,
  };
}

function nothing(): void {
  // Without script nobody acts.
}
