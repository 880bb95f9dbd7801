import type { Geography } from '../model/geography.ts';
import type { Language } from '../model/language.ts';
import { NAMED_REGIONS, type RegionId } from '../model/region.ts';
import { largestZones, type Zone } from '../model/zone.ts';
import type { Box } from './candidates.ts';
import { pointIn, type Frame } from './frame.ts';
import { holdingsOf, inUnits, type Holdings } from './holdings.ts';
import type { LabelRequest } from './labels.ts';
import { regionLabelId } from './nameables.ts';

export function isNamed(region: RegionId): boolean {
  return NAMED_REGIONS.some((name) => name === region);
}

/** The names of regions in the language of a figure, then in others. */
export type RegionTexts = Readonly<Record<RegionId, readonly string[]>>;

/** The names of regions: each in its largest zone, and on no ground of another. */
export function regionNames(
  geography: Geography,
  frame: Frame,
  lang: Language,
  names: RegionTexts,
  rankOf: (region: RegionId) => number | null,
): LabelRequest[] {
  const holdings = holdingsOf(geography);
  return largestZones(geography.ground.zones).flatMap((zone): LabelRequest[] => {
    const { region, label } = zone;
    const rank = rankOf(region);
    if (rank === null) return [];
    const at = pointIn(frame, label);
    const [text = '', ...others] = names[region].map((name) => name.toLocaleUpperCase(lang));
    const also = others.map((other) => [other]);
    return [
      {
        mark: 0,
        ...at,
        id: regionLabelId(region),
        kind: 'region',
        text,
        also,
        size: 12,
        weight: 600,
        letterSpacing: 0.14,
        rank,
        anchors: ['centre'],
        reach: Infinity,
        mayStand: standsInZone(zone, frame, holdings),
      },
    ];
  });
}

/** Whether a box of a frame may have a region's name: it begins and has its middle in its zone. */
export function standsInZone(
  { id }: Zone,
  frame: Frame,
  holdings: Holdings,
): (pixels: Box) => boolean {
  return (pixels) => {
    const box = inUnits(frame, pixels);
    const middle = { x: box.x, y: box.y + box.height / 2, width: 0, height: 0 };
    return (
      [0, 0.5].every((part) =>
        holdings.inZone({ ...middle, x: box.x + part * box.width }, (one) => one.id === id),
      ) &&
      !holdings.inZone(box, (one) => one.id !== id) &&
      !holdings.inRest(box)
    );
  };
}
