import { EXTENT_PRESETS, type ExtentPreset } from '../share/options/options.ts';
import type { Choices } from '../url/choices.ts';
import { encoded, readerOf, type Invalid } from '../url/links.ts';
import { oneOf, type Parameter } from '../url/parameters.ts';

/** What of an embed's controls can be left out. */
export const EMBED_CONTROLS = ['scenarios', 'compare', 'zoom', 'languages', 'fullscreen'] as const;
export type EmbedControl = (typeof EMBED_CONTROLS)[number];

/** Whether the map comes when the reader touches the figure, or when the figure comes into view. */
export const STARTS = ['touch', 'now'] as const;
export type Start = (typeof STARTS)[number];

/** Whether the embed is as high as its content, or fills the frame that it is given. */
export const FITS = ['content', 'frame'] as const;
export type Fit = (typeof FITS)[number];

/** What an embed's address says beside the view that it starts with. */
export interface EmbedOptions {
  /** Ids of the scenarios that the reader can choose. */
  readonly scenarios: readonly string[];
  /** Part of the map that it opens with. */
  readonly extent: ExtentPreset;
  readonly controls: readonly EmbedControl[];
  readonly start: Start;
  readonly fit: Fit;
  /** Origins of pages that may steer it; all where there are none. */
  readonly origins: readonly string[];
}

/** The one table of options, in the order in which addresses have them. */
const OPTIONS: { readonly [Key in keyof EmbedOptions]: Parameter<EmbedOptions[Key]> } = {
  scenarios: listed('scenarios', (text, { scenario }) => oneOf(scenario, text)),
  extent: { name: 'extent', read: (text) => oneOf(EXTENT_PRESETS, text), write: String },
  controls: {
    name: 'controls',
    // An empty value looks like one that was forgotten.
    read: (text) => (text === NONE ? [] : listOf(text, (one) => oneOf(EMBED_CONTROLS, one))),
    write: (controls) => controls.join() || NONE,
  },
  start: { name: 'start', read: (text) => oneOf(STARTS, text), write: String },
  fit: { name: 'fit', read: (text) => oneOf(FITS, text), write: String },
  origins: listed('origins', readOrigin),
};

const NONE = 'none';

/** What an address without a query means. */
export function standardOptions({ scenario }: Choices): EmbedOptions {
  return {
    scenarios: scenario,
    extent: 'five',
    controls: EMBED_CONTROLS,
    start: 'touch',
    fit: 'content',
    origins: [],
  };
}

/** The options that a query gives, and what of them can't be followed: the rest holds. */
export function readOptions(
  search: string,
  choices: Choices,
): { readonly options: EmbedOptions; readonly invalid: readonly Invalid[] } {
  const invalid: Invalid[] = [];
  const value = readerOf(new URLSearchParams(search), invalid);
  const standard = standardOptions(choices);
  const options = Object.fromEntries(
    KEYS.map((key) => {
      const { name, read } = OPTIONS[key];
      return [key, value<unknown>(name, standard[key], (text) => read(text, choices))];
    }),
  ) as unknown as EmbedOptions;
  return { options, invalid };
}

/** The parameters of an address, all spelled out: later defaults must not change it. */
export function optionParameters(options: EmbedOptions): readonly string[] {
  return KEYS.flatMap((key) => {
    // Without a list of origins, all may steer.
    if (key === 'origins' && options.origins.length === 0) return [];
    const { name, write } = OPTIONS[key];
    const text = (write as (value: unknown) => string)(options[key]);
    return [`${name}=${encoded(text)}`];
  });
}

const KEYS = Object.keys(OPTIONS) as (keyof EmbedOptions)[];

type ReadOne<T> = (text: string, choices: Choices) => T | undefined;

function listed<T extends string>(name: string, read: ReadOne<T>): Parameter<readonly T[]> {
  return {
    name,
    read: (text, choices) => listOf(text, (one) => read(one, choices)),
    write: (values) => values.join(),
  };
}

/** The parts of a text between commas, each once; undefined where one of them is none. */
function listOf<T>(text: string, read: (one: string) => T | undefined): readonly T[] | undefined {
  const values = text.split(',', MOST + 1).map(read);
  if (values.length > MOST || values.some((value) => value === undefined)) return undefined;
  return [...new Set(values as T[])];
}

/** More than that stands in no list. */
const MOST = 50;

/** An origin, e.g. "https://example.org": nothing but scheme, host and port. */
function readOrigin(text: string): string | undefined {
  try {
    return new URL(text).origin === text ? text : undefined;
  } catch {
    return undefined;
  }
}
