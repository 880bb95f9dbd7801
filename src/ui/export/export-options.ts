import { MODES, type FigureOptions } from '../../share/options.ts';
import { parseOptions, type OptionProblem, type RawOptions } from '../../share/parse.ts';
import type { View } from '../../model/view.ts';

/** The form's fields, as texts: what `parseOptions` reads. */
export type Fields = Readonly<Record<keyof FigureOptions, string>>;

/** The fields for what the page shows. @param extent west, south, east, north, or "five" */
export function fieldsOf(view: View, extent: string): Fields {
  const mode = { swipe: 'side', side: 'side', flip: 'before-after', difference: 'difference' }[
    view.compare
  ];
  return {
    scenario: view.scenario,
    vs: view.vs ?? '',
    mode: view.vs === null ? 'single' : mode,
    extent,
    lang: view.lang,
    theme: 'light',
    labels: 'sparse',
    legend: 'auto',
    frame: 'own',
    title: '',
    subtitle: '',
    size: '1200x675',
    scale: '2',
    units: view.units,
  };
}

/**
 * The fields after a change. Two that are compared are two: where the other one is missing or has
 * become the same, the first that differs takes its place.
 */
export function changed(
  fields: Fields,
  change: Partial<Fields>,
  scenarios: readonly string[],
): Fields {
  const next = { ...fields, ...change };
  const isPair = scenarios.includes(next.vs) && next.vs !== next.scenario;
  return isPair ? next : { ...next, vs: scenarios.find((id) => id !== next.scenario) ?? '' };
}

export type ReadFields =
  | { readonly ok: true; readonly options: FigureOptions }
  | { readonly ok: false; readonly problems: readonly OptionProblem[] };

/** The options that fields say. Empty texts mean what the figure would say by itself. */
export function readFields(fields: Fields, scenarios: readonly string[]): ReadFields {
  const { vs, title, subtitle, ...rest } = fields;
  const alone = fields.mode === MODES[0];
  const raw: RawOptions = {
    ...rest,
    ...(!alone && { vs }),
    ...(title.trim() && { title }),
    ...(subtitle.trim() && { subtitle }),
  };
  return parseOptions(raw, scenarios);
}
