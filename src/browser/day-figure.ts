import { shapeRef, type ShapeSet } from '../figure/refs.ts';
import { ZONE_IDS } from '../model/view.ts';

/** The shapes of the figure that are others on another day. */
const SHAPES = [...ZONE_IDS, 'contactLine'];

/** What the page was written with, from when another day was first drawn. */
const written = new Map<Element, string>();

/** Draws a day's paths, by the names of their shapes, in all figures of the page; null: its own. */
export function drawFigure(paths: ReadonlyMap<string, string> | null): void {
  for (const name of SHAPES) drawShape(name, paths && (paths.get(name) ?? ''));
}

/** Draws the path of a shape in all figures of the page; null: that which it was written with. */
export function drawShape(name: string, path: string | null): void {
  const element = shape(name, 'own');
  if (!element) return;
  const before = element.getAttribute('d') ?? '';
  if (!written.has(element)) written.set(element, before);
  const next = path ?? written.get(element) ?? '';
  if (next !== before) element.setAttribute('d', next);
}

/** Draws the paths of another day, for the figures of what is compared with it. */
export function drawOther(paths: ReadonlyMap<string, string>, set: ShapeSet): void {
  for (const [name, path] of paths) (shape(name, set) ?? added(name, set))?.setAttribute('d', path);
}

function shape(name: string, set: ShapeSet): Element | null {
  return document.getElementById(idOf(shapeRef(name, set)));
}

/** A shape and its clip beside those that the page was written with. */
function added(name: string, set: ShapeSet): Element | undefined {
  const like = shape('contactLine', 'own');
  const path = like?.cloneNode() as Element | undefined;
  if (!path) return undefined;
  path.id = idOf(shapeRef(name, set));
  const clip = document.createElementNS(SVG, 'clipPath');
  clip.id = `c${path.id.slice(1)}`;
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', shapeRef(name, set));
  clip.append(use);
  like?.parentElement?.append(path, clip);
  return path;
}

const SVG = 'http://www.w3.org/2000/svg';

function idOf(reference: string): string {
  return reference.slice(1);
}
