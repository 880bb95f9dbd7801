import { pointToLineDistance } from '@turf/turf';
import type { LineString, MultiLineString } from 'geojson';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/language.ts';
import { faultsOf } from '../composition.ts';
import { realFigure, realMaterial } from '../figures.ts';

const { geography } = realMaterial('en');

/** Kilometres from a place to the line of contact, on the ground. */
function kmToLine(id: string): number {
  const at = geography.places.find((place) => place.id === id)?.at ?? [0, 0];
  const parts = geography.layers['contact-line'].features.flatMap(({ geometry }) => {
    const { coordinates } = geometry as LineString | MultiLineString;
    return (geometry.type === 'LineString' ? [coordinates] : coordinates) as number[][][];
  });
  return Math.min(
    ...parts.map((part) => pointToLineDistance([...at], { type: 'LineString', coordinates: part })),
  );
}

const marksIn = (figure: ReturnType<typeof realFigure>) =>
  figure.composition.callouts.flat().filter(({ id }) => id.startsWith('distance-'));

it.each(LANGUAGES)('a close-up says how far a town is from the line of contact, in %s', (lang) => {
  const made = realFigure({ extent: 'donetsk', size: '180mm' }, lang);
  expect(faultsOf(made)).toEqual([]);
  const marks = marksIn(made);
  expect(marks).toHaveLength(1);
  for (const { id, lines } of marks) {
    const town = id.replace('distance-', '');
    expect(geography.placeZones[town]).toBe('donetsk.ukraine');
    expect(Math.abs(Number.parseInt(lines[0] ?? '') - kmToLine(town))).toBeLessThan(1.5);
  }
});

it('no distance is marked from afar, nor where nothing would change', () => {
  expect(marksIn(realFigure({ size: '1200x1200' }))).toEqual([]);
  expect(
    marksIn(realFigure({ scenario: 'control-line', extent: 'donetsk', size: '180mm' })),
  ).toEqual([]);
});
