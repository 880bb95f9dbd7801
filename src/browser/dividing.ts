import type { Division } from '../own-map/division.ts';
import type { PlacedTown, WholeGround } from '../own-map/divide.ts';
import type { Corner } from '../own-map/own-map.ts';

/** Where the worker finds the ground of the day, and what is known of it. */
export interface GroundSource extends Pick<WholeGround, 'zones'> {
  /** The address of the folder of the published files, with a slash at its end. */
  readonly base: string;
  readonly towns: readonly PlacedTown[];
}

/** Of each map the corners of its areas. */
export type DrawnMaps = readonly (readonly (readonly Corner[])[])[];

/** What the worker is asked. */
export interface DivideTask {
  readonly source: GroundSource;
  readonly maps: DrawnMaps;
}

/** What it answers. */
export type DivideAnswer = { readonly division: Division } | { readonly fault: string };

/** Divides ground in a thread of its own, so that whoever draws is never held up. */
export interface Divider {
  /** Asks anew: what was asked before is answered no more. */
  readonly ask: (maps: DrawnMaps) => void;
}

/**
 * @param onAnswer gets what came of what was asked last
 */
export function divider(source: GroundSource, onAnswer: (answer: DivideAnswer) => void): Divider {
  let worker: Worker | null = null;
  let busy = false;
  let wanted: DrawnMaps | null = null;

  const end = (fault: unknown) => {
    worker?.terminate();
    worker = null;
    busy = false;
    wanted = null;
    onAnswer({ fault: fault instanceof Error ? fault.message : String(fault) });
  };
  const started = (): Worker => {
    const made = new Worker(new URL('dividing-worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<DivideAnswer>) => {
      busy = false;
      if (wanted) next();
      else onAnswer(data);
    });
    made.addEventListener('error', ({ message }) => end(message || 'the worker did not start'));
    return made;
  };
  const next = () => {
    if (busy || !wanted) return;
    const maps = wanted;
    wanted = null;
    busy = true;
    try {
      worker ??= started();
      worker.postMessage({ source, maps } satisfies DivideTask, []);
    } catch (error) {
      end(error);
    }
  };
  return {
    ask: (maps) => {
      wanted = maps;
      next();
    },
  };
}
