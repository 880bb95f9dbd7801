import type { Map as GlMap } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import { drawWhole } from '../../src/map/draw-whole.ts';

/** What `drawWhole` needs of a map: whether all has come, and what draws. */
function mapOf() {
  const drawn = vi.fn<(...frame: readonly unknown[]) => void>();
  const map = { isLoaded: false, loaded: () => map.isLoaded, painter: { render: drawn } };
  drawWhole(map as unknown as GlMap);
  return { map, drawn };
}

describe('drawWhole', () => {
  it('draws nothing before all has come', () => {
    const { map, drawn } = mapOf();
    map.painter.render('style', 'camera', 'frame');
    expect(drawn).not.toHaveBeenCalled();
  });

  it('then draws each frame, and when more is to come as well', () => {
    const { map, drawn } = mapOf();
    map.isLoaded = true;
    map.painter.render('style', 'camera', 'first');
    map.isLoaded = false;
    map.painter.render('style', 'camera', 'second');
    expect(drawn.mock.calls).toEqual([
      ['style', 'camera', 'first'],
      ['style', 'camera', 'second'],
    ]);
  });

  it('leaves alone a map that draws in another way', () => {
    const map = { loaded: () => false };
    drawWhole(map as unknown as GlMap);
    expect(Object.keys(map)).toEqual(['loaded']);
  });
});
