import { joined, latin1, u16, u32 } from '../bytes/bytes.ts';

/** Numbers of ICC: 32 bits, 16 of them behind the point. */
function fixed(...values: readonly number[]): Uint8Array<ArrayBuffer> {
  return u32(...values.map((value) => Math.round(value * 65536)));
}

const NONE = new Uint8Array(4);

function colour(x: number, y: number, z: number): Uint8Array<ArrayBuffer> {
  return joined(latin1('XYZ '), NONE, fixed(x, y, z));
}

function text(value: string): Uint8Array<ArrayBuffer> {
  return joined(
    latin1('mluc'),
    NONE,
    u32(1, 12),
    latin1('enUS'),
    u32(value.length * 2, 28),
    u16(...Array.from(value, (one) => one.charCodeAt(0))),
  );
}

/** White of the connection space, D50. */
const WHITE = [0.9642, 1, 0.8249] as const;
/** sRGB's curve: exponent, a, b, c and d of ICC's third parametric kind. */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045] as const;

/**
 * sRGB as an ICC profile, for programs that take a picture without one as of unknown colours.
 * Source: IEC 61966-2-1, its primaries adapted to D50; ICC.1:2010.
 */
export function srgbProfile(): Uint8Array<ArrayBuffer> {
  const curve = joined(latin1('para'), NONE, u16(3, 0), fixed(...CURVE));
  const tags = [
    ['desc', text('sRGB')],
    ['cprt', text('CC0')],
    ['wtpt', colour(...WHITE)],
    ['rXYZ', colour(0.43607, 0.22249, 0.01392)],
    ['gXYZ', colour(0.38515, 0.71687, 0.09708)],
    ['bXYZ', colour(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ] as const;
  let end = 128 + 4 + tags.length * 12;
  const bodies: Uint8Array[] = [];
  const places = new Map<Uint8Array, number>();
  const entries = tags.map(([name, body]) => {
    // The three curves are one.
    const place = places.get(body) ?? end;
    if (!places.has(body)) {
      const whole = joined(body, new Uint8Array((4 - (body.length % 4)) % 4));
      places.set(body, end);
      bodies.push(whole);
      end += whole.length;
    }
    return joined(latin1(name), u32(place, body.length));
  });
  const head = joined(
    u32(end, 0, 0x04300000),
    latin1('mntrRGB XYZ '),
    // A day of its own would make each file another.
    u16(2020, 1, 1, 0, 0, 0),
    latin1('acsp'),
    new Uint8Array(28),
    fixed(...WHITE),
    new Uint8Array(48),
  );
  return joined(head, u32(tags.length), ...entries, ...bodies);
}
