import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readScenarios } from '../../src/content/check.ts';
import { DEFAULT_SCENARIO } from '../../src/content/default.ts';
import { readGeography } from '../../src/data/read.ts';
import { colouringOf } from '../../src/grammar/colouring.ts';
import { groundColour, PALETTES } from '../../src/grammar/palette.ts';
import { geographyOn } from '../../src/history/archive.ts';
import { readArchive } from '../../src/history/read.ts';
import type { Holder } from '../../src/model/region.ts';
import type { ZoneId } from '../../src/model/zone.ts';

const base = readGeography('.');
const archive = readArchive('.');
const heldRecord = readScenarios().find(({ id }) => id === DEFAULT_SCENARIO);
if (!heldRecord) throw new Error('no record of who held what');

const colourAt = (place: string, day: string) => {
  const at = base.places.find(({ id }) => id === place)?.at;
  if (!at) throw new Error(`no ${place}`);
  return colourOf(at, day);
};

/** The colour that the map of who held what has at a position, by the ground of a day. */
function colourOf(at: readonly [number, number], day: string): string {
  const geography = geographyOn(base, archive, day);
  if (!geography || !heldRecord) throw new Error(`nothing on ${day}`);
  const zone = (geography.layers.zones.features as Feature<MultiPolygon>[]).find((feature) =>
    booleanPointInPolygon([...at], feature),
  );
  const { treatments } = colouringOf(heldRecord, geography.ground.zones);
  const treatment = treatments.get(zone?.id as ZoneId);
  if (!treatment) throw new Error(`${at.join()} lies in no zone on ${day}`);
  return groundColour(PALETTES.light, treatment);
}

const COLOURS: Record<Holder, string> = {
  ukraine: colourAt('kramatorsk', '2024-07-08'),
  russia: colourAt('sevastopol', '2024-07-08'),
};

/** The last line on which a place had one holder, and the first on which it had the other. */
const TAKEN = [
  ['chasiv-yar', '2024-11-17', '2024-11-18'],
  ['toretsk', '2025-04-29', '2025-04-30'],
  ['pokrovsk', '2025-11-19', '2025-11-20'],
  ['vovchansk', '2025-12-04', '2025-12-05'],
  ['huliaipole', '2026-01-15', '2026-01-16'],
] as const;

/** Ground south of towns, on two days. */
const BESIDE = [
  ['Avdiivka', [37.7426, 48.1249], '2024-07-08', 'russia', '2026-08-22', 'russia'],
  ['Kupiansk', [37.6152, 49.6955], '2024-07-08', 'ukraine', '2026-08-22', 'ukraine'],
  ['Pokrovsk', [37.1758, 48.267], '2025-08-08', 'ukraine', '2026-02-01', 'russia'],
  ['Vovchansk', [36.9411, 50.2758], '2025-12-01', 'ukraine', '2026-02-01', 'russia'],
  ['Huliaipole', [36.2563, 47.6489], '2025-10-01', 'ukraine', '2026-03-01', 'russia'],
] as const;

describe('the colour of a place by the ground of a day', () => {
  it('tells the holders apart', () => {
    expect(COLOURS.ukraine).not.toBe(COLOURS.russia);
  });

  it.each(TAKEN)('changes at %s from %s to %s, and only then', (place, last, first) => {
    const days = ['2024-07-08', last, first, '2026-08-22'];
    const { ukraine, russia } = COLOURS;
    expect(days.map((day) => colourAt(place, day))).toEqual([ukraine, ukraine, russia, russia]);
  });

  it('stays at Avdiivka, held by Russia, and in the middle of Kupiansk, held by Ukraine', () => {
    for (const day of ['2024-07-08', '2025-08-08', '2026-08-22']) {
      expect(colourAt('avdiivka', day), day).toBe(COLOURS.russia);
      expect(colourAt('kupiansk', day), day).toBe(COLOURS.ukraine);
    }
  });

  it.each(BESIDE)('beside %s at %j is on %s that of %s, on %s that of %s', (...known) => {
    const [, at, day, holder, later, laterHolder] = known;
    expect(colourOf(at, day)).toBe(COLOURS[holder]);
    expect(colourOf(at, later)).toBe(COLOURS[laterHolder]);
  });
});
