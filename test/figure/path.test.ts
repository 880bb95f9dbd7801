import { describe, expect, it } from 'vitest';
import { pathOf } from '../../src/figure/path.ts';

describe('pathOf', () => {
  it('writes a ring in relative steps and closes it', () => {
    const coordinates = [
      [
        [0, 0],
        [10, 0],
        [10, -5],
        [0, 0],
      ],
    ];
    expect(pathOf({ type: 'Polygon', coordinates })).toBe('M0 0l10 0 0-5z');
  });

  it('writes a line open', () => {
    const coordinates = [
      [3, 4],
      [2, 9],
    ];
    expect(pathOf({ type: 'LineString', coordinates })).toBe('M3 4l-1 5');
  });

  it('leaves out doubled points, and rings that shrank to a line', () => {
    const coordinates = [
      [
        [0, 0],
        [0, 0],
        [5, 5],
        [0, 0],
      ],
    ];
    expect(pathOf({ type: 'Polygon', coordinates })).toBe('');
  });

  it('writes every part of several', () => {
    const coordinates = [
      [
        [0, 0],
        [1, 1],
      ],
      [
        [5, 5],
        [6, 4],
      ],
    ];
    expect(pathOf({ type: 'MultiLineString', coordinates })).toBe('M0 0l1 1M5 5l1-1');
  });

  it('refuses a point', () => {
    expect(() => pathOf({ type: 'Point', coordinates: [0, 0] })).toThrow('no path for a Point');
  });
});
