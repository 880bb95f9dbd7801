import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/model/language.ts';
import { matrixFile, matrixSvg, matrixTable, smallSvg } from '../../../src/share/matrix/files.ts';
import { matrixFrom, type Matrix } from '../../../src/share/matrix/matrix.ts';
import { matrixLegend } from '../../../src/share/matrix/meanings.ts';
import { bylineOf, matrixScene } from '../../../src/share/matrix/sheet.ts';
import { rasterise } from '../../../src/share/png/raster-node.ts';
import { realMaterial, tinyMaterial } from '../figures.ts';

const tiny = (theme: Matrix['theme'] = 'light', lang: Language = 'en') => {
  const material = tinyMaterial(lang);
  return matrixFrom(material, () => material.geography, {
    theme,
    address: 'https://x.org/matrix/',
  });
};
const real = (lang: Language) => {
  const material = realMaterial(lang);
  return matrixFrom(material, () => material.geography, { theme: 'light', address: '' });
};

describe('the figure of all records', () => {
  it('has a map for each record, in their order, each with its layers', () => {
    const maps = matrixScene(tiny()).layers.filter(({ id }) => id.endsWith('-map'));
    expect(maps.map(({ id }) => id)).toEqual(['line-map', 'deal-map']);
  });

  it('draws every record in a box of one size, and on one frame', () => {
    const boxes = matrixScene(real('en'))
      .layers.filter(({ id }) => id.endsWith('-map'))
      .map(({ clip }) => clip?.[0]?.points ?? []);
    const sizes = boxes.map(([first, , third]) =>
      [0, 1].map((axis) => Math.round((third?.[axis] ?? 0) - (first?.[axis] ?? 0))),
    );
    expect(new Set(sizes.map(String)).size).toBe(1);
    // None lies on another.
    expect(new Set(boxes.map(([first]) => String(first))).size).toBe(boxes.length);
  });

  it('has no scale bars and no names: they would be read on none of the maps', () => {
    expect(matrixSvg(tiny())).not.toMatch(/id="line-(scale|places)"/);
  });

  it.each(LANGUAGES)(
    'names each record with its day and by whom, and its sources, in %s',
    (lang) => {
      const matrix = real(lang);
      for (const told of matrix.told) expect(bylineOf(told, matrix)).toMatch(/\d{4}/);
      const svg = matrixSvg(matrix);
      for (const { scenario } of matrix.told) {
        expect(svg).toContain(scenario.title.replaceAll('&', '&amp;'));
      }
      expect(svg).toContain('DeepState');
      expect(svg).toContain('OpenStreetMap');
    },
  );

  it.each(LANGUAGES)('cuts no text short, in %s', (lang) => {
    const words = (value: unknown): readonly string[] =>
      Array.isArray(value)
        ? value.flatMap(words)
        : typeof value === 'object' && value !== null
          ? 'kind' in value && value.kind === 'words' && 'lines' in value
            ? (value.lines as { text: string }[]).map(({ text }) => text)
            : Object.values(value).flatMap(words)
          : [];
    const texts = words(matrixScene(real(lang)).layers);
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => text.endsWith('…'))).toEqual([]);
  });

  it('explains each way of drawing once, and the line of contact', () => {
    const keys = matrixLegend(real('en')).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.at(-1)).toBe('line');
    expect(matrixLegend(tiny()).map(({ text }) => text)).toContain(
      'Would pass to Russian control: reported or stated',
    );
  });

  it('is the same file each time', () => {
    expect(matrixSvg(tiny())).toBe(matrixSvg(tiny()));
  });

  it('comes as a picture with what it shows', async () => {
    const { name, type, bytes } = await matrixFile(tiny('dark'), 'png', rasterise);
    expect([name, type]).toEqual(['matrix_en_dark.png', 'image/png']);
    const text = Buffer.from(bytes).toString('utf8');
    expect(text.slice(1, 4)).toBe('PNG');
    expect(text).toContain('All proposals by region');
    expect(text).toContain('https://x.org/matrix/');
  });

  it('comes as a table with a row for each zone of each record', () => {
    const rows = matrixTable(tiny()).trim().split('\r\n');
    const zones = tinyMaterial().geography.ground.zones.length;
    expect(rows).toHaveLength(1 + 2 * zones);
    expect(rows[0]).toContain('Date of the scenario,Put forward by,Scenario,Zone');
    expect(rows.filter((row) => row.includes('The deal'))).toHaveLength(zones);
  });
});

describe('the small map of a record', () => {
  const size = { width: 272, height: 262 };

  it('weighs at most 50 kB, and asks for nothing', () => {
    const matrix = real('en');
    for (const told of matrix.told) {
      const svg = smallSvg(told, matrix, size);
      expect([told.scenario.id, Buffer.byteLength(svg) <= 50_000]).toEqual([
        told.scenario.id,
        true,
      ]);
      expect(svg).not.toMatch(/href=|url\((?!#)/);
    }
  });

  it('has the colours of its theme', () => {
    const [light, dark] = [tiny(), tiny('dark')].map((matrix) => {
      const told = matrix.told[1];
      return told ? smallSvg(told, matrix, size) : '';
    });
    expect(light).not.toBe(dark);
    expect(light).toContain('viewBox="0 0 272 262"');
  });
});
