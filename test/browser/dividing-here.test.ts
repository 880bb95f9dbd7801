import { area } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { dividerHere, groundOf } from '../../src/browser/dividing-here.ts';
import type { DivideAnswer } from '../../src/browser/dividing.ts';
import { divide } from '../../src/own-map/divide.ts';
import type { Corner } from '../../src/own-map/own-map.ts';
import { material } from '../material.ts';
import { wholeGround } from '../whole-ground.ts';

const { shapes } = material;
const paths = new Map([...shapes.zones].map(([zone, path]) => [`s-${zone}`, path]));
const shapeOf = (id: string) => paths.get(id) ?? '';

/** From Kramatorsk over the front and back. */
const RING: readonly Corner[] = [
  [36.9, 48],
  [38.4, 48],
  [38.4, 49.2],
  [36.9, 49.2],
];

describe('ground as a figure draws it', () => {
  it('has the holes of its path', () => {
    const square = (at: number, size: number) => `M${at} ${at}l${size} 0 0 ${size}-${size} 0z`;
    const whole = area(groundOf(square(30_000, 300)));
    const hole = area(groundOf(square(30_100, 100)));
    const holed = groundOf(square(30_000, 300) + square(30_100, 100));
    expect(area(holed) / (whole - hole)).toBeCloseTo(1, 6);
    expect(groundOf('').coordinates).toEqual([]);
  });
});

describe('ground that is divided where nothing else can be asked', () => {
  const ground = wholeGround();
  const answers: DivideAnswer[] = [];
  const divider = dividerHere(ground, shapeOf, (answer) => answers.push(answer));

  it('has areas within a hundredth of those on the published outlines or 2 km², and the same towns', () => {
    divider.ask([[RING]]);
    const [answer] = answers;
    if (!answer || !('division' in answer)) throw new Error(answer?.fault);
    const exact = divide([[RING]], ground);
    const inside = ({ parts }: typeof exact) =>
      Object.fromEntries(
        parts.filter(({ areas }) => areas[0] === 0).map(({ zone, areaKm2 }) => [zone, areaKm2]),
      );
    const [here, there] = [inside(answer.division), inside(exact)];
    expect(Object.keys(here)).toEqual(Object.keys(there));
    for (const [zone, km2] of Object.entries(there)) {
      expect(Math.abs((here[zone] ?? 0) - km2), zone).toBeLessThan(Math.max(2, km2 / 100));
    }
    expect(Object.keys(answer.division.towns)).toEqual(Object.keys(exact.towns));
  });

  it('tells why it can’t be, and goes on', () => {
    const told: DivideAnswer[] = [];
    const broken = dividerHere(
      ground,
      () => {
        throw new Error('no outlines');
      },
      (answer) => told.push(answer),
    );
    broken.ask([[RING]]);
    expect(told).toEqual([{ fault: 'no outlines' }]);
  });
});
