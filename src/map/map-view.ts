import {
  Map as GlMap,
  ScaleControl,
  setWorkerUrl,
  type GeoJSONSource,
  type LayerSpecification,
  type MapMouseEvent,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import wholeWorkerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import workerUrl from 'virtual:map-worker';
import type { ZoneId } from '../model/zone.ts';
import { ZOOM, type Camera } from '../model/camera.ts';
import { labelFamilies } from './fonts.ts';
import { IMAGE_SCALE, mapImages } from './images.ts';
import { reachOf } from './reach.ts';
import type { StandingNames } from '../grammar/standing-name.ts';
import { layerChanges, styleChanges } from './style-changes.ts';
import type { Ground } from '../model/geography.ts';
import { OPENING_SOURCE, openingNames } from './opening-names.ts';

import { mapStyle, type Look, type Opening, type Picture } from './style.ts';

/** Why there is no map, or no more. */
export type MapFault = 'webgl' | 'lost' | 'draw';

/** What the map tells its owner. Points are CSS pixels from the map's top left corner. */
export interface MapEvents {
  readonly onHover: (zone: ZoneId | null, at: Point) => void;
  /** A place comes before the zone that it lies in. */
  readonly onPick: (zone: ZoneId | null, place: string | null, at: Point) => void;
  readonly onReady: () => void;
  /** The camera moves, frame by frame. */
  readonly onMove: (camera: Camera) => void;
  /** The reader has moved the camera, and it rests. */
  readonly onRest: (camera: Camera) => void;
  readonly onFault: (fault: MapFault, detail: string) => void;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the owner can ask of the map. */
export interface MapHandle {
  readonly show: (look: Look) => void;
  readonly highlight: (marked: Marked) => void;
  /** Steps nearer, or away with a negative number. */
  readonly zoom: (steps: number) => void;
  /** Where it looks; it goes there at once, or moves there where readers want motion. */
  readonly look: (camera: Camera, how: 'jump' | 'ease') => void;
  readonly camera: () => Camera;
  /** Shows what the figure shows, and follows it when the window changes. */
  readonly reset: () => void;
  readonly remove: () => void;
}

/** What is outlined on the map. */
export interface Marked {
  readonly zones: readonly ZoneId[];
  /** Id of a place. */
  readonly place: string | null;
}

export interface MapOptions {
  readonly container: HTMLElement;
  readonly look: Look;
  readonly events: MapEvents;
  /** MapLibre's own words in the page's language. */
  readonly locale: Record<string, string>;
  /** The camera that shows what the figure shows, in the container's present size. */
  readonly camera: () => Camera;
  /** The camera with which it opens, where that is another. */
  readonly startAt: () => Camera | null;
  /** The names of the figures that may lie under it, by the frame's id. */
  readonly names: Readonly<Record<string, StandingNames>>;
  /** Whether wheel and one finger always scroll the page, whatever the reader points with. */
  readonly leavesScrolling?: boolean;
}

// In a frame without an origin of its own MapLibre makes a copy of the worker, which can't import.
setWorkerUrl(self.origin === 'null' ? wholeWorkerUrl : workerUrl);

/** A feature whose state says that it is outlined. */
interface MarkedFeature {
  readonly source: 'zones' | 'places';
  readonly id: string;
}

/** Layers in which places can be pointed at. */
const PLACE_LAYERS = ['site', ...[1, 2, 3, 4, 5].map((rank) => `town-${rank}`)];

/** How far from a place a tap still means it, in CSS pixels. */
const REACH = 6;

/**
 * Opens the map in its container, with the figure's camera.
 * A browser without WebGL 2 gives a fault, never a throw.
 */
export async function openMap(ground: Ground, options: MapOptions): Promise<MapHandle | null> {
  const families = await labelFamilies(Object.values(options.look.regionNames).join(' '));
  const opening = () => openingOver(options);
  const picture = {
    ground,
    families,
    ...options.look,
    opening: options.startAt() ? null : opening(),
  };
  try {
    return connect(createMap(picture, options), picture, opening, options);
  } catch (error) {
    options.events.onFault('webgl', error instanceof Error ? error.message : String(error));
    return null;
  }
}

/** The names of the figure that is visible under the map. */
function openingOver({ container, camera, names }: MapOptions): Opening | null {
  const frame = Object.keys(names).find((id) =>
    container.parentElement?.querySelector(`.figure-${id}`)?.checkVisibility(),
  );
  const standing = names[frame ?? ''];
  return standing ? { names: standing, zoom: camera().zoom, shown: true } : null;
}

function createMap(picture: Picture, options: MapOptions): GlMap {
  const { container, locale, camera, startAt, leavesScrolling } = options;
  const { center, zoom } = startAt() ?? camera();
  const map = new GlMap({
    container,
    style: mapStyle(picture),
    center: [...center],
    zoom,
    minZoom: Math.min(ZOOM.min, zoom),
    maxZoom: ZOOM.max,
    renderWorldCopies: false,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    rollEnabled: false,
    cooperativeGestures: leavesScrolling || matchMedia('(pointer: coarse)').matches,
    locale,
    fadeDuration: 0,
  });
  confine(map);
  return map;
}

/** Keeps the reader over the world, or over what is shown now where that is more. */
function confine(map: GlMap): void {
  const [[west, south], [east, north]] = map.getBounds().toArray();
  map.setMaxBounds(reachOf([west, south, east, north]));
}

function connect(
  map: GlMap,
  first: Picture,
  openingNow: () => Opening | null,
  options: MapOptions,
): MapHandle {
  const { events, container, camera } = options;
  let picture = first;
  let layers: readonly LayerSpecification[] = mapStyle(first).layers;
  let marked: readonly MarkedFeature[] = [];
  let movedByReader = options.startAt() !== null;
  let stepped = false;

  map.touchZoomRotate.disableRotation();
  map.addControl(new ScaleControl({ maxWidth: 70, unit: 'metric' }), 'bottom-left');

  // MapLibre stretches patterns between whole zooms: drawn so, they open in the figure's size.
  const stretch = 2 ** (map.getZoom() - Math.floor(map.getZoom()));
  const shrunk = 2 ** ((first.opening?.names.zoom ?? map.getZoom()) - map.getZoom());
  const patternScale = (name: string) => IMAGE_SCALE * (name.includes(':') ? stretch * shrunk : 1);
  const addImages = () => {
    for (const [name, image] of mapImages(picture.palette)) {
      if (map.hasImage(name)) map.updateImage(name, image);
      else map.addImage(name, image, { pixelRatio: patternScale(name) });
    }
  };
  const zoneAt = (event: MapMouseEvent): ZoneId | null =>
    (map.queryRenderedFeatures(event.point, { layers: [`ground:${picture.shown}`] })[0]?.properties[
      'id'
    ] as ZoneId | undefined) ?? null;
  const placeAt = ({ point: { x, y } }: MapMouseEvent): string | null => {
    const reach = [
      [x - REACH, y - REACH],
      [x + REACH, y + REACH],
    ] as [[number, number], [number, number]];
    // Names are hit as well, also hidden ones: a place is where its mark is.
    const found = map
      .queryRenderedFeatures(reach, { layers: [...PLACE_LAYERS] })
      .find(({ geometry }) => {
        if (geometry.type !== 'Point') return false;
        const [lon = NaN, lat = NaN] = geometry.coordinates;
        const mark = map.project([lon, lat]);
        return Math.hypot(mark.x - x, mark.y - y) <= 2 * REACH;
      });
    return (found?.properties['id'] as string | undefined) ?? null;
  };
  const cameraNow = (): Camera => {
    const { lng, lat } = map.getCenter();
    return { center: [lng, lat], zoom: map.getZoom() };
  };
  const followFigure = () => {
    const { center, zoom } = camera();
    map.setMaxBounds(null);
    map.setMinZoom(Math.min(ZOOM.min, zoom));
    map.jumpTo({ center: [...center], zoom });
    confine(map);
    picture = { ...picture, opening: openingNow() };
    const names = picture.opening;
    if (names) {
      const source = map.getSource<GeoJSONSource>(OPENING_SOURCE);
      void source?.setData(openingNames(names.names, names.zoom));
    }
  };
  const draw = (next: Picture) => {
    const nextLayers = mapStyle(next).layers;
    const recoloured = next.palette !== picture.palette;
    picture = next;
    if (recoloured) addImages();
    const { removed, added } = layerChanges(layers, nextLayers);
    for (const id of removed) map.removeLayer(id);
    for (const { layer, under } of added) map.addLayer(layer, under);
    for (const { layer, group, property, value } of styleChanges(layers, nextLayers)) {
      if (group === 'paint') map.setPaintProperty(layer, property as never, value as never);
      else map.setLayoutProperty(layer, property as never, value as never);
    }
    layers = nextLayers;
  };
  /** From the reader's first move on, the map names what it shows by itself. */
  const leaveFigure = () => {
    if (movedByReader) return;
    movedByReader = true;
    const { opening } = picture;
    if (opening) draw({ ...picture, opening: { ...opening, shown: false } });
  };
  const tellBounds = () => {
    container.dataset['bounds'] = map.getBounds().toArray().flat().join(' ');
  };

  map.on('style.load', addImages);
  // After a tap browsers tell of a mouse that is not there: a card for it would take the click.
  let hovers = false;
  for (const type of ['pointerdown', 'pointermove'] as const) {
    map.getCanvasContainer().addEventListener(type, ({ pointerType }) => {
      hovers = pointerType !== 'touch';
    });
  }
  map.on('mousemove', (event) => {
    if (hovers) events.onHover(zoneAt(event), event.point);
  });
  map.on('mouseout', (event) => events.onHover(null, event.point));
  map.on('click', (event) => events.onPick(zoneAt(event), placeAt(event), event.point));
  map.on('movestart', ({ originalEvent }) => {
    if (originalEvent) leaveFigure();
  });
  map.on('resize', () => {
    if (!movedByReader) followFigure();
  });
  map.on('move', () => events.onMove(cameraNow()));
  map.on('moveend', ({ originalEvent }) => {
    tellBounds();
    if (originalEvent !== undefined || stepped) events.onRest(cameraNow());
    stepped = false;
  });
  map.once('idle', () => {
    tellBounds();
    events.onReady();
  });
  map.on('error', ({ error }) => events.onFault('draw', error.message));
  map.on('webglcontextlost', () => events.onFault('lost', 'webglcontextlost'));

  return {
    show: (look) => draw({ ...picture, ...look }),
    highlight: ({ zones, place }) => {
      const next: readonly MarkedFeature[] = [
        ...zones.map((id) => ({ source: 'zones', id }) as const),
        ...(place === null ? [] : [{ source: 'places', id: place } as const]),
      ];
      for (const feature of marked) map.setFeatureState(feature, { focus: false });
      for (const feature of next) map.setFeatureState(feature, { focus: true });
      marked = next;
    },
    zoom: (steps) => {
      leaveFigure();
      stepped = true;
      map.zoomTo(map.getZoom() + steps);
    },
    look: (next, how) => {
      leaveFigure();
      const target = { center: [...next.center] as [number, number], zoom: next.zoom };
      if (how === 'jump') map.jumpTo(target);
      else map.easeTo(target);
    },
    camera: cameraNow,
    reset: () => {
      movedByReader = false;
      followFigure();
      draw({ ...picture, opening: openingNow() });
    },
    remove: () => map.remove(),
  };
}
