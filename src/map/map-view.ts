import {
  Map as GlMap,
  ScaleControl,
  setWorkerUrl,
  type GeoJSONSource,
  type StyleSpecification,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import wholeWorkerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import workerUrl from 'virtual:map-worker';
import type { Units } from '../model/units.ts';
import { ZOOM, type Camera } from '../model/camera.ts';
import { labelFamilies } from './fonts.ts';
import { atHand, firstAtHand } from './at-hand.ts';
import { dayChanges } from './day-changes.ts';
import { IMAGE_SCALE, mapImages } from './images.ts';
import { layerDrawer, type DrawLayers } from './layers.ts';
import { drawOnce } from './draw-once.ts';
import { losesMap } from './loses-map.ts';
import type { MapHandle, MapOptions } from './map-handle.ts';
import { DAY_SOURCE, UNCONFIRMED_SOURCE } from './kind.ts';
import { tellPointing } from './pointing.ts';
import { reachOf } from './reach.ts';
import type { MapGround } from '../model/geography.ts';
import { redraw } from './redraw.ts';
import { PALETTES } from '../grammar/palette.ts';
import { NOTHING_OUTLINED, type Look, type Outlined, type Picture } from './picture.ts';
import { steer } from './steering.ts';
import { dayFeatures, mapStyle, unconfirmedFeatures } from './style.ts';
import { isCanvasTrue } from './true-canvas.ts';

// In a frame without an origin of its own MapLibre makes a copy of the worker, which can't import.
setWorkerUrl(self.origin === 'null' ? wholeWorkerUrl : workerUrl);

/** The reader's units as the scale bar calls them. */
const SCALES = { km: 'metric', mi: 'imperial' } as const satisfies Record<Units, string>;

/** Where a map opens whose figure can't be seen: it follows the figure once that appears. */
const UNSEEN: Camera = { center: [34.5, 47.6], zoom: 6 };

/** Where the map lies in what a finger or a wheel scrolls: the same width as in layout.css. */
const SCROLLS = matchMedia('(pointer: coarse), (max-width: 59.99rem)');

const isSame = (a: Outlined, b: Outlined) => a.zones === b.zones && a.place === b.place;

/** A feature whose state says that it is outlined. */
interface MarkedFeature {
  readonly source: typeof DAY_SOURCE | 'places';
  readonly id: string;
}

/**
 * Opens the map in its container, with the figure's camera.
 * A browser without WebGL 2 gives a fault, never a throw.
 */
export async function openMap(ground: MapGround, options: MapOptions): Promise<MapHandle | null> {
  if (!isCanvasTrue()) {
    options.events.onFault('canvas', 'getImageData');
    return null;
  }
  const families = await labelFamilies(lettersOf(ground, options));
  const picture = {
    ground,
    families,
    ...options.look,
    palette: PALETTES[options.look.scheme],
    atHand: firstAtHand(options.look),
    outlined: NOTHING_OUTLINED,
    named: options.startAt() !== null,
  };
  try {
    const layersOf = layerDrawer();
    const map = createMap(mapStyle(picture, layersOf), options);
    return connect(map, picture, layersOf, options);
  } catch (error) {
    options.events.onFault('webgl', error instanceof Error ? error.message : String(error));
    return null;
  }
}

/** What the labels say: names of towns abroad have letters that no region's has. */
function lettersOf({ layers }: MapGround, { look }: MapOptions): string {
  const towns = layers.places.features.map(({ properties }) => String(properties?.['name']));
  return [...Object.values(look.regionNames), ...towns].join(' ');
}

function createMap(style: StyleSpecification, options: MapOptions): GlMap {
  const { container, locale, figure, startAt, leavesScrolling } = options;
  const { center, zoom } = startAt() ?? figure()?.camera ?? UNSEEN;
  const map = new GlMap({
    container,
    style,
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
    maxPitch: 0,
    cooperativeGestures: leavesScrolling || SCROLLS.matches,
    locale,
    // Names come at once. Not 0, with which MapLibre places them anew in every frame.
    fadeDuration: 1,
  });
  drawOnce(map);
  confine(map);
  return map;
}

/** Keeps the reader over the world, or over what is shown now where that is more. */
function confine(map: GlMap): void {
  const [[west, south], [east, north]] = map.getBounds().toArray();
  map.setMaxBounds(reachOf([west, south, east, north]));
}

function connect(map: GlMap, first: Picture, layersOf: DrawLayers, options: MapOptions): MapHandle {
  const { events, container, figure } = options;
  let picture = first;
  let layers = layersOf(first);
  let marked: readonly MarkedFeature[] = [];

  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  const scale = new ScaleControl({ maxWidth: 70, unit: SCALES[first.units] });
  map.addControl(scale, 'bottom-left');

  // MapLibre stretches patterns between whole zooms: drawn so, they open in the figure's size.
  const stretch = 2 ** (map.getZoom() - Math.floor(map.getZoom()));
  const enlarged = first.named ? 1 : (figure()?.enlarged ?? 1);
  const patternScale = (name: string) =>
    IMAGE_SCALE * (name.includes(':') ? stretch / enlarged : 1);
  const addImages = () => {
    for (const [name, image] of mapImages(picture.palette)) {
      if (map.hasImage(name)) map.updateImage(name, image);
      else map.addImage(name, image, { pixelRatio: patternScale(name) });
    }
  };
  const followFigure = () => {
    const camera = figure()?.camera;
    if (!camera) return;
    steering.send(() => {
      map.setMaxBounds(null);
      map.setMinZoom(Math.min(ZOOM.min, camera.zoom));
      steering.jump(camera);
      confine(map);
    });
  };
  const draw = (next: Picture) => {
    const nextLayers = layersOf(next);
    const recoloured = next.palette !== picture.palette;
    if (next.units !== picture.units) scale.setUnit(SCALES[next.units]);
    picture = next;
    if (recoloured) addImages();
    redraw(map, layers, nextLayers);
    layers = nextLayers;
  };
  /** What is to be seen as soon as its layers have come. */
  let coming: Look | null = null;
  const show = (look: Look) => {
    const kept = atHand(picture.atHand, look, picture.shown);
    const isThere =
      coming?.shown !== look.shown && picture.atHand.some(({ id }) => id === look.shown);
    coming = isThere ? null : look;
    draw({
      ...picture,
      ...look,
      palette: PALETTES[look.scheme],
      atHand: kept,
      shown: isThere ? look.shown : picture.shown,
    });
  };
  map.on('render', () => {
    if (!coming || !map.loaded()) return;
    draw({ ...picture, ...coming });
    coming = null;
  });
  /** Whether the map names what it shows by itself: from the reader's first move on it does. */
  const name = (named: boolean) => {
    if (named === picture.named) return;
    draw({ ...picture, named });
    events.onStand(!named);
  };
  const leaveFigure = () => name(true);
  const tellBounds = () => {
    container.dataset['bounds'] = map.getBounds().toArray().flat().join(' ');
  };

  map.on('style.load', addImages);
  tellPointing(map, () => picture.shown, events);
  map.on('resize', () => {
    if (!picture.named) followFigure();
  });
  // Before the reader's move is told: whoever hears of it may ask what the map shows.
  map.on('moveend', tellBounds);
  const steering = steer(map, {
    onMove: (to) => events.onMove(to, picture.named),
    onTaken: leaveFigure,
    onRest: events.onRest,
  });
  let ready = false;
  const mapScrolls = () => {
    const { cooperativeGestures } = map;
    if (options.leavesScrolling || SCROLLS.matches) cooperativeGestures.enable();
    else cooperativeGestures.disable();
  };
  // A page that comes back from the browser's cache may have lost what was drawn.
  const drawAgain = ({ persisted }: PageTransitionEvent) => {
    if (persisted) map.triggerRepaint();
  };
  SCROLLS.addEventListener('change', mapScrolls);
  addEventListener('pageshow', drawAgain);
  map.once('idle', () => {
    ready = true;
    tellBounds();
    events.onReady();
  });
  map.on('error', (event) => {
    if (losesMap(event, ready)) events.onFault('draw', event.error.message);
    // MapLibre tells it by itself only while nobody listens.
    else console.error(event.error);
  });
  map.on('webglcontextlost', () => events.onFault('lost', 'webglcontextlost'));
  events.onStand(!picture.named);
  const changesTo = dayChanges(dayFeatures(picture.ground.layers));

  return {
    show,
    showDay: (dayLayers) => {
      const day = map.getSource<GeoJSONSource>(DAY_SOURCE);
      void day?.updateData(changesTo(dayFeatures(dayLayers ?? picture.ground.layers)));
    },
    showUnconfirmed: (geometry) => {
      const source = map.getSource<GeoJSONSource>(UNCONFIRMED_SOURCE);
      void source?.setData(unconfirmedFeatures(geometry));
    },
    highlight: ({ zones, place }) => {
      const next: readonly MarkedFeature[] = [
        ...zones.map((id) => ({ source: DAY_SOURCE, id }) as const),
        ...(place === null ? [] : [{ source: 'places', id: place } as const]),
      ];
      for (const feature of marked) map.setFeatureState(feature, { focus: false });
      for (const feature of next) map.setFeatureState(feature, { focus: true });
      marked = next;
      const outlined = { zones: zones.length > 0, place: place !== null };
      if (!isSame(outlined, picture.outlined)) draw({ ...picture, outlined });
    },
    zoom: (steps) => {
      leaveFigure();
      map.zoomTo(map.getZoom() + steps);
    },
    look: (next, how) => {
      leaveFigure();
      steering[how](next);
    },
    follow: (to, leavesFigure) => {
      if (leavesFigure) leaveFigure();
      steering.jump(to);
    },
    camera: steering.camera,
    reset: () => {
      followFigure();
      name(false);
    },
    remove: () => {
      SCROLLS.removeEventListener('change', mapScrolls);
      removeEventListener('pageshow', drawAgain);
      map.remove();
    },
  };
}
