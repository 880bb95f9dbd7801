import { converter, differenceCiede2000, wcagLuminance, type Rgb } from 'culori';
import { channels, type Colour } from '../../src/grammar/colour.ts';

type Matrix = readonly [Row, Row, Row];
type Row = readonly [number, number, number];

/**
 * Whole loss of one kind of cone, for linear sRGB: severity 1.0 of the tables of Machado, Oliveira
 * and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE
 * TVCG 15 (2009), doi:10.1109/TVCG.2009.113. The paper calls its tritanopia an approximation.
 */
const MACHADO: Readonly<Record<'protanopia' | 'deuteranopia' | 'tritanopia', Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

export const VISIONS = ['normal', 'protanopia', 'deuteranopia', 'tritanopia', 'greyscale'] as const;
export type Vision = (typeof VISIONS)[number];

const linear = converter('lrgb');
const toRgb = converter('rgb');
const ciede2000 = differenceCiede2000();

/** A colour as somebody sees it, or as a grey printer prints it; sRGB, each channel 0 to 1. */
export function seen(colour: Colour, vision: Vision): Rgb {
  const [r, g, b] = channels(colour).map((value) => value / 255) as [number, number, number];
  const light = linear({ mode: 'rgb', r, g, b });
  if (vision === 'normal') return toRgb(light);
  if (vision === 'greyscale') return ofLight(Array(3).fill(wcagLuminance(colour)));
  return ofLight(MACHADO[vision].map(([x, y, z]) => x * light.r + y * light.g + z * light.b));
}

/** How far apart two colours are to somebody, in CIEDE2000: about 1 is just noticeable. */
export function distance(a: Colour, b: Colour, vision: Vision): number {
  return ciede2000(seen(a, vision), seen(b, vision));
}

/** The sRGB colour of red, green and blue light, each held between 0 and 1. */
function ofLight(light: readonly number[]): Rgb {
  const [r = 0, g = 0, b = 0] = light.map((value) => Math.min(1, Math.max(0, value)));
  return toRgb({ mode: 'lrgb', r, g, b });
}
