import type { Map as GlMap, MapMouseEvent } from 'maplibre-gl';
import type { ZoneId } from '../model/zone.ts';
import type { MapEvents } from './map-handle.ts';

/** Layers in which places can be pointed at. */
const PLACE_LAYERS = ['site', ...[1, 2, 3, 4, 5].map((rank) => `town-${rank}`)];

/** How far from a place a tap still means it, in CSS pixels. */
const REACH = 6;

/** Tells what a reader points at and picks on the map. @param shown id of the visible colouring */
export function tellPointing(
  map: GlMap,
  shown: () => string,
  { onHover, onPick, onUnpick }: Pick<MapEvents, 'onHover' | 'onPick' | 'onUnpick'>,
): void {
  // After a tap browsers tell of a mouse that is not there: a card for it would take the click.
  let hovers = false;
  for (const type of ['pointerdown', 'pointermove'] as const) {
    map.getCanvasContainer().addEventListener(type, ({ pointerType }) => {
      hovers = pointerType !== 'touch';
    });
  }
  const zoneUnder = ({ point }: MapMouseEvent): ZoneId | null =>
    idOf(map.queryRenderedFeatures(point, { layers: [`ground:${shown()}`] })[0]);
  map.on('mousemove', (event) => {
    if (hovers) onHover(zoneUnder(event), event.point);
  });
  map.on('mouseout', (event) => onHover(null, event.point));
  let pickedAt = -Infinity;
  map.on('click', (event) => {
    const { detail, timeStamp } = event.originalEvent;
    if (detail > 1) return;
    pickedAt = timeStamp;
    onPick(zoneUnder(event), placeUnder(map, event), event.point);
  });
  map.on('zoomstart', ({ originalEvent }) => {
    if (!isSecondTap(originalEvent, pickedAt)) return;
    pickedAt = -Infinity;
    onUnpick();
  });
}

/** The longest time between two taps that belong together, in milliseconds. */
const DOUBLE = 1000;

/**
 * Whether what begins a zoom belongs together with what picked something: a double click, two taps
 * (of the second no click is told), or a tap and a finger that moves on.
 */
export function isSecondTap(begins: Event | undefined, pickedAt: number): boolean {
  if (!begins) return false;
  const { type } = begins;
  // What counts as a double click is the browser's to say: its first click has picked.
  if (type === 'dblclick') return pickedAt > -Infinity;
  if (begins.timeStamp - pickedAt > DOUBLE) return false;
  const fingers = 'touches' in begins ? (begins as TouchEvent).touches.length : 0;
  return type.startsWith('touch') && fingers < 2;
}

function placeUnder(map: GlMap, { point: { x, y } }: MapMouseEvent): string | null {
  const reach: [[number, number], [number, number]] = [
    [x - REACH, y - REACH],
    [x + REACH, y + REACH],
  ];
  // Names are hit as well, also hidden ones: a place is where its mark is.
  return idOf(
    map.queryRenderedFeatures(reach, { layers: [...PLACE_LAYERS] }).find(({ geometry }) => {
      if (geometry.type !== 'Point') return false;
      const [lon = NaN, lat = NaN] = geometry.coordinates;
      const mark = map.project([lon, lat]);
      return Math.hypot(mark.x - x, mark.y - y) <= 2 * REACH;
    }),
  );
}

function idOf<Id extends string>(
  feature: { readonly properties: Readonly<Record<string, unknown>> } | undefined,
): Id | null {
  return (feature?.properties['id'] as Id | undefined) ?? null;
}
