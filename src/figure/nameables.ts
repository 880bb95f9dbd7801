import type { Feature, Position } from 'geojson';
import type { Geography } from '../model/geography.ts';
import { textsIn, type Language } from '../model/language.ts';
import { REGION_IDS } from '../model/region.ts';
import { largestZones } from '../model/zone.ts';

/** What a map can name. */
export interface Nameable {
  /** As somebody chooses it: `kramatorsk`, `region-donetsk`, `black-sea`. */
  readonly id: string;
  /** Id of its label on a map. A state may have several. */
  readonly label: string;
  readonly kind: 'place' | 'region' | 'background';
  /** Longitude and latitude. */
  readonly at: Position;
  readonly population: number;
  /** Null for a region, whose name stands in the words of a language. */
  readonly textIn: ((lang: Language) => string) | null;
}

/** All that a map of some ground can name: places, regions, seas, states and rivers. */
export function nameables({
  ground,
  layers,
}: Pick<Geography, 'ground' | 'layers'>): readonly Nameable[] {
  return [
    ...layers.places.features.flatMap((feature) =>
      nameable(feature, 'place', String(feature.properties?.['id'])),
    ),
    ...largestZones(ground.zones).map(({ region, label }): Nameable => {
      const id = regionLabelId(region);
      return { id, label: id, kind: 'region', at: [...label], population: 0, textIn: null };
    }),
    ...layers.basemap.features
      .filter(({ properties }) => /^label-(sea|country|river)$/.test(String(properties?.['kind'])))
      .flatMap((feature) => nameable(feature, 'background', backgroundLabelId(feature))),
  ];
}

/** Id of the label of a region. */
export function regionLabelId(region: (typeof REGION_IDS)[number]): string {
  return `region-${region}`;
}

/** Id of the label of a sea, a state or a river. */
export function backgroundLabelId({ id }: Feature): string {
  return `name-${id}`;
}

/** What somebody calls a sea, a state or a river whose name he chooses: its English name. */
export function backgroundId({ properties }: Feature): string {
  const name = String(properties?.['name_en']).toLowerCase().replaceAll(' ', '-');
  // Towns have the names of rivers.
  return properties?.['kind'] === 'label-river' ? `river-${name}` : name;
}

function nameable(feature: Feature, kind: 'place' | 'background', label: string): Nameable[] {
  const { geometry, properties } = feature;
  if (geometry.type !== 'Point') return [];
  return [
    {
      id: kind === 'place' ? label : backgroundId(feature),
      label,
      kind,
      at: geometry.coordinates,
      population: Number(properties?.['population'] ?? 0),
      textIn: (lang) => String(properties?.[`name_${textsIn(lang)}`]),
    },
  ];
}
