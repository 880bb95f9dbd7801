import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { outputFile } from '../../../src/share/file/file.ts';
import type { Figure } from '../../../src/share/figure/figure.ts';
import { realFigure, tinyFigure } from '../figures.ts';

const none = () => Promise.reject(new Error('a PDF has no pixels'));
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

async function pdf(figure: Figure): Promise<string> {
  return latin1((await outputFile(figure, 'pdf', none)).bytes);
}

/** The objects of a file by their numbers, found by its own table. */
function objectsOf(file: string): Map<number, string> {
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(file)?.[1]);
  const rows = /^xref\n0 (\d+)\n((?:\d{10} \d{5} [nf] \n)+)/.exec(file.slice(table));
  const offsets = (rows?.[2] ?? '').match(/.{20}/gs) ?? [];
  expect(offsets).toHaveLength(Number(rows?.[1]));
  return new Map(
    offsets.slice(1).map((row, index) => {
      const rest = file.slice(Number.parseInt(row));
      return [index + 1, /^(\d+) 0 obj\n/.exec(rest)?.[1] === String(index + 1) ? rest : ''];
    }),
  );
}

/** What an object holds between `stream` and `endstream`. */
function streamOf(object: string): string {
  const [, length = '0'] = /\/Length (\d+)>>stream\n/.exec(object) ?? [];
  const start = object.indexOf('stream\n') + 'stream\n'.length;
  const body = object.slice(start, start + Number(length));
  return latin1(unzlibSync(Buffer.from(body, 'latin1')));
}

/** What draws the page of a file. */
function contentOf(file: string): string {
  const objects = objectsOf(file);
  const page = [...objects.values()].find((object) => object.includes('/Type/Page/'));
  const contents = Number(/\/Contents (\d+) 0 R/.exec(page ?? '')?.[1]);
  return streamOf(objects.get(contents) ?? '');
}

describe('the PDF of a figure', () => {
  it('finds each of its objects by its table', async () => {
    const objects = objectsOf(await pdf(tinyFigure()));
    expect(objects.size).toBeGreaterThan(20);
    expect([...objects.values()].filter((object) => object === '')).toEqual([]);
  });

  it('is the same to the byte if made again', async () => {
    expect(await pdf(tinyFigure())).toBe(await pdf(tinyFigure()));
    expect(await pdf(tinyFigure())).not.toBe(await pdf(tinyFigure({ theme: 'dark' })));
  });

  it('is as large as asked: pixels of a screen, or millimetres of paper', async () => {
    expect(await pdf(tinyFigure({ size: '1200x675' }))).toContain('/MediaBox[0 0 900 506.25]');
    const [, width = 0, height = 0] =
      /\/MediaBox\[0 0 ([\d.]+) ([\d.]+)\]/.exec(await pdf(tinyFigure({ size: 'a4' }))) ?? [];
    expect(Number(width)).toBeCloseTo((210 / 25.4) * 72, 0);
    expect(Number(height)).toBeCloseTo((297 / 25.4) * 72, 0);
  });

  it('is drawn with shapes and texts, hatching included: there is no image', async () => {
    const file = await pdf(realFigure());
    expect(file).not.toMatch(/\/Subtype\/Image|\/PatternType|\/Subtype\/Type3/);
    const page = [...objectsOf(file).values()].find((object) => object.includes('/Type/Page/'));
    const contents = Number(/\/Contents (\d+) 0 R/.exec(page ?? '')?.[1]);
    const content = streamOf(objectsOf(file).get(contents) ?? '');
    expect(content).toMatch(/\[0 [\d.]+\] 0 d/);
    expect(content.match(/ TJ\n/g)?.length).toBeGreaterThan(30);
    expect(content.match(/^q$/gm)?.length).toBe(content.match(/^Q$/gm)?.length);
    expect(content.match(/BDC|BMC/g)?.length).toBe(content.match(/EMC/g)?.length);
  });

  it('has its layers by name, and a text in place of the map', async () => {
    const file = await pdf(tinyFigure());
    const name = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex');
    expect(file).toContain(`/Type/OCG/Name<${name('Line of contact')}>`);
    expect(file).toContain(`/Alt<${name('Map: The deal')}`.slice(0, -1));
    expect(file).toContain('/Lang(en)');
  });

  it('for print has all letters and lines in black alone', async () => {
    const content = contentOf(await pdf(tinyFigure({ theme: 'print', size: '90mm' })));
    const texts = content.match(/^BT\n.*$/gm) ?? [];
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((text) => !text.startsWith('BT\n0 g '))).toEqual([]);
    // Of the hues of who holds ground alone.
    expect(content).toMatch(/ rg\n/);
  });

  it('prints greys with black alone', async () => {
    const content = contentOf(await pdf(tinyFigure({ theme: 'grey' })));
    expect(content).not.toMatch(/ rg| RG/);
    expect(content).toMatch(/ g\n/);
  });
});
