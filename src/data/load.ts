import { LAYER_FILES, type LayerFile } from '../model/geography.ts';
import { parseGeography, type ParsedGeography } from './parse.ts';

/** How long a file may take before it counts as not to be had, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Loads and parses the files of `public/geo`.
 * A file that is missing, cut short or not what the schema says is a problem by name, never a throw.
 * @param base URL of the folder, with a slash at its end.
 */
export async function loadGeography(base: string): Promise<ParsedGeography> {
  const loaded = await Promise.all(LAYER_FILES.map((file) => loadFile(base, file)));
  const problems = loaded.flatMap((result) => ('problem' in result ? [result.problem] : []));
  if (problems.length > 0) return { ok: false, problems };
  const files = Object.fromEntries(
    loaded.flatMap((result) => ('json' in result ? [[result.file, result.json]] : [])),
  ) as Record<LayerFile, unknown>;
  return parseGeography(files);
}

type LoadedFile = { file: LayerFile; json: unknown } | { problem: string };

async function loadFile(base: string, file: LayerFile): Promise<LoadedFile> {
  const name = `${file}.geojson`;
  try {
    const response = await fetch(`${base}${name}`, { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) return { problem: `${name}: the server answers ${response.status}` };
    return { file, json: (await response.json()) as unknown };
  } catch (error) {
    const fault = error instanceof SyntaxError ? 'is not whole JSON' : 'could not be fetched';
    return { problem: `${name}: ${fault} (${(error as Error).message})` };
  }
}
