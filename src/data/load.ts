import { parseMapData, type ParsedGround } from './parse-map.ts';

/** How long the file may take before it counts as not to be had, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Loads and parses the map's data.
 * A file that is missing, cut short or not what the schema says is a problem by name, never a throw.
 */
export async function loadGround(url: string): Promise<ParsedGround> {
  const name = new URL(url, 'file:').pathname.split('/').at(-1) ?? url;
  const problem = (fault: string) => ({ ok: false, problems: [`${name}: ${fault}`] }) as const;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) return problem(`the server answers ${response.status}`);
    return parseMapData(await response.json(), name);
  } catch (error) {
    const fault = error instanceof SyntaxError ? 'is not whole JSON' : 'could not be fetched';
    return problem(`${fault} (${(error as Error).message})`);
  }
}
