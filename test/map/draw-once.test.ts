import type { Map as GlMap } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import { drawOnce } from '../../src/map/draw-once.ts';

/** What `drawOnce` needs of a map: it can be told that it is idle, and tells what is fired. */
function mapOf() {
  const fired = vi.fn<(event: object) => void>();
  let opened = () => {};
  const map = {
    fire: fired,
    once: (_type: string, listener: () => void) => {
      opened = listener;
    },
  };
  drawOnce(map as unknown as GlMap);
  return { map, fired, open: () => opened() };
}

const applied = { type: 'data', dataType: 'style' };

describe('drawOnce', () => {
  it('leaves the map alone until it has opened', () => {
    const { map, fired } = mapOf();
    map.fire(applied);
    expect(fired).toHaveBeenCalledWith(applied);
  });

  it('then keeps from it the news that a style was applied', () => {
    const { map, fired, open } = mapOf();
    open();
    map.fire(applied);
    expect(fired).not.toHaveBeenCalled();
  });

  it.each([
    { type: 'data', dataType: 'source' },
    { type: 'idle' },
    { type: 'error', dataType: 'style' },
  ])('and nothing else: $type $dataType', (event) => {
    const { map, fired, open } = mapOf();
    open();
    map.fire(event);
    expect(fired).toHaveBeenCalledWith(event);
  });
});
