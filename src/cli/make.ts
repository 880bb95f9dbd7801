import { DEFAULT_SCENARIO } from '../content/default.ts';
import { quoting } from '../content/quotation.ts';
import type { Archive } from '../history/archive.ts';
import type { Language } from '../model/language.ts';
import type { View } from '../model/view.ts';
import { cutIn } from '../share/cut.ts';
import { needsArchive, onDays } from '../share/days.ts';
import { figureOf, type Figure } from '../share/figure.ts';
import type { Material } from '../share/material.ts';
import type { FigureOptions } from '../share/options.ts';
import { parseOptions, type RawOptions } from '../share/parse.ts';
import { daySentence, sentenceOf, sentencesOf } from '../share/problems.ts';
import { cleaned, LONGEST } from '../share/say/title.ts';
import { choicesOf } from '../url/choices.ts';
import { siteLinks } from '../url/site-links.ts';
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
  readonly warn: (text: string) => void;
}

/** Makes the figure that is asked for. @throws UserFault where it can't be had */
export function made(asked: Arguments, { scenarios, materialIn, archive, warn }: Desk): Figure {
  const parsed = parseOptions(rawOptions(asked), scenarios);
  if (!parsed.ok) {
    const sentences = parsed.problems.map(
      (problem) => `${nameOf(problem.option)}: ${sentenceOf(problem, say)}`,
    );
    const isSize = parsed.problems.every(({ kind }) => /^too|^scale$/.test(kind));
    throw new UserFault(sentences.join('\n'), isSize ? EXIT.size : EXIT.option);
  }
  const base = materialIn(parsed.options.lang);
  const needed = needsArchive(parsed.options, base) ? archive() : null;
  const { options, material, problems } = onDays(parsed.options, base, needed);
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
  const result = figureOf(options, material, linksTo(asked.site, options.lang, scenarios));
  if (!result.ok) throw new UserFault(sentenceOf(result.problem, say), EXIT.size);
  for (const name of cutIn(result.figure.composition))
    warn(`--${name}: ${say.problem.cut[name]}\n`);
  return result.figure;
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
    legend,
    frame,
    title,
    subtitle,
  };
}

/** Gives the addresses of views; empty ones without that of the site. */
function linksTo(
  site: string | undefined,
  lang: Language,
  scenarios: readonly string[],
): (view: View) => string {
  if (site === undefined) return () => '';
  // No other address has a path in which pages can lie.
  if (!/^https?:/i.test(site) || !URL.canParse(site)) {
    throw new UserFault(
      `--site: ${quoted(site)} is no address of a site: write https://…`,
      EXIT.option,
    );
  }
  const root = new URL(site.replace(/([^/])$/, '$1/'));
  const { hrefOf } = siteLinks(root, choicesOf(scenarios, DEFAULT_SCENARIO), lang);
  return (view) => hrefOf(view, true);
}
