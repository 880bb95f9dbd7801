import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHouse } from '../../src/cli/house.ts';
import { figureOf } from '../../src/share/figure/figure.ts';
import { svgText } from '../../src/share/file/file.ts';
import { CHARACTERS } from '../../src/share/type/faces.ts';
import { subsetOf } from '../../src/share/type/truetype.ts';
import { drawnIn, optionsOf, tinyMaterial } from '../share/figures.ts';

const folder = mkdtempSync(join(tmpdir(), 'house-'));

/** A file with a house style. */
function file(content: unknown): string {
  const path = join(folder, 'house.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const DAILY = {
  name: 'The Daily',
  credit: 'Graphic: The Daily.',
  titles: 'sans',
  accent: '#cc0000',
  ukraine: '#7fb2e5',
  russia: '#b5553c',
};

describe('a house style', () => {
  it('is read from a file, with what is usual where nothing is said', () => {
    expect(readHouse(file({ name: ' The Daily ' }))).toEqual({
      name: 'The Daily',
      credit: null,
      titles: 'serif',
      accent: null,
      ukraine: null,
      russia: null,
      fonts: {},
    });
  });

  it.each([
    ['{', 'The file is not JSON'],
    ['{\n  "name": The Daily\n}', 'The file is not JSON'],
    ['{\n "name": "x",\n}', 'The file is not JSON from line 3, column 1, on.'],
    ['"x"', 'The file has no object with fields'],
    [{}, '“name” is missing.'],
    [{ name: '' }, '“name” is empty.'],
    [{ name: 7 }, '“name” is “7”, which is not a text.'],
    [{ name: 'x'.repeat(61) }, '“name” is longer than 60 characters.'],
    [{ name: 'The 🕊' }, '“name” has characters that the figure’s fonts lack: 🕊.'],
    [{ ...DAILY, credit: 'x'.repeat(10_000) }, 'The file is too large for a style'],
    [{ ...DAILY, ukraine: 'blue' }, '“ukraine” is “blue”, which is not a colour: write #86add4.'],
    [{ ...DAILY, titles: 'comic' }, '“titles” is “comic”: write serif or sans.'],
    [
      { ...DAILY, font: 'Comic' },
      '“font” is not a field of a style. There are: name, credit, titles, accent, ukraine, russia, fonts.',
    ],
    [{ ...DAILY, fonts: 'a.ttf' }, '“fonts” doesn’t say which file is for what'],
    [
      { ...DAILY, fonts: { title: 'a.ttf' } },
      '“fonts.title” is not a field of a style. There are: fonts.titles, fonts.text, fonts.bold.',
    ],
    [{ ...DAILY, fonts: { text: 'a.ttf' } }, '“fonts.text” names “a.ttf”, which was not found.'],
    [{ ...DAILY, fonts: { text: 'house.json' } }, 'house.json: The file is not a font'],
    [{ ...DAILY, ukraine: '#b5553c' }, '(#b5553c) and “russia” (#b5553c) are too alike'],
    [{ ...DAILY, russia: '#200000' }, '“russia” is “#200000”, too dark for the letters on it.'],
  ])('that can’t be followed is refused with what is wrong: %j', (content, fault) => {
    expect(() => readHouse(file(content))).toThrow(fault);
  });

  it('that is missing is named', () => {
    expect(() => readHouse('nowhere.json')).toThrow(
      '--house: “nowhere.json”: The file can’t be read.',
    );
  });
});

describe('a figure in a house style', () => {
  const material = { ...tinyMaterial(), house: readHouse(file(DAILY)) };
  const made = (raw = {}) => {
    const options = optionsOf(
      { scenario: 'deal', extent: 'donetsk', title: 'Our title', ...raw },
      material,
    );
    const result = figureOf(options, material, () => '');
    if (!result.ok) throw new Error('no room');
    return result.figure;
  };
  const fills = (raw = {}) =>
    new Set(
      drawnIn(made(raw).composition.scene.layers).flatMap((one) =>
        'fill' in one && one.fill ? [one.fill as string] : [],
      ),
    );

  it('has its colours, its face and its credit, and signs its own title', () => {
    const { composition } = made();
    const { credit } = composition.content;
    expect(credit).toContain('Title: The Daily. Graphic: The Daily.');
    const title = drawnIn(composition.scene.layers).find(
      (one) => one.kind === 'words' && one.lines.some(({ text }) => text.includes('Our title')),
    );
    expect(title).toMatchObject({ face: 'sansBold' });
    expect(fills()).toContain(DAILY.accent);
    expect(fills()).toContain(DAILY.ukraine);
  });

  it('has its own fonts outside of its maps, in the files that carry fonts and in shapes', () => {
    const letters = CHARACTERS.filter((one) => one.charCodeAt(0) < 0x460);
    writeFileSync(join(folder, 'own.ttf'), subsetOf('sansBold', letters).bytes);
    const own = { ...DAILY, fonts: { titles: 'own.ttf', text: 'own.ttf' } };
    const options = optionsOf({ scenario: 'deal', extent: 'donetsk' }, material);
    const result = figureOf(options, { ...material, house: readHouse(file(own)) }, () => '');
    if (!result.ok) throw new Error('no room');
    const { scene } = result.figure.composition;
    const facesOf = (id: string) =>
      new Set(
        drawnIn(scene.layers.filter((layer) => layer.id === id)).flatMap((one) =>
          one.kind === 'words' ? [one.face.replace(/-[0-9a-f]+$/, '')] : [],
        ),
      );
    expect(facesOf('head')).toEqual(new Set(['sansBold', 'own-titles', 'own-text']));
    expect(facesOf('credit')).toEqual(new Set(['own-text']));
    expect(facesOf('map')).toEqual(new Set(['sans']));
    expect(svgText(result.figure, 'embedded')).toContain("@font-face{font-family:'House titles'");
    expect(svgText(result.figure, 'outlines')).not.toContain('<text');
  });

  it('keeps the credit that licences ask for', () => {
    const { credit } = made().composition.content;
    for (const name of ['DeepState', 'OpenStreetMap', 'S. Matuszak & F. Gontsa', 'GeoNames']) {
      expect(credit).toContain(name);
    }
  });

  it('keeps the greys of print without colour', () => {
    expect(fills({ theme: 'grey' })).not.toContain(DAILY.ukraine);
  });
});
