import type { View } from '../../model/view.ts';
import { withQuery } from '../../url/figure-query.ts';
import { encoded, readerOf, type Invalid } from '../../url/links.ts';
import { oneOf, type Parameter } from '../../url/parameters.ts';
import { parseNames, writeNames } from '../options/chosen-names.ts';
import { parseExtent } from '../options/extents.ts';
import { FONTS, FORMATS, type Fonts, type Format } from '../options/format.ts';
import type { Material } from '../material/material.ts';
import {
  FIGURE_THEMES,
  FRAMES,
  LABELS,
  LEGENDS,
  MODES,
  STANDARD,
  type FigureOptions,
  type Mode,
} from '../options/options.ts';
import { readPanels, writePanels, type Panel } from '../options/panels.ts';
import { isDay, parseScale } from '../options/parse.ts';
import { cleaned, LONGEST } from '../options/title.ts';
import { parseSize, type Size } from '../options/size.ts';
import { viewOf } from '../options/view.ts';

/** What the address of a figure says beside the view that it shows. */
export interface Said extends Omit<
  FigureOptions,
  'scenario' | 'vs' | 'mode' | 'day' | 'lang' | 'units'
> {
  /** Of which records on which days the maps of one sheet are; null where it has those of the view. */
  readonly panels: readonly Panel[] | null;
  /** How two days are compared; null where the view says what is shown. */
  readonly mode: Mode | null;
  /** What a file was saved as; null where the address is not that of a file. */
  readonly format: Format | null;
  readonly fonts: Fonts;
}

interface Entry<T> extends Pick<Parameter<T>, 'name' | 'write'> {
  readonly read: (text: string) => NonNullable<T> | undefined;
}

/** The one table of a figure's parameters, in the order in which addresses have them. */
export const FIGURE_PARAMETERS: { readonly [Key in keyof Said]: Entry<NonNullable<Said[Key]>> } = {
  size: { name: 'figure', read: readSize, write: ({ id }) => id },
  extent: {
    name: 'figure-extent',
    read: (text) => {
      const parsed = parseExtent(text);
      return parsed.ok ? parsed.extent : undefined;
    },
    write: (extent) => (typeof extent === 'string' ? extent : extent.join()),
  },
  theme: choice('figure-theme', FIGURE_THEMES),
  labels: choice('figure-labels', LABELS),
  names: {
    name: 'figure-names',
    read: (text) => parseNames(text) ?? undefined,
    write: writeNames,
  },
  legend: choice('figure-legend', LEGENDS),
  frame: choice('figure-frame', FRAMES),
  mode: choice('figure-mode', MODES),
  vsDay: {
    name: 'figure-vs-day',
    read: (text) => (isDay(text) ? text : undefined),
    write: String,
  },
  panels: { name: 'figure-maps', read: readPanels, write: writePanels },
  scale: { name: 'figure-scale', read: (text) => parseScale(text), write: String },
  title: written('title'),
  subtitle: written('subtitle'),
  format: choice('figure-format', FORMATS),
  fonts: choice('figure-fonts', FONTS),
};

const KEYS = Object.keys(FIGURE_PARAMETERS) as (keyof Said)[];

/** What an address means that says no more than that it is a figure's. */
export const STANDARD_SAID: Said = {
  ...STANDARD,
  size: readSize(STANDARD.size) as Size,
  // As the dialog offers it: today's screens have two pixels where there was one.
  scale: 2,
  vsDay: null,
  panels: null,
  mode: null,
  names: null,
  title: null,
  subtitle: null,
  format: null,
  fonts: FONTS[0],
};

/**
 * The address of a figure: of the view that it shows, with all that was chosen of the figure, so that
 * it opens again as it was.
 * @param linkTo the address of a view; empty where the site's is not known, and so is the figure's
 */
export function addressOf(
  options: FigureOptions,
  { geography, panels }: Pick<Material, 'geography' | 'panels'>,
  linkTo: (view: View) => string,
): string {
  const address = linkTo(viewOf(options, geography));
  const mode = options.vsDay === null ? null : options.mode;
  const maps = panels?.map((one) => ({
    scenario: one.options.scenario,
    day: one.material.geography.ground.day,
  }));
  return address && withQuery(address, queryOf({ ...options, mode, panels: maps ?? null }));
}

/** The address of a figure, as that of a file with it. */
export function fileAddress(address: string, format: Format, fonts: Fonts): string {
  return address && withQuery(address, queryOf({ format, fonts }));
}

function queryOf(said: Partial<Said>): string {
  return KEYS.flatMap((key) => {
    const value = said[key];
    const { name, write } = FIGURE_PARAMETERS[key];
    if (value === undefined || value === null) return [];
    // The size is what makes it the address of a figure.
    if (value === STANDARD_SAID[key] && key !== 'size') return [];
    const text = (write as (value: unknown) => string)(value);
    // A figure always has a title, but may have no subtitle.
    if (text === '' && key === 'title') return [];
    return [`${name}=${encoded(text)}`];
  }).join('&');
}

/** What a query says of a figure, and what of it can't be followed: the rest holds. */
export function readFigure(query: string): {
  readonly said: Said;
  readonly invalid: readonly Invalid[];
} {
  const invalid: Invalid[] = [];
  const value = readerOf(new URLSearchParams(query), invalid);
  const said = Object.fromEntries(
    KEYS.map((key) => {
      const { name, read } = FIGURE_PARAMETERS[key];
      return [key, value<unknown>(name, STANDARD_SAID[key], read)];
    }),
  ) as unknown as Said;
  return { said, invalid };
}

function choice<T extends string>(name: string, values: readonly T[]): Entry<T> {
  return { name, read: (text) => oneOf(values, text), write: String };
}

/** A text as the figure has it; an empty one says that there is none. */
function written(name: keyof typeof LONGEST): Entry<string> {
  const text = (raw: string) => cleaned(raw, LONGEST[name]).text;
  return { name: `figure-${name}`, read: text, write: text };
}

function readSize(text: string): Size | undefined {
  const parsed = parseSize(text);
  return parsed.ok ? parsed.size : undefined;
}
