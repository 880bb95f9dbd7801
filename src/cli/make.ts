import type { MultiPolygon } from 'geojson';
import { quoting } from '../content/quotation.ts';
import type { Archive } from '../history/archive.ts';
import type { Language } from '../model/language.ts';
import type { View } from '../model/view.ts';
import { missingNames, unknownNames } from '../share/options/chosen-names.ts';
import { cutIn } from '../share/figure/cut.ts';
import { needsArchive, onDays } from '../share/material/days.ts';
import { linksFrom } from '../share/desk/links.ts';
import { figureOf, type Figure } from '../share/figure/figure.ts';
import type { House } from '../share/house/house.ts';
import type { Material } from '../share/material/material.ts';
import type { FigureOptions } from '../share/options/options.ts';
import { parseOptions, type RawOptions } from '../share/options/parse.ts';
import { daySentence, sentenceOf, sentencesOf } from '../share/figure/problems.ts';
import { unconfirmedDay, withUnconfirmed } from '../share/material/unconfirmed.ts';
import type { Step } from '../share/series/series.ts';
import { cleaned, LONGEST } from '../share/options/title.ts';
import type { Arguments } from './arguments.ts';
import { say } from './choice.ts';
import { EXIT, UserFault } from './faults.ts';

const quoted = quoting('en');

/** Where the program writes: what was asked for, and what is to be said about it. */
export interface Output {
  readonly print: (text: string) => void;
  readonly warn: (text: string) => void;
}

/** What figures are made with. */
export interface Desk {
  /** Ids, the standard one first. */
  readonly scenarios: readonly string[];
  /** On the published day. */
  readonly materialIn: (lang: Language) => Material;
  readonly archive: () => Archive;
  /** What is not confirmed on a day; null where nothing is known of it. */
  readonly unconfirmedOn: (day: string) => MultiPolygon | null;
  readonly warn: (text: string) => void;
  /** The house style in a file. @throws UserFault where there is none */
  readonly houseIn: (path: string) => House;
}

/** Makes the figure that is asked for. @throws UserFault where it can't be had */
export function made(asked: Arguments, desk: Desk): Figure {
  const { options, material } = stepOf(asked, desk);
  const result = figureOf(options, material, linksTo(asked.site, options.lang, desk.scenarios));
  if (!result.ok) throw new UserFault(sentenceOf(result.problem, say), EXIT.size);
  warnOfLosses([result.figure], desk);
  return result.figure;
}

/** Says what had no room in figures, each once. */
export function warnOfLosses(figures: readonly Figure[], { warn }: Pick<Desk, 'warn'>): void {
  const missing = figures.flatMap(({ options, material, composition }) =>
    missingNames(options.names, material.geography, composition.labels),
  );
  if (missing.length > 0) {
    warn(`--names: ${say.problem.noPlace([...new Set(missing)].join(', '))}\n`);
  }
  for (const name of new Set(figures.flatMap(({ composition }) => cutIn(composition)))) {
    warn(`--${name}: ${say.problem.cut[name]}\n`);
  }
}

/** What the figure that is asked for is made from. @throws UserFault where that can't be had */
export function stepOf(
  asked: Arguments,
  { scenarios, materialIn, archive, unconfirmedOn, warn, houseIn }: Desk,
): Step {
  const parsed = parseOptions(rawOptions(asked), scenarios);
  if (!parsed.ok) {
    const sentences = parsed.problems.map(
      (problem) => `${nameOf(problem.option)}: ${sentenceOf(problem, say)}`,
    );
    const isSize = parsed.problems.every(({ kind }) => /^too|^scale$/.test(kind));
    throw new UserFault(sentences.join('\n'), isSize ? EXIT.size : EXIT.option);
  }
  const own = materialIn(parsed.options.lang);
  const base = asked.house === undefined ? own : { ...own, house: houseIn(asked.house) };
  const unknown = unknownNames(parsed.options.names, base.geography);
  if (unknown.length > 0) {
    const sentences = unknown.map((one) => `--names: ${sentenceOf(one, say)}`);
    throw new UserFault(sentences.join('\n'), EXIT.option);
  }
  const needed = needsArchive(parsed.options, base) ? archive() : null;
  const dated = onDays(parsed.options, base, needed);
  const day = unconfirmedDay(dated);
  const { options, material, problems } = withUnconfirmed(
    dated,
    day === null ? null : unconfirmedOn(day),
  );
  for (const problem of problems) {
    warn(`${nameOf(problem.option)}: ${daySentence(problem, say, 'en')}\n`);
  }
  for (const name of ['vs', 'vs-day'] as const) {
    const { [name]: other } = asked;
    if (other === undefined || parsed.options.mode !== 'single') continue;
    warn(`--${name}: ${quoted(other)} isn’t shown, as --mode is single.\n`);
  }
  for (const name of ['title', 'subtitle'] as const) {
    for (const sentence of sentencesOf(cleaned(options[name] ?? '', LONGEST[name]), name, say)) {
      warn(`--${name}: ${sentence}\n`);
    }
  }
  return { options, material };
}

/** An option as it is written on the command line. */
function nameOf(option: keyof FigureOptions): string {
  return `--${option === 'vsDay' ? 'vs-day' : option}`;
}

function rawOptions({
  scenario,
  vs,
  mode,
  day,
  'vs-day': vsDay,
  extent,
  units,
  lang,
  size,
  scale,
  theme,
  labels,
  names,
  legend,
  frame,
  title,
  subtitle,
}: Arguments): RawOptions {
  return {
    scenario,
    vs,
    mode,
    day,
    vsDay,
    extent,
    units,
    lang,
    size,
    scale,
    theme,
    labels,
    names,
    legend,
    frame,
    title,
    subtitle,
  };
}

/** Gives the addresses of views; empty ones without that of the site. */
export function linksTo(
  site: string | undefined,
  lang: Language,
  scenarios: readonly string[],
): (view: View) => string {
  if (site === undefined) return () => '';
  // No other address has a path in which pages can lie.
  if (!/^https?:/i.test(site) || !URL.canParse(site)) {
    throw new UserFault(
      `--site: ${quoted(site)} is not the address of a site: write https://…`,
      EXIT.option,
    );
  }
  const root = new URL(site.replace(/([^/])$/, '$1/'));
  return linksFrom(root, scenarios, lang);
}
