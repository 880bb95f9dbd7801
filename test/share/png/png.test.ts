import { createHash } from 'node:crypto';
import { unzlibSync } from 'fflate';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { outputFile } from '../../../src/share/file/file.ts';
import type { Figure } from '../../../src/share/figure/figure.ts';
import { rasterise } from '../../../src/share/png/raster-node.ts';
import { svgOf } from '../../../src/share/svg/svg.ts';
import { realFigure, tinyFigure } from '../figures.ts';

const png = async (figure: Figure) =>
  Buffer.from((await outputFile(figure, 'png', rasterise)).bytes);

/** The chunks of a PNG, each with what it holds. */
function chunksOf(file: Buffer): [type: string, data: Buffer][] {
  const chunks: [string, Buffer][] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const length = file.readUInt32BE(at);
    chunks.push([file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, at + 8 + length)]);
  }
  return chunks;
}

const chunkOf = (file: Buffer, type: string) =>
  chunksOf(file).find(([name]) => name === type)?.[1] ?? Buffer.alloc(0);

describe('the PNG of a figure', () => {
  it.each([
    ['1200x675', '1', 1200, 675],
    ['1200x675', '2', 2400, 1350],
    ['400x401', '3', 1200, 1203],
    ['60mm', '1', 709, null],
  ])('of %s at %s× has exactly as many pixels', async (size, scale, width, height) => {
    const one = tinyFigure({ size, scale });
    const { width: w, height: h } = PNG.sync.read(await png(one));
    expect([w, h]).toEqual([width, height ?? one.composition.height]);
  });

  it('is the same to the byte if made again', async () => {
    const hash = async () =>
      createHash('sha256')
        .update(await png(realFigure()))
        .digest('hex');
    expect(await hash()).toBe(await hash());
  });

  it('is whole: every check sum is right, the first chunk first, the last one last', async () => {
    const file = await png(tinyFigure());
    const types = chunksOf(file).map(([type]) => type);
    expect(types[0]).toBe('IHDR');
    expect(types.at(-1)).toBe('IEND');
    // It throws where a check sum is wrong.
    expect(PNG.sync.read(file, { checkCRC: true } as object).width).toBe(1200);
  });

  it('says that its colours are sRGB, and how large it is in print', async () => {
    const profile = chunkOf(await png(tinyFigure()), 'iCCP');
    expect(profile.toString('latin1', 0, 6)).toBe('sRGB\0\0');
    const icc = Buffer.from(unzlibSync(profile.subarray(6)));
    expect(icc.readUInt32BE(0)).toBe(icc.length);
    expect(icc.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ');
    const perMetre = async (raw: object) =>
      chunkOf(await png(tinyFigure(raw)), 'pHYs').readUInt32BE(0);
    expect(await perMetre({ size: '60mm' })).toBe(11811);
    expect(await perMetre({ scale: '2' })).toBe(Math.round((96 * 2) / 0.0254));
  });

  it('has no pixel that shows through, unless it is to be transparent', async () => {
    const least = async (theme: string) => {
      const { data } = PNG.sync.read(await png(tinyFigure({ theme, size: '400x400' })));
      let alpha = 255;
      for (let at = 3; at < data.length; at += 4) alpha = Math.min(alpha, data[at] ?? 255);
      return alpha;
    };
    expect(await least('light')).toBe(255);
    expect(await least('transparent')).toBe(0);
  });

  it('for print without colour has one channel, with the greys that are drawn', async () => {
    const made = tinyFigure({ theme: 'grey', size: '400x400' });
    const file = await png(made);
    const head = chunkOf(file, 'IHDR');
    expect([head[8], head[9]]).toEqual([8, 0]);
    expect(chunkOf(file, 'iCCP')).toHaveLength(0);
    const { scene, unit } = made.composition;
    const svg = svgOf(scene, unit, 'outlines', { title: '', description: '', lang: 'en' });
    const drawn = PNG.sync.read(Buffer.from(await rasterise(svg, 1)));
    expect(PNG.sync.read(file).data.equals(drawn.data)).toBe(true);
  });

  it('for print without colour has greys alone', async () => {
    const { data } = PNG.sync.read(await png(tinyFigure({ theme: 'grey', size: '400x400' })));
    let coloured = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] !== data[at + 1] || data[at] !== data[at + 2]) coloured++;
    }
    expect(coloured).toBe(0);
  });
});
