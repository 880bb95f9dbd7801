import type { Geography } from '../model/geography.ts';
import type { Language } from '../model/language.ts';
import { sameName } from './background-names.ts';
import type { Box } from './candidates.ts';
import { pointIn, type Frame } from './frame.ts';
import { holdingsOf, inUnits, isForeign } from './holdings.ts';
import type { LabelRequest } from './labels.ts';
import { backgroundLabelId } from './nameables.ts';
import { namesIn } from './place-names.ts';

/** How far the name of a river may stand from its point on it, in CSS pixels. */
const FAR = 45;

/** The names of rivers: each once, beside its line, and never on both sides of the front. */
export function riverNames(
  geography: Geography,
  frame: Frame,
  lang: Language,
  rankOf: (label: string, rank: number) => number | null,
): LabelRequest[] {
  const holdings = holdingsOf(geography);
  const isOneSided = (pixels: Box) => {
    const box = inUnits(frame, pixels);
    return !isForeign(box, 'ukraine', holdings) || !isForeign(box, 'russia', holdings);
  };
  const rivers = geography.layers.basemap.features.filter(
    ({ properties }) => properties?.['kind'] === 'label-river',
  );
  return rivers.flatMap((feature): LabelRequest[] => {
    const { geometry, properties } = feature;
    const id = backgroundLabelId(feature);
    const finest = Number(properties?.['rank']);
    const rank = rankOf(id, finest);
    if (geometry.type !== 'Point' || rank === null) return [];
    const [text = '', ...others] = namesIn(feature, lang);
    const at = pointIn(frame, geometry.coordinates);
    return [
      {
        ...at,
        id,
        kind: 'river',
        text,
        also: others.map((other) => [other]),
        size: 11,
        weight: 400,
        letterSpacing: 0.04,
        rank: rank + finest / 100,
        mark: 0,
        anchors: ['right', 'left', 'top', 'bottom'],
        reach: FAR,
        mayStand: isOneSided,
        unless: sameName(feature, rivers),
      },
    ];
  });
}
