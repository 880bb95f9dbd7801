import { DEFAULT_SCENARIO } from '../content/default.ts';
import type { Language } from '../model/language.ts';
import { PLAIN_VIEW, type View } from '../model/view.ts';
import { figureOf, type Figure } from '../share/figure.ts';
import type { Material } from '../share/material.ts';
import type { FigureOptions } from '../share/options.ts';
import { parseOptions, type RawOptions } from '../share/parse.ts';
import { sentenceOf, sentencesOf } from '../share/problems.ts';
import { cleaned, LONGEST } from '../share/say/title.ts';
import { choicesOf } from '../url/choices.ts';
import { pathOf, queryOf } from '../url/links.ts';
import type { Arguments } from './arguments.ts';
import { say } from './choice.ts';
import { EXIT, UserFault } from './faults.ts';

/** What figures are made with. */
export interface Desk {
  /** Ids, the standard one first. */
  readonly scenarios: readonly string[];
  readonly materialIn: (lang: Language) => Material;
  readonly print: (text: string) => void;
}

/** Makes the figure that is asked for. @throws UserFault where it can't be had */
export function made(asked: Arguments, { scenarios, materialIn, print }: Desk): Figure {
  const parsed = parseOptions(rawOptions(asked), scenarios);
  if (!parsed.ok) {
    const sentences = parsed.problems.map(
      (problem) => `--${problem.option}: ${sentenceOf(problem, say)}`,
    );
    const isSize = parsed.problems.every(({ kind }) => /^too|^scale$/.test(kind));
    throw new UserFault(sentences.join('\n'), isSize ? EXIT.size : EXIT.option);
  }
  const { options } = parsed;
  for (const name of ['title', 'subtitle'] as const) {
    for (const sentence of sentencesOf(cleaned(options[name] ?? '', LONGEST[name]), name, say)) {
      print(`--${name}: ${sentence}\n`);
    }
  }
  const where = { address: addressOf(options, asked.site, scenarios) };
  const result = figureOf(options, materialIn(options.lang), where);
  if (!result.ok) throw new UserFault(sentenceOf(result.problem, say), EXIT.size);
  return result.figure;
}

function rawOptions({
  scenario,
  vs,
  mode,
  extent,
  units,
  lang,
  size,
  scale,
  theme,
  labels,
  legend,
  title,
  subtitle,
}: Arguments): RawOptions {
  return {
    scenario,
    vs,
    mode,
    extent,
    units,
    lang,
    size,
    scale,
    theme,
    labels,
    legend,
    title,
    subtitle,
  };
}

/** Link to the page that shows what the figure shows; empty without the site's address. */
function addressOf(
  { scenario, vs, mode, lang }: FigureOptions,
  site: string | undefined,
  scenarios: readonly string[],
): string {
  if (site === undefined) return '';
  if (!URL.canParse(site)) throw new UserFault(`--site: “${site}” is no address.`, EXIT.option);
  const choices = choicesOf(scenarios, DEFAULT_SCENARIO);
  const compare = mode === 'difference' ? mode : 'side';
  const compared = mode === 'single' ? {} : ({ vs, compare } as const);
  const view: View = { ...PLAIN_VIEW, ...compared, scenario, lang };
  return new URL(pathOf(view, choices) + queryOf(view, choices), site.replace(/([^/])$/, '$1/'))
    .href;
}
