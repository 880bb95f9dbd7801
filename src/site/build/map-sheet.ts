import { parse } from 'postcss';

/** What MapLibre's classes begin with. */
const PREFIX = 'maplibregl-';

/** The classes that MapLibre sets on what our map has: canvas, gestures, their message, scale bar. */
export const USED_CLASSES: ReadonlySet<string> = new Set(
  [
    'map',
    'canvas',
    'canvas-container',
    'control-container',
    'interactive',
    'touch-drag-pan',
    'touch-zoom-rotate',
    'crosshair',
    'boxzoom',
    'cooperative-gestures',
    'cooperative-gesture-screen',
    'show',
    'desktop-message',
    'mobile-message',
    'ctrl',
    'ctrl-scale',
    ...['top-left', 'top-right', 'bottom-left', 'bottom-right'].map((corner) => `ctrl-${corner}`),
  ].map((name) => PREFIX + name),
);

/** MapLibre's style sheet without the rules for classes that our map does not have. */
export function usedRules(css: string): string {
  const sheet = parse(css);
  sheet.walkRules((rule) => {
    const used = rule.selectors.filter(isUsed);
    if (used.length > 0) rule.selectors = used;
    else rule.remove();
  });
  // Keyframes and conditions whose rules are gone; what is left has no animation.
  sheet.walkAtRules((rule) => {
    if (rule.name === 'keyframes' || rule.nodes?.length === 0) rule.remove();
  });
  return sheet.toString();
}

/** A rule of buttons is for controls that the page has of its own. */
function isUsed(selector: string): boolean {
  const classes = selector.match(/\.[\w-]+/g) ?? [];
  return (
    !/\bbutton\b/.test(selector) &&
    classes.length > 0 &&
    classes.every((name) => USED_CLASSES.has(name.slice(1)))
  );
}
