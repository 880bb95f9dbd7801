import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outputFile } from '../../src/share/file/file.ts';
import type { Fonts, Format } from '../../src/share/options/format.ts';
import type { Figure } from '../../src/share/figure/figure.ts';
import { rasterise } from '../../src/share/png/raster-node.ts';
import { realFigure, realMaterial } from './figures.ts';
import { isMissing, newFolder, output, withFonts } from './tools.ts';
import { titleOf } from '../titles.ts';

let folder: string;
beforeAll(() => {
  folder = newFolder();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a figure. @returns the path of the file */
async function written(figure: Figure, format: Format, fonts: Fonts = 'named'): Promise<string> {
  const file = await outputFile(figure, format, rasterise, fonts);
  const path = join(folder, file.name);
  writeFileSync(path, file.bytes);
  return path;
}

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const read = (path: string): Picture => PNG.sync.read(readFileSync(path));

/** What part of the pixels of two pictures differ by more than anti-aliasing does. */
function differing(a: Picture, b: Picture): number {
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const apart = [0, 1, 2].map((part) =>
      Math.abs((a.data[at + part] ?? 0) - (b.data[at + part] ?? 0)),
    );
    if (Math.max(...apart) > 64) count++;
  }
  return count / (a.width * a.height);
}

/** Pictures of two rasterisers differ along edges: this many pixels, and no more. */
const EDGES = 0.025;

const figure = realFigure({}, 'uk');
const ours = async () => read(await written(figure, 'png'));

describe.skipIf(isMissing('rsvg-convert'))('librsvg', () => {
  it.each(['named', 'embedded', 'outlines'] as const)(
    'draws the SVG as we do, fonts %s',
    async (fonts) => {
      const own = newFolder();
      const png = join(own, 'rsvg.png');
      const svg = await written(figure, 'svg', fonts);
      output('rsvg-convert', [svg, '-o', png], withFonts(own, figure.composition.scene));
      expect(differing(read(png), await ours())).toBeLessThan(EDGES);
      rmSync(own, { recursive: true });
    },
  );

  it('draws each theme and kind of figure', async () => {
    for (const raw of [
      { theme: 'dark', mode: 'side', vs: 'us-earlier-2025' },
      { theme: 'grey', size: '90mm' },
      { mode: 'difference', vs: 'us-earlier-2025', size: '1080x1350' },
    ]) {
      const one = realFigure(raw);
      const png = join(folder, 'theme.png');
      output('rsvg-convert', [
        ...['-w', String(one.composition.width), '-h', String(one.composition.height)],
        ...[await written(one, 'svg', 'outlines'), '-o', png],
      ]);
      expect(differing(read(png), read(await written(one, 'png')))).toBeLessThan(EDGES);
    }
  });
});

describe.skipIf(isMissing('inkscape'))('Inkscape', () => {
  it('draws the SVG as we do, with its texts as texts', async () => {
    const own = newFolder();
    const png = join(own, 'inkscape.png');
    const svg = await written(figure, 'svg', 'named');
    output(
      'inkscape',
      [svg, '--export-type=png', `--export-filename=${png}`],
      withFonts(own, figure.composition.scene),
    );
    expect(differing(read(png), await ours())).toBeLessThan(EDGES);
    rmSync(own, { recursive: true });
  });

  it('finds each part by its name, and where we drew it', async () => {
    const svg = await written(figure, 'svg', 'named');
    const rows = output('inkscape', ['--query-all', svg]).trim().split('\n');
    const boxes = new Map(
      rows.map((row) => {
        const [id = '', ...numbers] = row.split(',');
        return [id, numbers.map(Number)] as const;
      }),
    );
    for (const id of ['map', 'zones', 'donetsk-ukraine', 'contact-line', 'legend', 'credit']) {
      expect([...boxes.keys()]).toContain(id);
    }
    const [left = NaN, top = NaN, width = NaN, height = NaN] = boxes.get('map') ?? [];
    const [map] = figure.composition.maps;
    const { unit } = figure.composition;
    expect(left).toBeCloseTo((map?.box.x ?? 0) * unit, 0);
    expect(top).toBeCloseTo((map?.box.y ?? 0) * unit, 0);
    expect(width).toBeCloseTo((map?.box.width ?? 0) * unit, 0);
    expect(height).toBeCloseTo((map?.box.height ?? 0) * unit, 0);
  });
});

describe.skipIf(isMissing('pdftotext'))('poppler', () => {
  it('reads the texts of the PDF, in Latin and Cyrillic letters', async () => {
    const text = output('pdftotext', ['-raw', await written(figure, 'pdf'), '-']).replaceAll(
      /\s+/g,
      ' ',
    );
    const { title, credit, status } = figure.composition.content;
    const [firm] = status;
    for (const part of [title, credit, firm?.bold, 'Сімферополь', 'Чорне море']) {
      expect(text).toContain(part?.replaceAll(/\s+/g, ' '));
    }
    // Each once: halos are shapes.
    expect(text.match(/Сімферополь/g)).toHaveLength(1);
  });

  it('finds every font inside, as part of itself, with its characters', async () => {
    const [, , ...fonts] = output('pdffonts', [await written(figure, 'pdf')])
      .trim()
      .split('\n');
    expect(fonts.map((row) => row.replace(/^\w{6}\+/, '').split(/\s+/)[0])).toEqual([
      'SourceSans3-Regular',
      'SourceSans3-Semibold',
      'SourceSerif4-Semibold',
    ]);
    for (const row of fonts) expect(row).toMatch(/CID TrueType +Identity-H +yes yes yes/);
  });

  it('finds no image in it: hatching is lines', async () => {
    const images = output('pdfimages', ['-list', await written(figure, 'pdf')]);
    expect(images.trim().split('\n')).toHaveLength(2);
  });

  it('reads a name whose letters stand apart as one word, where it keeps the layout too', async () => {
    const said = output('pdftotext', ['-layout', await written(figure, 'pdf'), '-']);
    expect(said).toContain('ЛУГАНСЬКА');
  });

  it('finds its title, its size and that it is tagged', async () => {
    const info = output('pdfinfo', [await written(realFigure({ size: 'a4' }, 'uk'), 'pdf')]);
    expect(info).toMatch(/Title: +\S/);
    expect(info).toMatch(/Producer: +\S/);
    expect(info).toContain(titleOf('bloomberg-2025-08', 'uk'));
    expect(info).toMatch(/Page size: +595\.\d* x 841\.\d* pts \(A4\)/);
    expect(info).toMatch(/Tagged: +yes/);
  });

  it('draws it as we draw the PNG', async () => {
    const stem = join(folder, 'page');
    output('pdftoppm', [
      ...['-png', '-singlefile', '-r', '96'],
      ...[await written(figure, 'pdf'), stem],
    ]);
    expect(differing(read(`${stem}.png`), await ours())).toBeLessThan(EDGES);
  });
});

describe.skipIf(isMissing('exiftool'))('exiftool', () => {
  it('reads what the PNG shows, its source, its date, its licence and its colours', async () => {
    const path = await written(figure, 'png');
    const [said] = JSON.parse(output('exiftool', ['-json', '-G1', path])) as Record<
      string,
      string
    >[];
    const { about } = figure;
    const keys = Object.fromEntries(
      Object.entries(said ?? {}).map(([key, value]) => [key.replace(/^\S+:/, ''), value]),
    );
    expect(said).toMatchObject({
      'XMP-dc:Title': about.title,
      'XMP-dc:Source': about.source,
      'XMP-dc:Rights': about.licence,
      'XMP-dc:Language': 'uk',
      'XMP-photoshop:Credit': about.credit,
      'XMP-iptcCore:AltTextAccessibility': about.alt,
      'XMP-iptcCore:ExtDescrAccessibility': about.longAlt,
    });
    expect(keys['ProfileDescription']).toBe('sRGB');
    expect(JSON.stringify(said)).toContain(about.day.replaceAll('-', ':'));
    expect(keys['ImageWidth']).toBe(1200);
    const warnings = output('exiftool', ['-validate', '-warning', '-a', path]);
    expect(warnings).not.toMatch(/^(Warning|Error)/m);
  });

  it('reads the same of the PDF', async () => {
    const said = output('exiftool', ['-XMP-dc:Title', '-s3', await written(figure, 'pdf')]);
    expect(said.trim()).toBe(figure.about.title);
  });
});

describe.skipIf(isMissing('ogrinfo'))('GDAL', () => {
  it('reads each zone of the GeoJSON with what is said of it', async () => {
    const path = await written(figure, 'geojson');
    const said = output('ogrinfo', ['-ro', '-al', '-geom=SUMMARY', path]);
    const { zones } = realMaterial('uk').geography.ground;
    expect(said).toContain(`Feature Count: ${zones.length + 1}`);
    expect(said).toContain('GEOGCRS["WGS 84"');
    expect(said).toMatch(
      /zone \(String\) = donetsk\.ukraine\n(?:.*\n)*? {2}control \(String\) = russia/,
    );
    const donetsk = zones.find(({ id }) => id === 'donetsk.ukraine');
    expect(said).toContain(`zone_area_km2 (Integer) = ${Math.round(donetsk?.areaKm2 ?? 0)}`);
    expect(said).not.toContain('Warning');
  });
});

describe.skipIf(isMissing('python3'))('Python', () => {
  it('reads the table with its numbers', async () => {
    const program = `
import csv, json, sys
rows = list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline=''), delimiter=';'))
print(json.dumps([[len(row) for row in rows], rows[0][0], sum(float(row[4]) for row in rows[1:])]))`;
    const path = await written(figure, 'csv');
    const [lengths, first, sum] = JSON.parse(output('python3', ['-c', program, path])) as [
      number[],
      string,
      number,
    ];
    const { zones } = realMaterial('uk').geography.ground;
    expect(lengths).toEqual(Array.from({ length: zones.length + 1 }, () => 20));
    expect(first).toBe('Сценарій');
    expect(sum).toBe(zones.reduce((all, { areaKm2 }) => all + Math.round(areaKm2), 0));
  });
});
