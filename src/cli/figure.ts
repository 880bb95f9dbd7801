import { extname, join } from 'node:path';
import { DEFAULT_SCENARIO } from '../content/default.ts';
import { citation } from '../share/about/citation.ts';
import { FORMATS } from '../share/file.ts';
import type { Figure } from '../share/figure.ts';
import { writeAll } from './all.ts';
import { readArguments } from './arguments.ts';
import { oneOf } from './choice.ts';
import { EXIT, UserFault } from './faults.ts';
import { help, TEXTS } from './help.ts';
import { made, type Output } from './make.ts';
import { readMaterials } from './material.ts';
import { write } from './write.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Runs the program. @returns its exit code */
export async function run(words: readonly string[], output: Output): Promise<number> {
  try {
    await work(words, output);
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
  const ids = materialIn('en').scenarios.map(({ id }) => id);
  const scenarios = [DEFAULT_SCENARIO, ...ids.filter((id) => id !== DEFAULT_SCENARIO)];
  if (asked.help || words.length === 0) {
    print(help(scenarios));
    return;
  }
  if (asked.all) {
    await writeAll(asked, { scenarios, materialIn, print, warn });
    return;
  }
  const figure = made(asked, { scenarios, materialIn, warn });
  if (asked.text !== undefined) {
    print(`${textOf(oneOf('text', TEXTS, asked.text), figure)}\n`);
    return;
  }
  if (asked.out === undefined) throw new UserFault('Say where to: --out FILE.', EXIT.option);
  const ending = extname(asked.out).slice(1);
  const format = oneOf('format', FORMATS, asked.format ?? (ending || 'png'));
  print(`${await write(figure, format, asked.out, asked)}\n`);
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
