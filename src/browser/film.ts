import {
  BufferTarget,
  canEncodeVideo,
  Mp4OutputFormat,
  Output,
  QUALITY_HIGH,
  VideoSample,
  VideoSampleSource,
  WebMOutputFormat,
} from 'mediabunny';
import { SHOWN } from '../share/series/gif.ts';
import { RGBA, type Pixels } from '../share/png/pixels.ts';
import type { Film, SeriesTools } from '../share/series/files.ts';

/** Pictures a second: editing programs want them at one rate, and nothing moves within a picture. */
const RATE = 10;

const CODECS = { mp4: ['avc'], webm: ['vp9', 'vp8'] } as const satisfies Record<Film, unknown>;

/** Writes pictures one after the other as a film, with what the browser can encode. */
export const film: SeriesTools['film'] = async (all, form) => {
  const pictures = all.map(even);
  const { width, height } = pictures[0] ?? { width: 0, height: 0 };
  const codec = await codecFor(form, width, height);
  if (!codec) return null;
  const target = new BufferTarget();
  const format = form === 'mp4' ? new Mp4OutputFormat() : new WebMOutputFormat();
  const output = new Output({ format, target });
  const source = new VideoSampleSource({ codec, quality: QUALITY_HIGH });
  output.addVideoTrack(source, { frameRate: RATE });
  await output.start();
  let frame = 0;
  for (const [index, { rgba }] of pictures.entries()) {
    const shown = index === pictures.length - 1 ? SHOWN.last : SHOWN.each;
    for (let at = 0; at < (shown * RATE) / 1000; at++, frame++) {
      const sample = new VideoSample(rgba, {
        format: 'RGBX',
        codedWidth: width,
        codedHeight: height,
        timestamp: frame / RATE,
        duration: 1 / RATE,
        encodeOptions: { keyFrame: at === 0 },
      });
      await source.add(sample);
      sample.close();
    }
  }
  await output.finalize();
  if (!target.buffer) throw new Error('the film is empty');
  return new Uint8Array(target.buffer);
};

async function codecFor(form: Film, width: number, height: number) {
  for (const codec of CODECS[form]) {
    if (await canEncodeVideo(codec, { width, height, quality: QUALITY_HIGH })) return codec;
  }
  return null;
}

/** A picture with even sides, as films must have: the last row and column are left out where need be. */
function even({ width, height, rgba }: Pixels): Pixels {
  const [across, down] = [width - (width % 2), height - (height % 2)];
  if (across === width && down === height) return { width, height, rgba };
  const cut = new Uint8Array(across * down * RGBA);
  for (let y = 0; y < down; y++) {
    const from = y * width * RGBA;
    cut.set(rgba.subarray(from, from + across * RGBA), y * across * RGBA);
  }
  return { width: across, height: down, rgba: cut };
}
