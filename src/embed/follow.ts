import { EXTENT_PRESETS, type ExtentPreset } from '../share/options/options.ts';
import { PLAIN_VIEW, type View } from '../model/view.ts';
import type { Choices } from '../url/choices.ts';
import { parseQuery } from '../url/links.ts';
import { oneOf } from '../url/parameters.ts';
import type { Refusal, Values } from './message.ts';

/** What a page's settings make of a view. */
export interface Followed {
  readonly view: View;
  /** Part of the map that is asked for: only who knows its size knows the camera. */
  readonly extent: ExtentPreset | null;
  readonly refusals: readonly Refusal[];
}

/** The view with a page's settings, read by the table that addresses are read by. */
export function follow(values: Values, before: View, choices: Choices): Followed {
  const refusals: Refusal[] = [];
  const query = new URLSearchParams();
  const { compare, divide } = PLAIN_VIEW;
  for (const [name, value] of Object.entries(values)) {
    if (name !== 'extent' && typeof value === 'string') query.append(name, value);
  }
  // Another scenario ends the comparison with itself, unless the page asks for just that.
  const endsVs =
    before.vs !== null &&
    (values.vs === null || (values.vs === undefined && values.scenario === before.vs));
  const endsVsDay = before.vsDay !== null && values['vs-day'] === null;
  const view: View = {
    ...before,
    ...((endsVs || endsVsDay) && { compare, divide }),
    // Of two ways of comparing the one holds that the page asks for.
    ...((endsVs || values['vs-day']) && { vs: null }),
    ...((endsVsDay || values.vs) && { vsDay: null }),
    ...(values.day === null && { day: null }),
    ...(values.sel === null && { subject: null }),
    ...(values.map === null && { camera: null }),
  };
  const asked = parseQuery(query.toString(), view, choices);
  for (const { name, raw, fault } of asked.invalid) {
    const code = fault === 'unknown' ? 'unknown' : 'contradiction';
    refusals.push({ code, name, value: raw });
  }
  const { extent: text } = values;
  const extent = typeof text === 'string' ? oneOf(EXTENT_PRESETS, text) : undefined;
  if (typeof text === 'string' && !extent) {
    refusals.push({ code: 'unknown', name: 'extent', value: text });
  }
  if (extent && typeof values.map === 'string') {
    refusals.push({ code: 'contradiction', name: 'extent', value: extent });
    return { view: asked.view, extent: null, refusals };
  }
  return { view: asked.view, extent: extent ?? null, refusals };
}
