import { LANGUAGES } from '../model/language.ts';
import { CITATIONS } from '../share/about/citation.ts';
import { FONTS, FORMATS } from '../share/options/format.ts';
import {
  DAY_WORDS,
  EXTENT_PRESETS,
  FIGURE_THEMES,
  FRAMES,
  LABELS,
  LEGENDS,
  MODES,
} from '../share/options/options.ts';
import { PAPERS, PHONE_SIZE, SIZES } from '../share/options/size.ts';

/** Texts that can be printed instead of a file. */
export const TEXTS = ['caption', 'alt', 'long-alt', 'terms', ...CITATIONS] as const;

/** What the program can do. @param scenarios ids of the scenarios that there are */
export function help(scenarios: readonly string[]): string {
  const list = (values: readonly string[]) => values.join(', ');
  return `Draws a map figure of a scenario, without a browser.

  npm run figure -- --scenario bloomberg-2025-08 --lang uk --size 1200x675 --scale 2 --out FILE.png
  npm run figure -- --all --out FOLDER

What it shows
  --scenario ID    ${list(scenarios)}
  --vs ID          another scenario, to compare with: it comes first
  --mode MODE      ${list(MODES)} (side where --vs is given)
  --day DAY        whose line is shown: YYYY-MM-DD, ${list(DAY_WORDS)} (own: that of the report or the
                   nearest to it; for who held what, the newest)
  --vs-day DAY     another day, on which the same scenario is shown as well; the earlier comes first
  --extent PART    ${list(EXTENT_PRESETS)}, or west,south,east,north in degrees (five)
  --units UNITS    km, mi

How it looks
  --lang LANG      ${LANGUAGES.join(', ')}
  --size SIZE      ${list(SIZES)}, or any other: 800x600, 70mm, 70x90mm (1200x675); on phones the
                   smallest letters of 1200x675, which is for link previews, are 4 px high, those of
                   ${PHONE_SIZE} with --scale 3 at least 8 px
  --scale N        1 to 4 times as many pixels, for PNG (1)
  --theme THEME    ${list(FIGURE_THEMES)}
  --labels LABELS  ${list(LABELS)}
  --names NAMES    +kramatorsk,-simferopol: names to add and to leave out; places by their ids,
                   region-kharkiv, black-sea, russia
  --legend PLACE   ${list(LEGENDS)}
  --frame FRAME    ${list(FRAMES)}: shared leaves the map in the same place for every scenario, so that
                   figures of one size, language and extent lie on each other to the pixel (own)
  --title TEXT     in place of the scenario's own
  --subtitle TEXT  in place of the areas; "" for none
  --house FILE     a publisher's style, as JSON: its "name", which signs a title of its own, and, where
                   wanted, "credit", "titles" (serif, sans), "accent", "ukraine" and "russia" as
                   colours, and "fonts": files beside it, TrueType or OpenType, for "titles",
                   "text" and "bold": {"titles": "Daily-Bold.ttf"}

What is written
  --out FILE       where to; a folder, if it ends in a slash: the file names itself
                   where several scenarios or days are named, --day 2024-08-08,2025-08-08,newest,
                   one sheet with a map for each, in rows, or one below the other where the sheet is
                   tall; if the name ends in .gif, a figure for each, one after the other; if in
                   .zip, the same as pictures that lie on each other, of two also a page with a slider
  --format FORMAT  ${list(FORMATS)} (what FILE ends in)
  --fonts FONTS    in SVG: ${list(FONTS)}
  --site URL       address of the site, for links to the figure
  --text TEXT      prints a text in place of a file: ${list(TEXTS)}

All scenarios
  --matrix         a small map for each scenario on one sheet, as SVG or PNG, or what each says about every
                   zone as CSV; with --lang, --theme, --scale, --format, --site and --out

Many at once
  --all            every scenario, language and size, into the folder --out;
                   --scenario, --lang, --size and --format may be lists: --format png,svg
                   (${list(SIZES.filter((size) => !PAPERS.includes(size)))}; png)

Files and texts go to standard output, warnings and errors to standard error.

Exit codes: 0 written, 1 a fault of the program or its data, 2 a wrong option,
3 a size that is not possible, 4 a file that can't be written.
`;
}
