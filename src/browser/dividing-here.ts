import type { MultiPolygon } from 'geojson';
import clipping, { type Pair, type Polygon } from 'polygon-clipping';
import { unproject } from '../figure/projection.ts';
import { shapeId } from '../figure/refs.ts';
import { ringsOfPath } from '../figure/rings.ts';
import { divide, type WholeGround } from '../own-map/divide.ts';
import type { Divider, DivideAnswer } from './dividing.ts';

/**
 * Divides ground as figures draw it, in this thread: a file that has the whole site can start no
 * other, and of its outlines that takes less than a tenth of a second.
 * @param shapeOf the path of one of the document's shapes, by the id of its element
 * @param onAnswer gets what came of what was asked
 */
export function dividerHere(
  { zones, towns }: Omit<WholeGround, 'shapes'>,
  shapeOf: (id: string) => string,
  onAnswer: (answer: DivideAnswer) => void,
): Divider {
  let ground: WholeGround | null = null;
  return {
    ask: (maps) => {
      try {
        ground ??= {
          zones,
          towns,
          shapes: new Map(zones.map(({ id }) => [id, groundOf(shapeOf(shapeId(id)))])),
        };
        onAnswer({ division: divide(maps, ground) });
      } catch (error) {
        onAnswer({ fault: error instanceof Error ? error.message : String(error) });
      }
    },
  };
}

/** Ground in degrees, from its path: what lies in an odd number of its rings. */
export function groundOf(path: string): MultiPolygon {
  const [first, ...others] = ringsOfPath(path).map((ring): Polygon => [
    ring.map(([x = 0, y = 0]): Pair => unproject([x, y])),
  ]);
  return { type: 'MultiPolygon', coordinates: first ? clipping.xor(first, ...others) : [] };
}
