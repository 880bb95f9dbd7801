import type { OwnMapWords } from '../content/own-map-words/index.ts';
import { figureOf, type Figure } from '../share/figure/figure.ts';
import type { Material } from '../share/material/material.ts';
import { parseOptions } from '../share/options/parse.ts';
import { dividedGeography } from './divided-geography.ts';
import { readGround, UNDIVIDED, type Division } from './division.ts';
import type { OwnMap } from './own-map.ts';
import { recordOfMap, wordsOfReading, type MapOrigin } from './record.ts';

/** The id that names files with a picture of a map. */
const PICTURE_ID = 'reading';

/**
 * A map as a figure for publication, which says in its frame, its alternative text and its metadata
 * that it is a reading of a text and no proposal; null where its texts have no room.
 */
export function figureOfMap(
  map: OwnMap,
  origin: Omit<MapOrigin, 'id'>,
  material: Material,
  own: OwnMapWords,
  division: Division = UNDIVIDED,
): Figure | null {
  return pictured([{ map, origin }], material, own, division);
}

/** A map, and what its picture tells of it. */
export interface Pictured {
  readonly map: OwnMap;
  readonly origin: Omit<MapOrigin, 'id'>;
}

/** Where two maps differ, as a figure for publication that says the same of both. */
export function figureOfTwo(
  first: Pictured,
  second: Pictured,
  material: Material,
  own: OwnMapWords,
  division: Division = UNDIVIDED,
): Figure | null {
  return pictured([first, second], material, own, division);
}

function pictured(
  maps: readonly Pictured[],
  material: Material,
  own: OwnMapWords,
  division: Division,
): Figure | null {
  const geography = dividedGeography(material.geography, division);
  const { zones } = geography.ground;
  const records = maps.map(({ map, origin }, index) => {
    const read = readGround(map, division, index);
    return recordOfMap({ name: map.name, ...read }, zones, { ...origin, id: idOf(index) }, own);
  });
  const { lang } = material;
  const ids = records.map(({ id }) => id);
  const two = ids[1] === undefined ? {} : { vs: ids[1], mode: 'difference' };
  const parsed = parseOptions({ scenario: PICTURE_ID, lang, scale: '2', ...two }, ids);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const made = figureOf(
    parsed.options,
    {
      ...material,
      geography,
      scenarios: records,
      words: wordsOfReading(material.words, own),
      // What a pupil reads is no finding of this site: its name is the title.
      asks: true,
      noLineBefore2022: true,
      tellsCertainty: true,
    },
    // What is drawn here is in no address but the pupil's own link.
    () => '',
  );
  return made.ok ? made.figure : null;
}

/** Files with a picture of two maps have both names. */
function idOf(index: number): string {
  return index === 0 ? PICTURE_ID : `other-${PICTURE_ID}`;
}
