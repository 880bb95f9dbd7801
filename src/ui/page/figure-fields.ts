import { FIGURE_PARAMETERS, STANDARD_SAID, type Said } from '../../share/figure/address.ts';
import { MODES, type FigureOptions } from '../../share/options/options.ts';
import type { RawOptions } from '../../share/options/parse.ts';
import type { View } from '../../model/view.ts';

/** Texts above the map, which are made where nobody writes them. */
type Written = 'title' | 'subtitle';

/**
 * The form's fields, as texts: what `parseOptions` reads. Where nobody writes a text of the figure
 * itself it is null; one that is empty says that there is to be none.
 */
export type Fields = Readonly<
  Record<Exclude<keyof FigureOptions, Written>, string> & Record<Written, string | null>
>;

/** The fields for what the page shows, of a figure of which this much is said. */
export function fieldsOf(view: View, said: Said = STANDARD_SAID): Fields {
  const mode = { swipe: 'side', side: 'side', flip: 'before-after', difference: 'difference' }[
    view.compare
  ];
  const text = <Key extends keyof Said>(key: Key) =>
    FIGURE_PARAMETERS[key].write(said[key] as NonNullable<Said[Key]>);
  return {
    scenario: view.scenario,
    vs: view.vs ?? '',
    mode: said.mode ?? (view.vs === null && view.vsDay === null ? 'single' : mode),
    day: view.day ?? '',
    vsDay: said.vsDay ?? view.vsDay ?? '',
    extent: text('extent'),
    lang: view.lang,
    theme: text('theme'),
    labels: text('labels'),
    names: said.names ? text('names') : '',
    legend: text('legend'),
    frame: text('frame'),
    title: said.title || null,
    subtitle: said.subtitle,
    size: text('size'),
    scale: text('scale'),
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
  const next = { ...fields, ...change, ...modeOrDay(fields, change) };
  if (next.vsDay !== '') return next;
  const isPair = scenarios.includes(next.vs) && next.vs !== next.scenario;
  return isPair ? next : { ...next, vs: scenarios.find((id) => id !== next.scenario) ?? '' };
}

/** What goes with another mode or another day: two days are two maps, and one map is of one day. */
function modeOrDay({ mode, vsDay }: Fields, change: Partial<Fields>): Partial<Fields> {
  if (change.mode === MODES[0]) return { vsDay: '' };
  if (change.vsDay && mode === MODES[0]) return { mode: 'side' };
  return change.vsDay === '' && vsDay !== '' ? { mode: MODES[0] } : {};
}

/** The options that fields say, as they are written. */
export function rawOf(fields: Fields): RawOptions {
  const { vs, day, vsDay, title, subtitle, ...rest } = fields;
  return {
    ...rest,
    ...(fields.mode !== MODES[0] && (vsDay ? { vsDay } : { vs })),
    ...(day && { day }),
    ...(title?.trim() && { title }),
    ...(subtitle !== null && { subtitle }),
  };
}

/** What one of several figures has of its own. */
export type OneOf = Partial<Pick<Fields, 'scenario' | 'day'>>;

/** The options of one of several figures: each is of one record on one day. */
export function rawOfOne(fields: Fields, one: OneOf): RawOptions {
  return rawOf({ ...fields, mode: MODES[0], vsDay: '', ...one });
}
