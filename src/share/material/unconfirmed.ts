import type { MultiPolygon } from 'geojson';
import { drawsUnconfirmed } from '../../grammar/colouring.ts';
import type { Geography } from '../../model/geography.ts';
import { unconfirmedSum } from '../../model/unconfirmed.ts';
import { formatArea } from '../../words/area.ts';
import { zonesAbout } from '../options/extents.ts';
import type { Material } from './material.ts';
import type { FigureOptions } from '../options/options.ts';

/** A figure's options and what it is made from, on its day. */
interface Shown {
  readonly options: FigureOptions;
  readonly material: Material;
}

/** Whether a figure has what is not confirmed: one of who held what, with nothing beside it. */
export function hasUnconfirmed(
  { scenario, mode }: Pick<FigureOptions, 'scenario' | 'mode'>,
  { scenarios }: Pick<Material, 'scenarios'>,
): boolean {
  const record = scenarios.find(({ id }) => id === scenario);
  return mode === 'single' && record !== undefined && drawsUnconfirmed(record);
}

/** The day, YYYY-MM-DD, whose shape of what is not confirmed a figure still lacks; null if it lacks none. */
export function unconfirmedDay({ options, material }: Shown): string | null {
  const { day, unconfirmed } = material.geography.ground;
  return hasUnconfirmed(options, material) && unconfirmed ? day : null;
}

/** A figure's material with what is not confirmed. @param shape null where nothing is known of the day */
export function withUnconfirmed<Figure extends Shown>(
  figure: Figure,
  shape: MultiPolygon | null,
): Figure {
  if (!hasUnconfirmed(figure.options, figure.material)) return figure;
  return { ...figure, material: { ...figure.material, unconfirmed: shape } };
}

/** How much is not confirmed where a figure is about; empty where that is nothing, or not drawn. */
export function unconfirmedArea(
  { extent, units }: FigureOptions,
  { geography, unconfirmed, words, lang }: Material,
): string {
  const sum = unconfirmed ? unconfirmedSum(areasAbout(extent, geography), units) : 0;
  return sum > 0 ? formatArea(sum, units, words, lang) : '';
}

function areasAbout(extent: FigureOptions['extent'], geography: Geography) {
  const regions = new Set(zonesAbout(extent, geography).map(({ region }) => region));
  return Object.fromEntries(
    Object.entries(geography.ground.unconfirmed ?? {}).filter(([region]) =>
      [...regions].some((one) => one === region),
    ),
  );
}
