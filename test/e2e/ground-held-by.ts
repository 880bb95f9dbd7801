import { groundColour, PALETTES } from '../../src/grammar/palette.ts';
import type { Holder } from '../../src/model/region.ts';

/** The colour of the ground of a holder where nothing changes, in light, as three channels. */
export function groundHeldBy(ground: Holder): readonly [number, number, number] {
  const colour = groundColour(PALETTES.light, { ground, strength: 'reported', pattern: null });
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
}
