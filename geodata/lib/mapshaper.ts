import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { Fault } from './fault.js';

/** Anything mapshaper reads as GeoJSON. */
export type Input = FeatureCollection | Geometry;

interface Engine {
  applyCommands(
    commands: string,
    inputs: Record<string, string>,
  ): Promise<Record<string, Uint8Array>>;
}

/** Not written in the import: it is installed in this folder only, and needed only by a build. */
const ENGINE = 'mapshaper';

export const collection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

/**
 * Runs mapshaper commands in memory. The commands name inputs as `<key>.json` and write
 * `out.json`; the features of that are returned. Throws what mapshaper throws.
 */
export async function mapshaper(
  commands: string,
  inputs: Record<string, Input>,
): Promise<Feature[]> {
  const { default: engine } = (await import(ENGINE)) as { default: Engine };
  const files = Object.entries(inputs).map(([key, value]) => [
    `${key}.json`,
    JSON.stringify(value),
  ]);
  const outputs = await engine.applyCommands(commands, Object.fromEntries(files));
  const bytes = outputs['out.json'];
  if (!bytes) throw new Fault('mapshaper', `wrote nothing for "${commands}"`);
  const written = JSON.parse(new TextDecoder().decode(bytes)) as FeatureCollection & {
    geometries?: Geometry[];
  };
  return (
    written.features ??
    (written.geometries ?? [written as unknown as Geometry]).map((geometry) => ({
      type: 'Feature',
      properties: {},
      geometry,
    }))
  );
}
