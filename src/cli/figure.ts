import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { DEFAULT_SCENARIO } from '../content/default.ts';
import { SHARE_WORDS } from '../content/share/index.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { PLAIN_VIEW, type View } from '../model/view.ts';
import { citation } from '../share/about/citation.ts';
import { FONTS, FORMATS, outputFile, type Format } from '../share/file.ts';
import { figureOf, pixelProblem, type Figure } from '../share/figure.ts';
import type { Material } from '../share/material.ts';
import { nearestTo } from '../share/nearest.ts';
import type { FigureOptions } from '../share/options.ts';
import { parseOptions, type RawOptions } from '../share/parse.ts';
import { sentenceOf, sentencesOf } from '../share/problems.ts';
import { rasterise } from '../share/raster-node.ts';
import { PAPERS, SIZES } from '../share/size.ts';
import { cleaned, LONGEST } from '../share/title.ts';
import { choicesOf } from '../url/choices.ts';
import { pathOf, queryOf } from '../url/links.ts';
import { readArguments, type Arguments } from './arguments.ts';
import { EXIT, UserFault } from './faults.ts';
import { help, TEXTS } from './help.ts';
import { readMaterials } from './material.ts';

const ROOT = join(import.meta.dirname, '../..');
const say = SHARE_WORDS.en;

/** Runs the program. @returns its exit code */
export async function run(
  words: readonly string[],
  print: (text: string) => void,
): Promise<number> {
  try {
    await work(words, print);
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof UserFault)) throw error;
    print(`${error.message}\n`);
    return error.code;
  }
}

async function work(words: readonly string[], print: (text: string) => void): Promise<void> {
  const asked = readArguments(words);
  const materialIn = readMaterials(ROOT);
  const ids = materialIn('en').scenarios.map(({ id }) => id);
  const scenarios = [DEFAULT_SCENARIO, ...ids.filter((id) => id !== DEFAULT_SCENARIO)];
  if (asked.help || words.length === 0) {
    print(help(scenarios));
    return;
  }
  if (asked.all) {
    await writeAll(asked, scenarios, materialIn, print);
    return;
  }
  const figure = made(asked, scenarios, materialIn, print);
  if (asked.text !== undefined) {
    print(`${textOf(oneOf('text', TEXTS, asked.text), figure)}\n`);
    return;
  }
  if (asked.out === undefined) throw new UserFault('Say where to: --out FILE.', EXIT.option);
  const ending = extname(asked.out).slice(1);
  const format = oneOf('format', FORMATS, asked.format ?? (ending || 'png'));
  print(`${await write(figure, format, asked.out, asked)}\n`);
}

/** Makes the figure that is asked for. @throws UserFault where it can't be had */
function made(
  asked: Arguments,
  scenarios: readonly string[],
  materialIn: (lang: Language) => Material,
  print: (text: string) => void,
): Figure {
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

/** Writes a figure. @returns the name of the file */
async function write(
  figure: Figure,
  format: Format,
  out: string,
  { fonts }: Arguments,
): Promise<string> {
  const problem = format === 'png' ? pixelProblem(figure) : null;
  if (problem) throw new UserFault(sentenceOf(problem, say), EXIT.size);
  const file = await outputFile(
    figure,
    format,
    rasterise,
    oneOf('fonts', FONTS, fonts ?? 'embedded'),
  );
  const name = /[/\\]$/.test(out) ? join(out, file.name) : out;
  try {
    mkdirSync(dirname(name), { recursive: true });
    writeFileSync(name, file.bytes);
  } catch (error) {
    throw new UserFault(`${name} can't be written: ${(error as Error).message}`, EXIT.path);
  }
  return name;
}

function textOf(text: (typeof TEXTS)[number], { about, options, material }: Figure): string {
  switch (text) {
    case 'caption':
      return about.caption;
    case 'alt':
      return about.alt;
    case 'long-alt':
      return about.longAlt;
    default:
      return citation(text, options, material, { address: about.address });
  }
}

/** Writes every scenario in every language and size. */
async function writeAll(
  asked: Arguments,
  scenarios: readonly string[],
  materialIn: (lang: Language) => Material,
  print: (text: string) => void,
): Promise<void> {
  const list = <T extends string>(text: string | undefined, all: readonly T[]) =>
    text === undefined ? all : text.split(',');
  const jobs = list(asked.scenario, scenarios).flatMap((scenario) =>
    list(asked.lang, LANGUAGES).flatMap((lang) =>
      list(
        asked.size,
        SIZES.filter((size) => !PAPERS.includes(size)),
      ).map((size) => ({ scenario, lang, size })),
    ),
  );
  const formats = list(asked.format, ['png' as const]).map((format) =>
    oneOf('format', FORMATS, format),
  );
  const folder = `${asked.out ?? 'figures'}/`;
  let done = 0;
  for (const job of jobs) {
    const figure = made({ ...asked, ...job }, scenarios, materialIn, print);
    for (const format of formats) {
      const name = await write(figure, format, folder, asked);
      done++;
      print(`${done}/${jobs.length * formats.length} ${name}\n`);
    }
  }
}

function oneOf<T extends string>(option: string, choices: readonly T[], text: string): T {
  const found = choices.find((choice) => choice === text);
  if (found !== undefined) return found;
  const sentence = say.problem.unknown(text, choices.join(', '), nearestTo(text, choices));
  throw new UserFault(`--${option}: ${sentence}`, EXIT.option);
}
