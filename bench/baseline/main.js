/**
 * What anyone would build first: a map that fetches zones and base map and fills them, and a choice
 * of scenario that sets the fill's colours. The page is measured against this.
 */
import { Map as GlMap, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import './page.css';

const COLOURS = { ukraine: '#86add4', russia: '#c4694f', open: '#8c8983' };

/** Zones that would not stay with their holder. */
const CHANGES = {
  today: {},
  deal: { 'donetsk.ukraine': 'russia', 'luhansk.ukraine': 'russia' },
  earlier: { 'kherson.russia': 'open', 'zaporizhzhia.russia': 'open' },
};

setWorkerUrl(workerUrl);

const map = new GlMap({
  container: 'map',
  bounds: [31.4, 44.3, 40.3, 50.2],
  style: {
    version: 8,
    sources: {
      basemap: { type: 'geojson', data: new URL('geo/basemap.geojson', location.href).href },
      zones: { type: 'geojson', data: new URL('geo/zones.geojson', location.href).href },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#dde5e4' } },
      fill('land', '#eeece6'),
      fill('ukraine', '#f8f6f1'),
      { id: 'zones', type: 'fill', source: 'zones', paint: { 'fill-color': colours('today') } },
      fill('water', '#dde5e4'),
      {
        id: 'border',
        type: 'line',
        source: 'basemap',
        filter: ['==', ['get', 'kind'], 'border-ukraine'],
        paint: { 'line-color': '#8b8578' },
      },
    ],
  },
});

map.on('load', () => {
  for (const input of document.querySelectorAll('input[name=scenario]')) {
    const show = () => map.setPaintProperty('zones', 'fill-color', colours(input.value));
    input.addEventListener('change', show);
    if (input.checked) show();
  }
});

/** The slider fetches the days when it is first touched, then gives the map each day's two polygons. */
const slider = document.querySelector('input[type=range]');
let days = null;
slider.addEventListener('focus', async () => {
  days ??= await (await fetch('geo/days.json')).json();
  slider.max = String(days.length - 1);
  if (map.getSource('held')) return;
  map.addSource('held', { type: 'geojson', data: days[0] });
  map.addLayer(
    {
      id: 'held',
      type: 'fill',
      source: 'held',
      paint: {
        'fill-color': ['match', ['get', 'holder'], 'russia', COLOURS.russia, COLOURS.ukraine],
      },
    },
    'water',
  );
  map.removeLayer('zones');
  slider.dataset.ready = 'yes';
});
slider.addEventListener('input', () => map.getSource('held').setData(days[slider.value]));

function fill(kind, colour) {
  return {
    id: kind,
    type: 'fill',
    source: 'basemap',
    filter: ['==', ['get', 'kind'], kind],
    paint: { 'fill-color': colour },
  };
}

function colours(scenario) {
  const changes = Object.entries(CHANGES[scenario]).flatMap(([zone, control]) => [
    zone,
    COLOURS[control],
  ]);
  const held = ['match', ['get', 'holder'], 'russia', COLOURS.russia, COLOURS.ukraine];
  return changes.length > 0 ? ['match', ['get', 'id'], ...changes, held] : held;
}
