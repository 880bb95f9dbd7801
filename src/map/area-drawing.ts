import type { Map as GlMap } from 'maplibre-gl';
import {
  TerraDraw,
  TerraDrawModeUndoRedo,
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
} from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { AreaDrawing, AreaEvents, DrawnRing } from './map-handle.ts';

type Id = string | number;
type Hex = `#${string}`;

/** The mode in which corners are set, and that in which those of an area are moved. */
const [DRAWS, MOVES] = ['polygon', 'select'] as const;

/** How near to a corner a finger means it, in CSS pixels. */
const REACH = 30;

/**
 * Draws areas on a map: corner by corner, and by moving corners of those that are there.
 * @param colour of their lines and corners, `#rrggbb`, and that of what is inside of a corner
 */
export function areaDrawing(
  map: GlMap,
  [colour, paper]: readonly [string, string],
  { onRing }: AreaEvents,
): AreaDrawing {
  // One finger draws and moves corners here: two move the map.
  map.cooperativeGestures.disable();
  const [line, inside] = [colour, paper] as [Hex, Hex];
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map }),
    modes: [
      new TerraDrawPolygonMode({
        pointerDistance: REACH,
        showCoordinatePoints: true,
        styles: {
          fillColor: line,
          fillOpacity: 0.12,
          outlineColor: line,
          outlineWidth: 2,
          closingPointColor: inside,
          closingPointOutlineColor: line,
          closingPointOutlineWidth: 2,
          closingPointWidth: 6,
          coordinatePointColor: inside,
          coordinatePointOutlineColor: line,
          coordinatePointOutlineWidth: 2,
          coordinatePointWidth: 4,
        },
      }),
      new TerraDrawSelectMode({
        pointerDistance: REACH,
        flags: {
          [DRAWS]: { feature: { coordinates: { midpoints: true, draggable: true } } },
        },
        styles: {
          selectedPolygonColor: line,
          selectedPolygonFillOpacity: 0.2,
          selectedPolygonOutlineColor: line,
          selectedPolygonOutlineWidth: 3,
          selectionPointColor: inside,
          selectionPointOutlineColor: line,
          selectionPointOutlineWidth: 2,
          selectionPointWidth: 7,
          midPointColor: line,
          midPointOutlineColor: inside,
          midPointWidth: 4,
        },
      }),
    ],
    undoRedo: { modeLevel: new TerraDrawModeUndoRedo() },
  });
  let shown: readonly DrawnRing[] = [];
  let ids: readonly Id[] = [];
  let selected: number | null = null;

  const ringOf = (id: Id): DrawnRing => {
    const geometry = draw.getSnapshotFeature(id)?.geometry;
    const ring = geometry?.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : [];
    return ring.slice(0, -1).map(([lon = 0, lat = 0]) => [lon, lat]);
  };
  const put = (areas: readonly DrawnRing[]) => {
    shown = areas;
    // Taking areas away takes back that one is chosen: its corners can be moved on without choosing again.
    const kept = selected;
    if (kept !== null) draw.setMode(MOVES);
    draw.removeFeatures(ids.filter((id) => draw.hasFeature(id)));
    const added = draw.addFeatures(
      areas.map((ring, area) => ({
        type: 'Feature',
        properties: { mode: DRAWS, area },
        geometry: {
          type: 'Polygon',
          coordinates: [[...ring, ...ring.slice(0, 1)].map((at) => [...at])],
        },
      })),
    );
    ids = added.flatMap(({ id }) => (id === undefined ? [] : [id]));
    const again = kept === null ? undefined : ids[kept];
    if (again !== undefined && draw.hasFeature(again)) draw.selectFeature(again);
    else selected = null;
  };
  draw.start();
  draw.setMode(DRAWS);
  draw.on('select', (id) => {
    selected = ids.indexOf(id);
  });
  draw.on('deselect', () => {
    selected = null;
  });
  draw.on('finish', (id, { action }) => {
    const ring = ringOf(id);
    const area = ids.indexOf(id);
    // It is in the middle of telling: what it has may be changed once it is done.
    queueMicrotask(() => {
      if (action === 'draw') {
        draw.removeFeatures([id]);
        onRing(null, ring);
      } else if (!onRing(area, ring)) put(shown);
    });
  });
  return {
    show: (areas) => {
      if (JSON.stringify(areas) !== JSON.stringify(shown)) put(areas);
    },
    begin: () => {
      selected = null;
      draw.setMode(DRAWS);
    },
    choose: () => draw.setMode(MOVES),
    back: () => draw.undo(),
    finish: () => {
      const open = draw.getSnapshot().find(({ properties }) => properties['currentlyDrawing']);
      if (open?.id === undefined) return;
      const committed = Number(open.properties['committedCoordinateCount']);
      const ring = ringOf(open.id).slice(0, committed);
      draw.setMode(DRAWS);
      onRing(null, ring);
    },
    end: () => draw.stop(),
  };
}
