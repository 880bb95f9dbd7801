import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';

/** The end of a shape without content, which SVG may write shorter. */
const EMPTY_SHAPE = /><\/(?:use|path|circle|rect|pattern)>/g;

/** Elements as HTML, with shapes written the shorter way: a page has some two hundred. */
export function rendered(elements: VNode): string {
  return render(elements).replace(EMPTY_SHAPE, '/>');
}
