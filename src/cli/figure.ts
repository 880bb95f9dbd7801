import { extname, join } from 'node:path';
import { DEFAULT_SCENARIO } from '../content/default.ts';
import { readArchive, readUnconfirmed } from '../history/read.ts';
import { memoizedByKey } from '../model/memoize.ts';
import { citation, CITATIONS } from '../share/about/citation.ts';
import { FORMATS, type Format } from '../share/options/format.ts';
import type { Figure } from '../share/figure/figure.ts';
import { writeAll } from './all.ts';
import { readArguments, type Arguments } from './arguments.ts';
import { oneOf, say } from './choice.ts';
import { EXIT, UserFault } from './faults.ts';
import { help, TEXTS } from './help.ts';
import { readHouse } from './house.ts';
import { made, type Output } from './make.ts';
import { readMaterials } from './material.ts';
import { writeMatrix } from './matrix.ts';
import { writeSequence } from './sequence.ts';
import { checkSheetFormat, madeSheet } from './sheet.ts';
import { areSeveral } from './steps.ts';
import { write } from './write.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Runs the program. @returns its exit code */
export async function run(words: readonly string[], output: Output): Promise<number> {
  // Several figures may give the same cause to say something.
  const told = new Set<string>();
  const warn = (text: string) => {
    if (!told.has(text)) output.warn(text);
    told.add(text);
  };
  try {
    await work(words, { ...output, warn });
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof UserFault)) throw error;
    output.warn(`${error.message}\n`);
    return error.code;
  }
}

async function work(words: readonly string[], { print, warn }: Output): Promise<void> {
  const asked = readArguments(words);
  const materialIn = readMaterials(ROOT);
  const archive = readOnce(() => readArchive(ROOT));
  const unconfirmedOn = (day: string) => readUnconfirmed(ROOT, day);
  const ids = materialIn('en').scenarios.map(({ id }) => id);
  const scenarios = [DEFAULT_SCENARIO, ...ids.filter((id) => id !== DEFAULT_SCENARIO)];
  if (asked.help || words.length === 0) {
    print(help(scenarios));
    return;
  }
  const houseIn = memoizedByKey((path: string) => readHouse(path, warn));
  const desk = { scenarios, materialIn, archive, unconfirmedOn, warn, houseIn };
  if (asked.all) {
    await writeAll(asked, { ...desk, print });
    warn(`${say.terms.commercial}\n`);
    return;
  }
  if (asked.matrix) {
    print(`${await writeMatrix(asked, { materialIn, archive })}\n`);
    warn(`${say.terms.commercial}\n`);
    return;
  }
  const ending = extname(asked.out ?? '').toLowerCase();
  if (ending === '.gif' || ending === '.zip') {
    const form = ending === '.gif' ? 'gif' : 'zip';
    print(`${await writeSequence(asked, desk, form)}\n`);
    warn(`${say.terms.commercial}\n`);
    return;
  }
  const isSheet = areSeveral(asked);
  const figure = isSheet ? madeSheet(asked, desk) : made(asked, desk);
  if (asked.text !== undefined) {
    const text = oneOf('text', TEXTS, asked.text);
    print(`${textOf(text, figure)}\n`);
    if (asked.site === undefined && CITATIONS.some((style) => style === text)) {
      warn('No --site: the citation has no link to the figure.\n');
    }
    return;
  }
  if (asked.out === undefined) throw new UserFault('Say where to: --out FILE.', EXIT.option);
  const format = formatOf(asked.out, asked.format);
  if (isSheet) checkSheetFormat(format);
  for (const sentence of unused(asked, format)) warn(`${sentence}\n`);
  print(`${await write(figure, format, asked.out, asked)}\n`);
  warn(`${say.terms.commercial}\n`);
}

/** What is read where it is first needed, and then kept. */
function readOnce<T>(read: () => T): () => T {
  let known: T | undefined;
  return () => (known ??= read());
}

/** The format that was asked for, or that the file's name ends in. */
function formatOf(out: string, asked: string | undefined): Format {
  const ending = extname(out).slice(1).toLowerCase();
  const format = oneOf('format', FORMATS, asked ?? (ending || 'png'));
  if (FORMATS.some((one) => one === ending) && ending !== format) {
    throw new UserFault(`--out: ${out} ends in ${ending}, --format says ${format}.`, EXIT.option);
  }
  return format;
}

/** What was asked for and has nothing to say, or was not asked for. */
function unused({ scenario, scale, fonts }: Arguments, format: Format): readonly string[] {
  return [
    ...(scenario === undefined ? [`No --scenario: this is ${DEFAULT_SCENARIO}.`] : []),
    ...(scale !== undefined && format !== 'png' ? ['--scale applies to PNG only.'] : []),
    ...(fonts !== undefined && format !== 'svg' ? ['--fonts applies to SVG only.'] : []),
  ];
}

function textOf(text: (typeof TEXTS)[number], { about, options, material }: Figure): string {
  const { share } = material;
  switch (text) {
    case 'caption':
      return about.caption;
    case 'alt':
      return about.alt;
    case 'long-alt':
      return about.longAlt;
    case 'terms':
      return [share.terms.commercial, ...share.terms.others].join('\n');
    default:
      return citation(text, options, material, { address: about.address });
  }
}
