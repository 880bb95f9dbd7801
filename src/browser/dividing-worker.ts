import { loadZones } from '../data/load.ts';
import { divide, type WholeGround } from '../own-map/divide.ts';
import type { DivideAnswer, DivideTask, GroundSource } from './dividing.ts';

let ground: Promise<WholeGround> | null = null;

async function loaded({ base, zones, towns }: GroundSource): Promise<WholeGround> {
  const parsed = await loadZones(base);
  if (!parsed.ok) throw new Error(parsed.problems.join('; '));
  return { zones, shapes: parsed.shapes, towns };
}

async function answer({ source, maps }: DivideTask): Promise<DivideAnswer> {
  ground ??= loaded(source).catch((error: unknown) => {
    // Whoever asks again asks the server again.
    ground = null;
    throw error;
  });
  try {
    return { division: divide(maps, await ground) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener('message', ({ data }: MessageEvent<DivideTask>) => {
  void answer(data).then((said) => postMessage(said));
});
