import { LANGUAGES } from '../../model/language.ts';
import { UNITS } from '../../model/units.ts';
import { parseNames } from './chosen-names.ts';
import { parseExtent, type ExtentProblem } from './extents.ts';
import { nearestTo } from './nearest.ts';
import {
  DAY_WORDS,
  FIGURE_THEMES,
  FRAMES,
  LABELS,
  LEGENDS,
  MODES,
  STANDARD,
  type FigureOptions,
} from './options.ts';
import { parseSize, type SizeProblem } from './size.ts';

/** An option as somebody wrote it. */
export type RawOptions = { readonly [Name in keyof FigureOptions]?: string | undefined };

/** What is wrong with an option. */
export type OptionProblem = { readonly option: keyof FigureOptions } & (
  | SizeProblem
  | ExtentProblem
  | { readonly kind: 'scale' | 'same' | 'day' | 'oneRecord' | 'names'; readonly raw: string }
  | {
      readonly kind: 'unknown';
      readonly raw: string;
      readonly choices: readonly string[];
      /** The choice that is spelled most like it. */
      readonly nearest: string | null;
    }
);

export type ParsedOptions =
  | { readonly ok: true; readonly options: FigureOptions }
  | { readonly ok: false; readonly problems: readonly OptionProblem[] };

/** An enlargement, or undefined where it is none that a picture can have. */
export function parseScale(raw: string): number | undefined {
  const scale = Number(raw);
  return scale >= 1 && scale <= 4 ? scale : undefined;
}

/**
 * Reads options from texts. What is left out has its standard.
 * @param scenarios ids of the scenarios that there are, the standard one first
 */
export function parseOptions(raw: RawOptions, scenarios: readonly string[]): ParsedOptions {
  const problems: OptionProblem[] = [];
  function oneOf<T extends string>(
    option: keyof FigureOptions,
    choices: readonly T[],
    standard: NoInfer<T>,
  ): T {
    const text = raw[option];
    const found = text === undefined ? standard : choices.find((choice) => choice === text);
    if (found !== undefined) return found;
    const nearest = nearestTo(text ?? '', choices);
    problems.push({ option, kind: 'unknown', raw: text ?? '', choices, nearest });
    return standard;
  }
  const size = parseSize(raw.size ?? STANDARD.size);
  if (!size.ok) problems.push({ option: 'size', ...size.problem });
  const extent = parseExtent(raw.extent ?? STANDARD.extent);
  if (!extent.ok) problems.push({ option: 'extent', ...extent.problem });
  const scale = raw.scale === undefined ? 1 : parseScale(raw.scale);
  if (scale === undefined) {
    problems.push({ option: 'scale', kind: 'scale', raw: raw.scale ?? '' });
  }
  const names = parseNames(raw.names ?? '');
  if (names === undefined) problems.push({ option: 'names', kind: 'names', raw: raw.names ?? '' });
  const dayOf = (option: 'day' | 'vsDay') => {
    const day = raw[option]?.trim() ?? null;
    if (day !== null && !isDay(day)) problems.push({ option, kind: 'day', raw: day });
    return day;
  };
  const [day, vsDay] = [dayOf('day'), dayOf('vsDay')];
  const [standard = ''] = scenarios;
  const chosen = {
    scenario: oneOf('scenario', scenarios, standard),
    vs: oneOf('vs', scenarios, standard),
    mode: oneOf('mode', MODES, raw.vs === undefined && vsDay === null ? 'single' : 'side'),
    day,
    vsDay,
    lang: oneOf('lang', LANGUAGES, 'en'),
    theme: oneOf('theme', FIGURE_THEMES, STANDARD.theme),
    labels: oneOf('labels', LABELS, STANDARD.labels),
    names: names ?? null,
    legend: oneOf('legend', LEGENDS, STANDARD.legend),
    frame: oneOf('frame', FRAMES, STANDARD.frame),
    units: oneOf('units', UNITS, 'km'),
    title: raw.title ?? null,
    subtitle: raw.subtitle ?? null,
    scale: scale ?? 1,
  };
  if (vsDay !== null) {
    // One record is shown on two days.
    if (raw.vs !== undefined && raw.vs !== chosen.scenario) {
      problems.push({ option: 'vsDay', kind: 'oneRecord', raw: raw.vs });
    }
  } else if (chosen.mode !== 'single' && chosen.vs === chosen.scenario) {
    problems.push({ option: 'vs', kind: 'same', raw: chosen.vs });
  }
  return size.ok && extent.ok && problems.length === 0
    ? { ok: true, options: { ...chosen, size: size.size, extent: extent.extent } }
    : { ok: false, problems };
}

/** Whether a text is a word for a day, or a day that the calendar has, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (DAY_WORDS.some((word) => word === text)) return true;
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
