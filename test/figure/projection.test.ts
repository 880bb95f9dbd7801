import { describe, expect, it } from 'vitest';
import { project, unproject } from '../../src/figure/projection.ts';

describe('project', () => {
  it('puts the meeting of equator and prime meridian in the middle of the world', () => {
    expect(project([0, 0])).toEqual([32768, 32768]);
  });

  it('puts north up and east to the right', () => {
    const [x, y] = project([36, 48]);
    expect(x).toBeGreaterThan(32768);
    expect(y).toBeLessThan(32768);
  });

  it('reaches the top of the world at the latitude where Web Mercator ends', () => {
    expect(project([-180, 85.05112877980659])[1]).toBeCloseTo(0, 6);
  });

  it('is undone by unproject', () => {
    const [lon, lat] = unproject(project([37.8, 48.02]));
    expect(lon).toBeCloseTo(37.8, 9);
    expect(lat).toBeCloseTo(48.02, 9);
  });
});
