import type { Box } from '../../figure/labels.ts';
import { treatmentOf } from '../../grammar/treatment.ts';
import { zoneName } from '../../words/zone-names.ts';
import { mapLayer } from '../draw/map.ts';
import { outlinesAt } from '../draw/ground.ts';
import { framed } from '../layout/frames.ts';
import { outcomeIn, type Told } from '../material/material.ts';
import type { Layer } from '../scene/scene.ts';
import { THEMED } from '../options/theme.ts';
import type { Matrix } from './matrix.ts';

/** In which part of its pixels the ground of a small map is as fine as that of a large one. */
const COARSENESS = 0.37;

/** The map of one record among all, without names and scale. @param unit pixels a unit of the picture */
export function smallMap(
  told: Told,
  box: Box,
  { extent, theme, words, share }: Matrix,
  unit: number,
): Layer {
  const { scenario, geography, outcomes } = told;
  const { zones } = geography.ground;
  const prefix = `${scenario.id}-`;
  const place = framed(prefix, box, extent);
  return mapLayer({
    prefix,
    ...place,
    outlines: outlinesAt(geography, place.frame.scale * unit * COARSENESS),
    zones: zones.map((zone) => ({
      id: zone.id,
      treatment: treatmentOf(zone, outcomeIn(outcomes, zone.id)),
      name: zoneName(zone, zones, words),
    })),
    labels: [],
    outlined: [],
    before2022: false,
    unconfirmed: null,
    palette: THEMED[theme].palette,
    unit: null,
    names: share.layers,
  });
}
