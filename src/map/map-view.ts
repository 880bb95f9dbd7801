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
import { ZOOM, type Camera } from '../model/camera.ts';
import { labelFamilies, lettersOf } from './fonts.ts';
import { firstAtHand } from './at-hand.ts';
import { dayChanges } from './day-changes.ts';
import { drawingOn, SCALES } from './drawing.ts';
import { layerDrawer, type DrawLayers } from './layers.ts';
import { drawOnce } from './draw-once.ts';
import { drawWhole } from './draw-whole.ts';
import { locator } from './locator.ts';
import { losesMap } from './loses-map.ts';
import type { MapHandle, MapOptions } from './map-handle.ts';
import { DAY_SOURCE, UNCONFIRMED_SOURCE } from './kind.ts';
import { bringNear } from './near.ts';
import { tellPointing } from './pointing.ts';
import { confine } from './reach.ts';
import type { MapGround } from '../model/geography.ts';
import { PALETTES } from '../grammar/palette.ts';
import { NOTHING_OUTLINED, type Picture } from './picture.ts';
import { outliner } from './outlining.ts';
import { followScrolling, pageScrolls } from './scrolling.ts';
import { steer } from './steering.ts';
import { dayFeatures, mapStyle, unconfirmedFeatures } from './style.ts';
import { isCanvasTrue } from './true-canvas.ts';

// In a frame without an origin of its own MapLibre makes a copy of the worker, which can't import.
setWorkerUrl(self.origin === 'null' ? wholeWorkerUrl : workerUrl);

/** Where a map opens whose figure can't be seen: it follows the figure once that appears. */
const UNSEEN: Camera = { center: [34.5, 47.6], zoom: 6 };

/**
 * Opens the map in its container, with the figure's camera.
 * A browser without WebGL 2 gives a fault, never a throw.
 */
export async function openMap(ground: MapGround, options: MapOptions): Promise<MapHandle | null> {
  if (!isCanvasTrue()) {
    options.events.onFault('canvas', 'getImageData');
    return null;
  }
  const families = await labelFamilies(lettersOf(ground, options.look));
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
    cooperativeGestures: pageScrolls(leavesScrolling),
    locale,
    // Names come at once. Not 0, with which MapLibre places them anew in every frame.
    fadeDuration: 1,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  drawWhole(map);
  drawOnce(map);
  confine(map);
  return map;
}

function connect(map: GlMap, first: Picture, layersOf: DrawLayers, options: MapOptions): MapHandle {
  const { events, container, figure, leavesScrolling } = options;
  const scale = new ScaleControl({ maxWidth: 70, unit: SCALES[first.units] });
  map.addControl(scale, 'bottom-left');
  map.addControl(locator(first.ground), 'top-right');

  // MapLibre stretches patterns between whole zooms: drawn so, they open in the figure's size.
  const stretch = 2 ** (map.getZoom() - Math.floor(map.getZoom()));
  const enlarged = first.named ? 1 : (figure()?.enlarged ?? 1);
  const drawing = drawingOn(map, first, layersOf, scale, stretch / enlarged);
  const highlight = outliner(map, (outlined) => drawing.change({ outlined }));
  const isNamed = () => drawing.current().named;

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
  /** Whether the map names what it shows by itself: from the reader's first move on it does. */
  const name = (named: boolean) => {
    if (named === isNamed()) return;
    drawing.change({ named });
    events.onStand(!named);
  };
  const leaveFigure = () => name(true);
  const tellBounds = () => {
    container.dataset['bounds'] = map.getBounds().toArray().flat().join(' ');
  };

  bringNear(map, options.near);
  tellPointing(map, () => drawing.current().shown, events);
  map.on('resize', () => {
    if (!isNamed()) followFigure();
  });
  // Before the reader's move is told: whoever hears of it may ask what the map shows.
  map.on('moveend', tellBounds);
  const steering = steer(map, {
    onMove: (to) => events.onMove(to, isNamed()),
    onTaken: leaveFigure,
    onRest: events.onRest,
  });
  let ready = false;
  // A page that comes back from the browser's cache may have lost what was drawn.
  const drawAgain = ({ persisted }: PageTransitionEvent) => {
    if (persisted) map.triggerRepaint();
  };
  const endScrolling = followScrolling(map, leavesScrolling);
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
  events.onStand(!isNamed());
  const own = first.ground.layers;
  const changesTo = dayChanges(dayFeatures(own));

  return {
    show: drawing.show,
    showDay: (dayLayers) => {
      const day = map.getSource<GeoJSONSource>(DAY_SOURCE);
      void day?.updateData(changesTo(dayFeatures(dayLayers ?? own)));
    },
    showUnconfirmed: (geometry) => {
      const source = map.getSource<GeoJSONSource>(UNCONFIRMED_SOURCE);
      void source?.setData(unconfirmedFeatures(geometry));
    },
    highlight,
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
    drawAreas: async (told) => {
      const { areaDrawing } = await import('./area-drawing.ts');
      // The colour of what is chosen stands out on the map with a dark rim alone, which these lines have not.
      const { text, paper } = drawing.current().palette;
      return areaDrawing(map, [text, paper], told);
    },
    remove: () => {
      endScrolling();
      removeEventListener('pageshow', drawAgain);
      map.remove();
    },
  };
}
