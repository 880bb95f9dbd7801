import { existsSync } from 'node:fs';

const HAS_MESA = existsSync('/usr/share/glvnd/egl_vendor.d/50_mesa.json');

/**
 * Chromium's words for drawing WebGL without a graphics card: by Mesa where there is one, which
 * takes half as long as Chromium's own. Pages are put together without it: that takes half as long
 * too, and the canvas is the same.
 */
export const DRAWN_BY_SOFTWARE: readonly string[] = [
  ...(HAS_MESA
    ? ['--use-gl=angle', '--use-angle=gl-egl', '--ignore-gpu-blocklist']
    : ['--use-angle=swiftshader', '--enable-unsafe-swiftshader']),
  '--disable-gpu-compositing',
];
