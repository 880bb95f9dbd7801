import type { IControl, Map as GlMap } from 'maplibre-gl';
import type { MapGround } from '../model/geography.ts';
import { locating, SIZE, widthIn } from './locating.ts';
import './controls.css';

const SVG = 'http://www.w3.org/2000/svg';

/** A small map of Ukraine in the corner of a close-up: a rectangle shows where in it the view lies. */
export function locator(ground: MapGround): IControl {
  const element = document.createElement('div');
  element.className = 'maplibregl-ctrl map-locator';
  // A picture of where the map looks: what is there the map's names say.
  element.setAttribute('aria-hidden', 'true');
  const { land, ukraine, hereIn } = locating(ground);
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${SIZE.join(' ')}`);
  const [casing, line] = [shape('rect', 'here-casing'), shape('rect', 'here')];
  svg.append(
    shape('path', 'fill-abroad', { d: land }),
    shape('path', 'country', { d: ukraine }),
    casing,
    line,
  );
  element.append(svg);
  let width: number | null = null;
  const follow = ({ target: map }: { target: GlMap }) => {
    const [[west, south], [east, north]] = map.getBounds().toArray();
    const here = hereIn([west, south, east, north]);
    element.hidden = width === null || here === null;
    if (here) for (const rectangle of [casing, line]) set(rectangle, here);
  };
  const measure = ({ target: map }: { target: GlMap }) => {
    const { clientWidth, clientHeight } = map.getContainer();
    width = widthIn(clientWidth, clientHeight);
    element.style.width = `${width}px`;
    follow({ target: map });
  };
  return {
    onAdd: (map) => {
      map.on('move', follow);
      map.on('resize', measure);
      measure({ target: map });
      return element;
    },
    onRemove: (map) => {
      map.off('move', follow);
      map.off('resize', measure);
      element.remove();
    },
  };
}

function shape(name: 'path' | 'rect', kind: string, attributes = {}): SVGElement {
  const element = document.createElementNS(SVG, name);
  element.setAttribute('class', kind);
  set(element, attributes);
  return element;
}

function set(element: SVGElement, attributes: object): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
