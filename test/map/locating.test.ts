import { describe, expect, it } from 'vitest';
import { readGeography } from '../../src/data/read.ts';
import { locating, SIZE, widthIn } from '../../src/map/locating.ts';

const { land, ukraine, hereIn } = locating(readGeography('.'));

describe('the small map of a close-up', () => {
  it('shows where a view lies: Kramatorsk in the east, Kherson in the south', () => {
    const kramatorsk = hereIn([37, 48.5, 38, 49]);
    const kherson = hereIn([32.1, 46.4, 33.1, 46.9]);
    if (!kramatorsk || !kherson) throw new Error('no close-up');
    expect(kramatorsk.x).toBeGreaterThan(SIZE[0] * 0.7);
    expect(kherson.x).toBeLessThan(kramatorsk.x);
    expect(kherson.y).toBeGreaterThan(kramatorsk.y);
  });

  it('has none where the view has more than a quarter of Ukraine', () => {
    expect(hereIn([22, 44.3, 40.3, 52.4])).toBeNull();
    expect(hereIn([30.5, 45, 40.5, 51])).toBeNull();
    expect(hereIn([33, 46, 39, 49])).not.toBeNull();
  });

  it('shows a view of a town large enough to be found', () => {
    expect(hereIn([37.5, 48.7, 37.52, 48.71])).toMatchObject({ width: 7, height: 7 });
  });

  it('is drawn in few steps, Ukraine from one side to the other', () => {
    expect(land.length + ukraine.length).toBeLessThan(45_000);
    const across = [...ukraine.matchAll(/([\d.]+) [\d.]+/g)].map(([, x]) => Number(x));
    expect(Math.min(...across)).toBeLessThan(8);
    expect(Math.max(...across)).toBeGreaterThan(SIZE[0] - 8);
  });

  it('is smaller on a phone, and left out where a map is small', () => {
    expect(widthIn(736, 664)).toBe(124);
    expect(widthIn(390, 400)).toBe(98);
    expect(widthIn(300, 400)).toBe(76);
    expect(widthIn(390, 240)).toBeNull();
  });
});
