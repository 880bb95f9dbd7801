import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import faces from '../fonts/faces.json' with { type: 'json' };
import madeOf from '../fonts/made-of.json' with { type: 'json' };
import widths from '../fonts/widths.json' with { type: 'json' };

const fontFile = (family: string, alphabet: string, weight: number) =>
  `node_modules/@fontsource/${family}/files/${family}-${alphabet}-${weight}-normal.woff2`;

function sha256(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}

describe('the tables of the fonts', () => {
  it('are made of the files of the packages and the programs that there are', () => {
    const ofFaces = [
      ['source-sans-3', 400] as const,
      ['source-sans-3', 600] as const,
      ['source-serif-4', 600] as const,
    ].flatMap(([family, weight]) =>
      ['latin', 'cyrillic', 'latin-ext', 'cyrillic-ext'].map((alphabet) =>
        fontFile(family, alphabet, weight),
      ),
    );
    const ofWidths = ['latin', 'latin-ext', 'cyrillic'].flatMap((alphabet) =>
      [400, 600].map((weight) => fontFile('source-sans-3', alphabet, weight)),
    );
    expect(madeOf.faces).toBe(sha256([...ofFaces, 'fonts/make-faces.mjs']));
    expect(madeOf.widths).toBe(sha256([...ofWidths, 'fonts/make-widths.mjs']));
  });

  it('agree on the widths of the letters that both have', () => {
    const both = [...faces.characters].filter((one) => widths.characters.includes(one));
    expect(both.length).toBeGreaterThan(200);
    const inFaces = both.map((one) => faces.faces.sans.widths[[...faces.characters].indexOf(one)]);
    expect(inFaces).toEqual(both.map((one) => widths['400'][[...widths.characters].indexOf(one)]));
  });

  it('are compact', () => {
    // Between its parts a line ends: nothing else stands there for looks.
    for (const [name, table] of Object.entries({ faces, widths })) {
      const { size } = statSync(`fonts/${name}.json`);
      expect(size).toBeLessThanOrEqual(Buffer.byteLength(JSON.stringify(table)) + 10);
    }
  });
});
