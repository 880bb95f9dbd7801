import {
  Map as GlMap,
  NavigationControl,
  setWorkerUrl,
  type LayerSpecification,
  type MapMouseEvent,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { ZoneId } from '../model/zone.ts';
import { openingBounds, WORLD, ZOOM } from './camera.ts';
import { loadLabelFonts } from './fonts.ts';
import { IMAGE_SCALE, mapImages } from './images.ts';
import { styleChanges } from './style-changes.ts';
import { mapStyle, type Picture } from './style.ts';

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
  readonly show: (picture: Picture) => void;
  readonly highlight: (zone: ZoneId | null) => void;
  readonly reset: () => void;
  readonly remove: () => void;
}

export interface MapOptions {
  readonly container: HTMLElement;
  readonly picture: Picture;
  readonly events: MapEvents;
  /** MapLibre's own words in the page's language. */
  readonly locale: Record<string, string>;
  /** Room that the frame's captions take at the moment, in CSS pixels. */
  readonly padding: () => { top: number; bottom: number; left: number; right: number };
}

setWorkerUrl(workerUrl);

/**
 * Opens the map in its container, framed on the five regions.
 * A browser without WebGL 2 gives a fault, never a throw.
 */
export async function openMap(options: MapOptions): Promise<MapHandle | null> {
  await loadLabelFonts();
  try {
    return connect(createMap(options), options);
  } catch (error) {
    options.events.onFault('webgl', error instanceof Error ? error.message : String(error));
    return null;
  }
}

function createMap({ container, picture, locale, padding }: MapOptions): GlMap {
  const coarse = matchMedia('(pointer: coarse)').matches;
  return new GlMap({
    container,
    style: mapStyle(picture),
    bounds: [...openingBounds(picture.geography)],
    fitBoundsOptions: { padding: padding() },
    maxBounds: [...WORLD],
    minZoom: ZOOM.min,
    maxZoom: ZOOM.max,
    renderWorldCopies: false,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    rollEnabled: false,
    cooperativeGestures: coarse,
    locale,
    fadeDuration: 0,
  });
}

function connect(
  map: GlMap,
  { picture: first, events, container, padding }: MapOptions,
): MapHandle {
  let picture = first;
  let layers: readonly LayerSpecification[] = mapStyle(first).layers;
  let highlighted: ZoneId | null = null;
  let movedByReader = false;
  const zoneLayer = layers.find(({ id }) => id.startsWith('ground:'))?.id ?? '';

  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'bottom-right');

  const addImages = () => {
    for (const [name, image] of mapImages(picture.palette)) {
      if (map.hasImage(name)) map.updateImage(name, image);
      else map.addImage(name, image, { pixelRatio: IMAGE_SCALE });
    }
  };
  const zoneAt = (event: MapMouseEvent): ZoneId | null =>
    (map.queryRenderedFeatures(event.point, { layers: [zoneLayer] })[0]?.properties['id'] as
      ZoneId | undefined) ?? null;
  const frame = () => {
    map.fitBounds([...openingBounds(picture.geography)], { padding: padding(), animate: false });
  };
  const tellBounds = () => {
    container.dataset['bounds'] = map.getBounds().toArray().flat().join(' ');
  };

  map.on('style.load', addImages);
  map.on('mousemove', (event) => events.onHover(zoneAt(event), event.point));
  map.on('mouseout', (event) => events.onHover(null, event.point));
  map.on('click', (event) => events.onPick(zoneAt(event), event.point));
  map.on('movestart', ({ originalEvent }) => {
    movedByReader ||= originalEvent !== undefined;
  });
  map.on('resize', () => {
    if (!movedByReader) frame();
  });
  map.on('moveend', tellBounds);
  map.once('idle', () => {
    tellBounds();
    events.onReady();
  });
  map.on('error', ({ error }) => events.onFault('draw', error.message));
  map.on('webglcontextlost', () => events.onFault('lost', 'webglcontextlost'));

  return {
    show: (next) => {
      const nextLayers = mapStyle(next).layers;
      const recoloured = next.palette !== picture.palette;
      picture = next;
      if (recoloured) addImages();
      for (const { layer, group, property, value } of styleChanges(layers, nextLayers)) {
        if (group === 'paint') map.setPaintProperty(layer, property as never, value as never);
        else map.setLayoutProperty(layer, property as never, value as never);
      }
      layers = nextLayers;
    },
    highlight: (zone) => {
      if (zone === highlighted) return;
      if (highlighted) map.setFeatureState({ source: 'zones', id: highlighted }, { focus: false });
      if (zone) map.setFeatureState({ source: 'zones', id: zone }, { focus: true });
      highlighted = zone;
    },
    reset: () => {
      movedByReader = false;
      frame();
    },
    remove: () => map.remove(),
  };
}
