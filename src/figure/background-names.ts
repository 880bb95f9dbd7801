import type { Feature } from 'geojson';
import type { Geography } from '../model/geography.ts';
import type { Language } from '../model/language.ts';
import type { ZoneId } from '../model/zone.ts';
import type { Box } from './candidates.ts';
import { pointIn, type Frame } from './frame.ts';
import { holdingsOf, inUnits, isForeign, type Holdings } from './holdings.ts';
import type { LabelRequest } from './labels.ts';
import { backgroundId, backgroundLabelId } from './nameables.ts';
import { halves, namesIn } from './place-names.ts';

/** From this length on the name of a sea takes a line for each word. */
const LONG = 13;

/** The lines of a sea's name. */
export function seaLines(name: string): readonly string[] {
  return name.length >= LONG ? name.split(' ') : [name];
}

/** The names of seas, on water, and of states, on their land that would not change hands. */
export function backgroundNames(
  geography: Geography,
  frame: Frame,
  lang: Language,
  rankOf: (label: string) => number | null,
  changing: ReadonlySet<ZoneId>,
  isMeant: (feature: Feature) => boolean = (feature) => !isSpare(feature),
): LabelRequest[] {
  const holdings = holdingsOf(geography);
  const { features } = geography.layers.basemap;
  return features.flatMap((feature): LabelRequest[] => {
    const { properties, geometry } = feature;
    const kind = KINDS[String(properties?.['kind'])];
    if (geometry.type !== 'Point' || !kind || !isMeant(feature)) return [];
    const id = backgroundLabelId(feature);
    const rank = rankOf(id);
    if (rank === null) return [];
    const [name = '', ...others] = namesIn(feature, lang);
    const at = pointIn(frame, geometry.coordinates);
    const isClear = isClearOf(feature, geography, frame);
    const place = {
      ...at,
      id,
      kind,
      weight: 400,
      mark: 0,
      anchors: ['centre'],
      reach: Infinity,
      mayStand: (box: Box) =>
        !holdings.inZone(inUnits(frame, box), ({ id: zone }) => changing.has(zone)) && isClear(box),
    } as const;
    if (kind === 'sea') {
      const sea = { ...place, text: name, size: 13, letterSpacing: 0.12, rank };
      const whole = { ...sea, also: others.map((other) => [other]) };
      return [whole, { ...sea, lines: halves(name), also: others.map(halves), unless: [id] }];
    }
    const text = name.toLocaleUpperCase(lang);
    const also = others.map((other) => [other.toLocaleUpperCase()]);
    const least = rank + Number(properties?.['rank'] ?? 0) / 10;
    const unless = isSpare(feature) ? sameName(feature, features) : [];
    return [{ ...place, text, also, size: 12, letterSpacing: 0.2, rank: least, unless }];
  });
}

/** Rank from which on a name only stands in for others of the same. */
const SPARE = 4;

/** Whether a name only stands where no other of the same does. */
export function isSpare({ properties }: Feature): boolean {
  return Number(properties?.['rank']) >= SPARE;
}

/** Ids of the other labels that say the same. */
export function sameName(feature: Feature, all: readonly Feature[]): readonly string[] {
  const own = backgroundId(feature);
  return all
    .filter((other) => other !== feature && backgroundId(other) === own)
    .map(backgroundLabelId);
}

const KINDS: Readonly<Record<string, 'sea' | 'country'>> = {
  'label-sea': 'sea',
  'label-country': 'country',
};

/** Whether a box may have the name, and whether nothing lies on the way to it. In units. */
type IsClear = (box: Box, everyOnWay: (isFree: (part: Box) => boolean) => boolean) => boolean;

/** Tells of boxes of a frame, in pixels, whether they may have the name of a sea or a state. */
export function isClearOf(
  feature: Feature,
  geography: Pick<Geography, 'ground' | 'layers'>,
  frame: Frame,
): (box: Box) => boolean {
  const holdings = holdingsOf(geography);
  const own = feature.geometry.type === 'Point' ? feature.geometry.coordinates : [];
  const from = pointIn(frame, own);
  const isClear =
    feature.properties?.['kind'] === 'label-sea'
      ? onWater(holdings)
      : onLandOf(feature, frame, holdings);
  return (box) => isClear(inUnits(frame, box), (isFree) => everyOnWayTo(box, from, frame, isFree));
}

function onWater({ land, inZone, inRest }: Holdings): IsClear {
  const isDry = (box: Box) => land.meets(box) || inZone(box, () => true) || inRest(box);
  return (box, everyOnWay) => !isDry(box) && everyOnWay((part) => !isDry(part));
}

function onLandOf({ geometry }: Feature, frame: Frame, holdings: Holdings): IsClear {
  const { land, borders, inRest, inZone } = holdings;
  const at = geometry.type === 'Point' ? pointIn(frame, geometry.coordinates) : { x: 0, y: 0 };
  const own = inUnits(frame, { ...at, width: 0, height: 0 });
  const side = inRest(own) || inZone(own, () => true) ? 'ukraine' : 'abroad';
  const isOwn = (x: number, y: number): boolean => {
    const point = { x, y, width: 0, height: 0 };
    if (side === 'abroad') return land.contains([x, y]);
    return inRest(point) || inZone(point, ({ holder }) => holder === side);
  };
  // What is asked quickly comes first: most places of a name are of others.
  return (box, everyOnWay) =>
    !borders.touches(box) &&
    !(side === 'abroad' && land.touches(box)) &&
    everyCorner(box, isOwn) &&
    everyOnWay((part) => !borders.touches(part)) &&
    !isForeign(box, side, holdings) &&
    everyOnWay((part) => everyCorner(part, isOwn));
}

/** Whether all is well at the corners of a box and between those at its top and at its foot. */
function everyCorner(
  { x, y, width, height }: Box,
  isWell: (x: number, y: number) => boolean,
): boolean {
  return [x, x + 0.5 * width, x + width].every((at) => isWell(at, y) && isWell(at, y + height));
}

/** Whether all is free on the way from a name's own point to a box: asks of small boxes, in units. */
function everyOnWayTo(
  box: Box,
  from: { readonly x: number; readonly y: number },
  frame: Frame,
  isFree: (part: Box) => boolean,
): boolean {
  const [dx, dy] = [box.x + box.width / 2 - from.x, box.y + box.height / 2 - from.y];
  const steps = Math.ceil(Math.hypot(dx, dy) / STEP);
  for (let index = 0; index < steps; index++) {
    const [part, size] = [index / steps, 1 / steps];
    const [x1, y1] = [from.x + part * dx, from.y + part * dy];
    const [x2, y2] = [x1 + size * dx, y1 + size * dy];
    // A box without a width or a height is met by no line.
    const step = {
      x: Math.min(x1, x2),
      y: Math.min(y1, y2),
      width: Math.max(LEAST, Math.abs(x2 - x1)),
      height: Math.max(LEAST, Math.abs(y2 - y1)),
    };
    if (!isFree(inUnits(frame, step))) return false;
  }
  return true;
}

/** From one point on the way to the next, in CSS pixels. */
const STEP = 12;
/** Least width and height of a part of the way, in CSS pixels. */
const LEAST = 0.5;
