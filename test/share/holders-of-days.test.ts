import { expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/model/language.ts';
import { rasterOf, misplaced } from '../figure/holder-raster.ts';
import { datedFigure } from './figures.ts';

function faultsOn(day: string, extent: string, lang: Language): string[] {
  const { composition, material } = datedFigure({ day, extent, labels: 'dense' }, lang);
  const raster = rasterOf(material.geography);
  return composition.maps.flatMap(({ frame }, map) =>
    misplaced(raster, material.geography, frame, composition.labels[map] ?? []).map(
      (fault) => `${lang} ${extent}: ${fault}`,
    ),
  );
}

const DAYS = ['2024-07-08', '2025-03-01', '2026-08-22'] as const;

it.each(DAYS)(
  'on %s every name stands on the ground of those who hold it on that day',
  (day) => {
    const faults = LANGUAGES.flatMap((lang) =>
      (['five', 'donetsk', 'kharkiv'] as const).flatMap((extent) => faultsOn(day, extent, lang)),
    );
    expect(faults).toEqual([]);
  },
  120_000,
);

it.each([
  ['2024-11-20', 'donbas', 'en'],
  ['2025-11-20', 'zaporizhzhia', 'uk'],
  ['2026-04-20', 'donetsk', 'en'],
] as const)(
  'on %s, too, in %s',
  (day, extent, lang) => {
    expect(faultsOn(day, extent, lang)).toEqual([]);
  },
  120_000,
);

it('a town that changed hands is named on the ground of the one who took it', () => {
  const sideOf = (day: string) => datedFigure({ day }).material.geography.placeZones['pokrovsk'];
  expect(DAYS.map(sideOf)).toEqual(['donetsk.ukraine', 'donetsk.ukraine', 'donetsk.russia']);
});
