import { pointIn } from '../../figure/frame.ts';
import { nameables, type Nameable } from '../../figure/nameables.ts';
import type { RegionId } from '../../model/region.ts';
import type { Figure } from '../figure/figure.ts';

/** A name that the maps of a figure could have. */
export interface NameChoice {
  readonly id: string;
  readonly text: string;
  /** Whether one of the maps has it. */
  readonly isShown: boolean;
}

/** What the maps of a figure could name, or were asked to: regions, seas and states, then places by size. */
export function namesOf({ composition, options, material }: Figure): readonly NameChoice[] {
  const { names } = options;
  const { geography, lang, words } = material;
  const frames = composition.maps.map(({ frame }) => frame);
  const placed = new Set(composition.labels.flat().map(({ id }) => id));
  const isSeen = ({ id, label, at }: Nameable) =>
    placed.has(label) ||
    (names?.shown.includes(id) ?? false) ||
    (names?.hidden.includes(id) ?? false) ||
    frames.some((frame) => {
      const { x, y } = pointIn(frame, at);
      return x > 0 && y > 0 && x < frame.width && y < frame.height;
    });
  const seen = inOrder(nameables(geography)).filter(isSeen);
  return [...new Set(seen.map(({ id }) => id))].map((id) => {
    const all = seen.filter((one) => one.id === id);
    const region = words.regions[id.replace('region-', '') as RegionId];
    return {
      id,
      text: all[0]?.textIn?.(lang) ?? region,
      isShown: all.some(({ label }) => placed.has(label)),
    };
  });
}

/** Regions, seas and states, then places, the greatest first. */
function inOrder(all: readonly Nameable[]): readonly Nameable[] {
  const isPlace = ({ kind }: Nameable) => Number(kind === 'place');
  return all.toSorted((a, b) => isPlace(a) - isPlace(b) || b.population - a.population);
}
