import { ZONE_IDS } from '../model/view.ts';
import { clipId, shapeId, shapeRef, type ShapeSet } from './refs.ts';
import type { Shapes } from './shapes.ts';

interface Props {
  readonly set: ShapeSet;
  readonly shapes: Pick<Shapes, 'zones' | 'contactLine'>;
  /** Those of the page's own day, in `FigureDefs`: what is the very same is not there twice. */
  readonly own: Pick<Shapes, 'zones'>;
}

/** The shapes of another day than the page's own, beside `FigureDefs`. */
export function DayDefs({ set, shapes, own }: Props) {
  return (
    <svg class="defs" width="0" height="0" aria-hidden="true">
      <defs>
        <path
          id={shapeId('contactLine', set)}
          d={shapes.contactLine}
          vector-effect="non-scaling-stroke"
        />
        {ZONE_IDS.map((zone) => {
          const path = shapes.zones.get(zone) ?? '';
          const isSame = path !== '' && path === own.zones.get(zone);
          const [id, clip] = [shapeId(zone, set), clipId(zone, set)];
          return [
            isSame ? (
              <use key={id} id={id} href={shapeRef(zone)} />
            ) : (
              <path key={id} id={id} d={path} vector-effect="non-scaling-stroke" />
            ),
            // A clip may not refer to what refers to a path itself.
            <clipPath key={clip} id={clip}>
              <use href={shapeRef(zone, isSame ? 'own' : set)} />
            </clipPath>,
          ];
        })}
      </defs>
    </svg>
  );
}
