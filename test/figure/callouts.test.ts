import { describe, expect, it } from 'vitest';
import { placeCallouts, type CalloutRequest } from '../../src/figure/callouts.ts';
import { frameFor, pointIn } from '../../src/figure/frame.ts';
import { holdingsOf, inUnits } from '../../src/figure/holdings.ts';
import { overlap, type Box, type PlacedLabel } from '../../src/figure/labels.ts';
import { geography } from '../fixtures.ts';

const toy = geography();
const [first, second] = toy.ground.zones;
if (!first || !second) throw new Error('the toy ground has two zones');
const insets = { top: 0, right: 0, bottom: 0, left: 0 };
const frame = frameFor({ id: 'test', width: 600, height: 500, insets }, [
  first.label[0] - 3,
  first.label[1] - 2,
  first.label[0] + 3,
  first.label[1] + 2,
]);
const full = 'Would pass to somebody: 9 km²';
const request: CalloutRequest = { id: 'passes', texts: [full, '9\u00a0km²'], zones: [first.id] };
const place = (obstacles: readonly Box[] = [], names: readonly PlacedLabel[] = [], most = 3) =>
  placeCallouts([request], toy, frame, names, obstacles, most);

describe('a callout', () => {
  it('says its text beside its ground, and a line leads from the ground to it', () => {
    const [label] = place();
    expect(label?.lines.join(' ')).toBe(full);
    const { inZone } = holdingsOf(toy);
    const isMeant = ({ id }: { readonly id: string }) => id === first.id;
    expect(label && inZone(inUnits(frame, label.box), isMeant)).toBe(false);
    const [x, y] = label?.leader?.[0] ?? [0, 0];
    expect(inZone(inUnits(frame, { x, y, width: 0, height: 0 }), isMeant)).toBe(true);
  });

  it('covers no name, and nothing else that stands in the frame', () => {
    const [free] = place();
    if (!free) throw new Error('there is room');
    const [beside] = place([free.box]);
    expect(beside && overlap(beside.box, free.box)).toBe(false);
    const [besideName] = place([], [{ ...free, id: 'name', kind: 'town', leader: null }]);
    expect(besideName && overlap(besideName.box, free.box)).toBe(false);
  });

  it('is left out where there is no room, and beyond as many as there may be', () => {
    expect(place([{ x: 0, y: 0, width: 600, height: 500 }])).toEqual([]);
    expect(place([], [], 0)).toEqual([]);
  });

  it('says less where there is no room for all, if nothing else is said', () => {
    const said = (requests: readonly CalloutRequest[]) =>
      placeCallouts(requests, toy, frame, [], [], 3).map(({ lines }) => lines.join(' '));
    const endless: CalloutRequest = { ...request, texts: ['Endless'.repeat(60), 'Short'] };
    expect(said([endless])).toEqual(['Short']);
    expect(said([request, { ...endless, id: 'other' }])).toEqual([full]);
  });

  it('is at last in smaller letters, none below the smallest that may be', () => {
    const short: CalloutRequest = { ...request, texts: ['Short'] };
    const [usual] = placeCallouts([short], toy, frame, [], [], 1);
    if (!usual) throw new Error('there is room');
    // All that is free is a strip across the ground, a little lower than the usual letters.
    const top = 180;
    const bottom = top + usual.box.height - 0.1;
    const taken = [
      { x: 0, y: 0, width: 600, height: top },
      { x: 0, y: bottom, width: 600, height: 500 - bottom },
    ];
    const sizes = (least: number) =>
      placeCallouts([short], toy, frame, [], taken, 1, least).map(({ size }) => size);
    const [small = 0] = sizes(0);
    expect(small).toBeGreaterThan(0);
    expect(small).toBeLessThan(usual.size);
    expect(sizes(small + 0.1)).toEqual([small + 0.1]);
    expect(sizes(usual.size)).toEqual([]);
  });

  it('leads to the piece of its ground that has the name, not to a pocket that is nearer', () => {
    const split = geography();
    const around = frameFor({ id: 'test', width: 600, height: 500, insets }, [36, 47, 40, 50]);
    const pocket = [37.9, 38.3, 38.3, 37.9, 37.9].map((lon, index) => [
      lon,
      index === 2 || index === 3 ? 48.7 : 48.3,
    ]);
    const zones = split.layers.zones.features.map((feature) =>
      feature.properties?.['id'] === first.id && feature.geometry.type === 'Polygon'
        ? {
            ...feature,
            geometry: {
              type: 'MultiPolygon' as const,
              coordinates: [[pocket], feature.geometry.coordinates],
            },
          }
        : feature,
    );
    const two = {
      ...split,
      ground: { ...split.ground, zones: [{ ...first, label: [36.5, 48.5] as const }, second] },
      layers: { ...split.layers, zones: { ...split.layers.zones, features: zones } },
    };
    const { x: east } = pointIn(around, [37, 48.5]);
    const { x: west } = pointIn(around, [37.3, 48.5]);
    const { y: middle } = pointIn(around, [37, 48.5]);
    // Only on the pocket's side is there room, and between the two no more than for a line.
    const taken = [
      { x: 0, y: 0, width: west, height: middle - 10 },
      { x: 0, y: middle + 10, width: west, height: 500 - middle },
    ];
    const [label] = placeCallouts([request], two, around, [], taken, 1);
    expect(label?.box.x).toBeGreaterThan(east);
    expect(label?.leader?.[0][0]).toBeLessThan(east);
  });

  it('is left out where its ground is not seen', () => {
    const away = frameFor({ id: 'test', width: 600, height: 500, insets }, [-60, -60, -55, -57]);
    expect(placeCallouts([request], toy, away, [], [], 3)).toEqual([]);
  });
});
