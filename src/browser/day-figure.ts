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

/** The element that figures take a shape from, in the set of a day; null where the page has none. */
export function shape(name: string, set: ShapeSet): Element | null {
  return document.getElementById(shapeRef(name, set).slice(1));
}
