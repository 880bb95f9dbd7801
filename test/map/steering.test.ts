import type { Map as GlMap } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import { steer } from '../../src/map/steering.ts';

/** What steering needs of a map: a camera, and the events with which MapLibre tells of moves. */
function fakeMap() {
  const listeners: Record<string, (() => void)[]> = {};
  let at = { center: { lng: 30, lat: 50 }, zoom: 6 };
  const fire = (...types: string[]) =>
    types.forEach((type) => listeners[type]?.forEach((act) => act()));
  const put = (center: readonly number[], zoom: number) => {
    at = { center: { lng: center[0] ?? 0, lat: center[1] ?? 0 }, zoom };
  };
  const asked: unknown[] = [];
  const map = {
    on: (type: string, act: () => void) => (listeners[type] ??= []).push(act),
    getCenter: () => at.center,
    getZoom: () => at.zoom,
    jumpTo: (options: { center: number[]; zoom: number }) => {
      asked.push(options);
      put(options.center, options.zoom);
      fire('move', 'moveend');
    },
    easeTo: (options: { center: number[]; zoom: number }) => {
      asked.push(options);
      fire('moveend');
    },
  };
  return { map: map as unknown as GlMap, fire, put, asked };
}

const steered = () => {
  const fake = fakeMap();
  const events = { onMove: vi.fn(), onTaken: vi.fn(), onRest: vi.fn() };
  return { ...fake, ...events, steering: steer(fake.map, events) };
};

describe('steer', () => {
  it('tells a move of which MapLibre names no event as the reader’s', () => {
    const { put, fire, onTaken, onRest } = steered();
    put([31, 50], 6.5);
    fire('move', 'moveend');
    expect(onTaken).toHaveBeenCalledOnce();
    expect(onRest).toHaveBeenCalledWith({ center: [31, 50], zoom: 6.5 });
  });

  it('tells of its own jump as a move, never as the reader’s', () => {
    const { steering, onMove, onTaken, onRest } = steered();
    steering.jump({ center: [35, 48], zoom: 8 });
    expect(onMove).toHaveBeenCalledOnce();
    expect(onTaken).not.toHaveBeenCalled();
    expect(onRest).not.toHaveBeenCalled();
  });

  it('tells nothing when its own way ends where it was to', () => {
    const { steering, put, fire, onRest } = steered();
    steering.ease({ center: [35, 48], zoom: 8 });
    put([35, 48], 8);
    fire('moveend');
    expect(onRest).not.toHaveBeenCalled();
  });

  it('tells where the reader stops it on its way', () => {
    const { steering, put, fire, onRest } = steered();
    steering.ease({ center: [35, 48], zoom: 8 });
    put([33, 49], 7);
    fire('moveend');
    expect(onRest).toHaveBeenCalledWith({ center: [33, 49], zoom: 7 });
  });

  it('tells nothing when the window is resized and the camera stays', () => {
    const { fire, onRest } = steered();
    fire('move', 'moveend');
    expect(onRest).not.toHaveBeenCalled();
  });

  it('goes nowhere but north up and from above', () => {
    const { steering, asked } = steered();
    steering.jump({ center: [35, 48], zoom: 8 });
    steering.ease({ center: [35, 48], zoom: 9 });
    for (const options of asked) expect(options).toMatchObject({ bearing: 0, pitch: 0, roll: 0 });
  });
});
