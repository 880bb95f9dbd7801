import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scene } from '../../src/share/scene/scene.ts';
import { charactersIn } from '../../src/share/scene/characters.ts';
import { subsetOf } from '../../src/share/type/truetype.ts';

/** Programs with which desks open figures, and the Debian package of each. */
const PACKAGES = {
  'rsvg-convert': 'librsvg2-bin',
  inkscape: 'inkscape',
  pdfinfo: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdfimages: 'poppler-utils',
  pdftotext: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  exiftool: 'libimage-exiftool-perl',
  ogrinfo: 'gdal-bin',
  python3: 'python3',
} as const;
export type Program = keyof typeof PACKAGES;

/** Whether a program is missing; it is said, because its checks are then left out. */
export function isMissing(program: Program): boolean {
  const missing = spawnSync('which', [program]).status !== 0;
  if (missing) {
    console.log(`${program} is not installed (${PACKAGES[program]}): its checks are left out.`);
  }
  return missing;
}

/** What a program writes. @throws Error with what it complains of, where it fails */
export function output(program: Program, words: readonly string[], environment = {}): string {
  const { status, stdout, stderr } = spawnSync(program, words, {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}: ${stderr}`);
  return stdout;
}

/** A folder of its own for one test. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'tools-'));

/** Settings under which programs have the fonts that a figure names, as a desk would. */
export function withFonts(folder: string, scene: Scene): Record<string, string> {
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts);
  for (const [face, characters] of charactersIn(scene)) {
    writeFileSync(join(fonts, `${face}.ttf`), subsetOf(face, characters).bytes);
  }
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
  );
  return { FONTCONFIG_FILE: file, HOME: folder };
}
