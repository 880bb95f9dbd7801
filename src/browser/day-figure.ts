import { shapeRef } from '../figure/refs.ts';
import { ZONE_IDS } from '../model/view.ts';

/** The shapes of the figure that are others on another day. */
const SHAPES = [...ZONE_IDS, 'contactLine'];

/** What the page was written with, from when another day was first drawn. */
const written = new Map<Element, string>();

/** Draws a day's paths, by the names of their shapes, in all figures of the page; null: its own. */
export function drawFigure(paths: ReadonlyMap<string, string> | null): void {
  for (const name of SHAPES) {
    const element = document.getElementById(shapeRef(name).slice(1));
    if (!element) continue;
    const before = element.getAttribute('d') ?? '';
    if (!written.has(element)) written.set(element, before);
    const path = paths ? (paths.get(name) ?? '') : (written.get(element) ?? '');
    if (path !== before) element.setAttribute('d', path);
  }
}
