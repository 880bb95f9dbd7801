import {
  Map as GlMap,
  ScaleControl,
  setWorkerUrl,
  type GeoJSONSource,
  type LayerSpecification,
  type MapMouseEvent,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { ZoneId } from '../model/zone.ts';
import { WORLD, ZOOM, type Camera } from './camera.ts';
import { loadLabelFonts } from './fonts.ts';
import { IMAGE_SCALE, mapImages } from './images.ts';
import type { StandingNames } from '../grammar/standing-name.ts';
import type { Geography } from '../model/geography.ts';
import { OPENING_SOURCE, openingNames } from './opening-names.ts';
import { styleChanges } from './style-changes.ts';
import { mapStyle, type Look, type Opening, type Picture } from './style.ts';

/** Why there is no map, or no more. */
export type MapFault = 'webgl' | 'lost' | 'draw';

/** What the map tells its owner. Points are CSS pixels from the map's top left corner. */
export interface MapEvents {
  readonly onHover: (zone: ZoneId | null, at: Point) => void;
  readonly onPick: (zone: ZoneId | null, at: Point) => void;
  readonly onReady: () => void;
  readonly onFault: (fault: MapFault, detail: string) => void;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the owner can ask of the map. */
export interface MapHandle {
  readonly show: (look: Look) => void;
  readonly highlight: (zone: ZoneId | null) => void;
  /** Steps nearer, or away with a negative number. */
  readonly zoom: (steps: number) => void;
  readonly remove: () => void;
}

export interface MapOptions {
  readonly container: HTMLElement;
  readonly look: Look;
  readonly events: MapEvents;
  /** MapLibre's own words in the page's language. */
  readonly locale: Record<string, string>;
  /** The camera that shows what the figure shows, in the container's present size. */
  readonly camera: () => Camera;
}

setWorkerUrl(workerUrl);

/**
 * Opens the map in its container, with the figure's camera.
 * A browser without WebGL 2 gives a fault, never a throw.
 */
export async function openMap(
  geography: Geography,
  options: MapOptions,
): Promise<MapHandle | null> {
  const [{ names }] = await Promise.all([NAMES[options.look.lang](), loadLabelFonts()]);
  const opening = () => openingOver(options, names);
  const picture = { geography, ...options.look, opening: opening() };
  try {
    return connect(createMap(picture, options), picture, opening, options);
  } catch (error) {
    options.events.onFault('webgl', error instanceof Error ? error.message : String(error));
    return null;
  }
}

const NAMES = {
  en: () => import('virtual:names-en'),
  uk: () => import('virtual:names-uk'),
} as const;

/** The names of the figure that is visible under the map. */
function openingOver(
  { container, camera }: MapOptions,
  names: Readonly<Record<string, StandingNames>>,
): Opening | null {
  const frame = Object.keys(names).find((id) =>
    container.parentElement?.querySelector(`.figure-${id}`)?.checkVisibility(),
  );
  const standing = names[frame ?? ''];
  return standing ? { names: standing, zoom: camera().zoom, shown: true } : null;
}

function createMap(picture: Picture, { container, locale, camera }: MapOptions): GlMap {
  const { center, zoom } = camera();
  return new GlMap({
    container,
    style: mapStyle(picture),
    center: [...center],
    zoom,
    maxBounds: [...WORLD],
    minZoom: ZOOM.min,
    maxZoom: ZOOM.max,
    renderWorldCopies: false,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    rollEnabled: false,
    cooperativeGestures: matchMedia('(pointer: coarse)').matches,
    locale,
    fadeDuration: 0,
  });
}

function connect(
  map: GlMap,
  first: Picture,
  openingNow: () => Opening | null,
  { events, container, camera }: MapOptions,
): MapHandle {
  let picture = first;
  let layers: readonly LayerSpecification[] = mapStyle(first).layers;
  let highlighted: ZoneId | null = null;
  let movedByReader = false;
  const zoneLayer = layers.find(({ id }) => id.startsWith('ground:'))?.id ?? '';

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
    (map.queryRenderedFeatures(event.point, { layers: [zoneLayer] })[0]?.properties['id'] as
      ZoneId | undefined) ?? null;
  const followFigure = () => {
    const { center, zoom } = camera();
    map.jumpTo({ center: [...center], zoom });
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
  map.on('mousemove', (event) => events.onHover(zoneAt(event), event.point));
  map.on('mouseout', (event) => events.onHover(null, event.point));
  map.on('click', (event) => events.onPick(zoneAt(event), event.point));
  map.on('movestart', ({ originalEvent }) => {
    if (originalEvent) leaveFigure();
  });
  map.on('resize', () => {
    if (!movedByReader) followFigure();
  });
  map.on('moveend', tellBounds);
  map.once('idle', () => {
    tellBounds();
    events.onReady();
  });
  map.on('error', ({ error }) => events.onFault('draw', error.message));
  map.on('webglcontextlost', () => events.onFault('lost', 'webglcontextlost'));

  return {
    show: (look) => draw({ ...picture, ...look }),
    highlight: (zone) => {
      if (zone === highlighted) return;
      if (highlighted) map.setFeatureState({ source: 'zones', id: highlighted }, { focus: false });
      if (zone) map.setFeatureState({ source: 'zones', id: zone }, { focus: true });
      highlighted = zone;
    },
    zoom: (steps) => {
      leaveFigure();
      map.zoomTo(map.getZoom() + steps);
    },
    remove: () => map.remove(),
  };
}
