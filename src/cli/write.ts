import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { outputFile } from '../share/file/file.ts';
import { FONTS, type Format } from '../share/options/format.ts';
import { pixelProblem, type Figure } from '../share/figure/figure.ts';
import { sentenceOf } from '../share/figure/problems.ts';
import { rasterise } from '../share/png/raster-node.ts';
import type { Arguments } from './arguments.ts';
import { oneOf, say } from './choice.ts';
import { EXIT, UserFault } from './faults.ts';

/** Writes a figure. @returns the name of the file */
export async function write(
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
    oneOf('fonts', FONTS, fonts ?? FONTS[0]),
  );
  return save(file.bytes, /[/\\]$/.test(out) ? join(out, file.name) : out);
}

/** Writes a file, with its folder. @returns its name */
export function save(bytes: Uint8Array, name: string): string {
  try {
    makeFolder(dirname(name));
    writeFileSync(name, bytes);
  } catch (error) {
    throw new UserFault(`${name} can't be written: ${(error as Error).message}`, EXIT.path);
  }
  return name;
}

/** Makes a folder and those above it, one by one: Node's own way never returns below /proc. */
function makeFolder(folder: string): void {
  const missing: string[] = [];
  let found = resolve(folder);
  while (!existsSync(found)) {
    missing.unshift(found);
    found = dirname(found);
  }
  if (!statSync(found).isDirectory()) throw new Error(`${found} is a file, not a folder`);
  for (const one of missing) mkdirSync(one);
}
