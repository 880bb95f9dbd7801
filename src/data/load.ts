import type { FeatureCollection } from 'geojson';
import * as v from 'valibot';
import { LAYER_FILES, type LayerFile } from '../model/geography.ts';
import { NEAR_DATA } from './map-schema.ts';
import { parseGeography, type ParsedGeography } from './parse.ts';
import { parseZones, type ParsedZones } from './parse-zones.ts';
import { parseMapData, type ParsedGround } from './parse-map.ts';

/** How long a file may take before it counts as not to be had, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Loads and parses the map's data.
 * A file that is missing, cut short or not what the schema says is a problem by name, never a throw.
 */
export async function loadGround(url: string): Promise<ParsedGround> {
  const loaded = await loadJson(url);
  if ('problem' in loaded) return { ok: false, problems: [loaded.problem] };
  return parseMapData(loaded.json, nameOf(url));
}

/** Loads what the map draws besides where the reader has gone near; null where it can't be had. */
export async function loadNear(url: string): Promise<FeatureCollection | null> {
  const loaded = await loadJson(url);
  if ('problem' in loaded || !v.is(NEAR_DATA, loaded.json)) return null;
  // The schema has checked what is used of it; its own types know no geometries.
  return loaded.json as unknown as FeatureCollection;
}

/**
 * Loads and parses the published files, which have all that is known of the ground.
 * @param base address of their folder, with a slash at its end
 */
export async function loadGeography(base: string): Promise<ParsedGeography> {
  const loaded = await Promise.all(
    LAYER_FILES.map(async (file) => [file, await loadJson(`${base}${file}.geojson`)] as const),
  );
  const problems = loaded.flatMap(([, result]) => ('problem' in result ? [result.problem] : []));
  if (problems.length > 0) return { ok: false, problems };
  const files = loaded.map(([file, result]) => [file, 'json' in result ? result.json : null]);
  return parseGeography(Object.fromEntries(files) as Record<LayerFile, unknown>);
}

/**
 * Loads and parses the outlines of the zones alone.
 * @param base address of the folder of the published files, with a slash at its end
 */
export async function loadZones(base: string): Promise<ParsedZones> {
  const loaded = await loadJson(`${base}zones.geojson`);
  return 'problem' in loaded ? { ok: false, problems: [loaded.problem] } : parseZones(loaded.json);
}

async function loadJson(url: string): Promise<{ json: unknown } | { problem: string }> {
  const name = nameOf(url);
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) return { problem: `${name}: the server answers ${response.status}` };
    return { json: (await response.json()) as unknown };
  } catch (error) {
    const fault = error instanceof SyntaxError ? 'is not whole JSON' : 'could not be fetched';
    return { problem: `${name}: ${fault} (${(error as Error).message})` };
  }
}

function nameOf(url: string): string {
  return new URL(url, 'file:').pathname.split('/').at(-1) ?? url;
}
