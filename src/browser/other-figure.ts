import { shapeRef, type ShapeSet } from '../figure/refs.ts';
import { shape } from './day-figure.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws the paths of another day, for the figures of what is compared with it. */
export function drawOther(paths: ReadonlyMap<string, string>, set: ShapeSet): void {
  for (const [name, path] of paths) (shape(name, set) ?? added(name, set))?.setAttribute('d', path);
}

/** A shape and its clip beside those that the page was written with. */
function added(name: string, set: ShapeSet): Element | undefined {
  const like = shape('contactLine', 'own');
  const path = like?.cloneNode() as Element | undefined;
  if (!path) return undefined;
  path.id = shapeRef(name, set).slice(1);
  const clip = document.createElementNS(SVG, 'clipPath');
  clip.id = `c${path.id.slice(1)}`;
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', shapeRef(name, set));
  clip.append(use);
  like?.parentElement?.append(path, clip);
  return path;
}
