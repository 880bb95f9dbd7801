import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  HALO,
  LINE_HEIGHT,
  liesIn,
  MARGIN,
  overlap,
  type LabelRequest,
} from '../../src/figure/labels.ts';
import { FRAME, ids, place, sideOf, town } from './label-request.ts';

describe('a name alone', () => {
  it('stands at the first of its anchors', () => {
    expect(sideOf(place([town('Kherson')]))).toBe('right');
    expect(sideOf(place([town('Kherson', { anchors: ['top', 'right'] })]))).toBe('top');
  });

  it('begins beside its mark, with capitals level with the mark’s middle', () => {
    const [label] = place([town('Kherson')]);
    expect(label?.mark).toEqual({ x: 200, y: 150, r: 3 });
    expect(label?.x).toBe(206);
    expect(label?.y).toBeCloseTo(150 + (0.66 * 13) / 2);
  });

  it('takes the next anchor where the frame ends', () => {
    expect(sideOf(place([town('Kherson', { x: 390 })]))).toBe('left');
    expect(sideOf(place([town('Kherson', { y: 14, anchors: ['top', 'left'] })]))).toBe('left');
  });

  it('has no mark if it asks for none', () => {
    const sea = town('Sea', { kind: 'sea', mark: 0, anchors: ['centre'] });
    expect(place([sea])[0]).toMatchObject({ mark: null, x: 200, textAnchor: 'middle' });
  });

  it('stacks its lines around its point', () => {
    const lines = ['Black', 'Sea'];
    const sea = town('sea', { lines, size: 20, mark: 0, anchors: ['centre'] });
    const [label] = place([sea]);
    expect(label?.lines).toEqual(lines);
    const last = (label?.y ?? 0) + LINE_HEIGHT * 20;
    expect(((label?.y ?? 0) - 0.66 * 20 + last) / 2).toBeCloseTo(150);
    expect(label?.box.height).toBeCloseTo((0.73 + LINE_HEIGHT + 0.21) * 20 + 2 * HALO);
  });
});

describe('names near each other', () => {
  const squareOf = ({ x, y, r }: { x: number; y: number; r: number }) => ({
    x: x - r,
    y: y - r,
    width: 2 * r,
    height: 2 * r,
  });

  it('never overlap, nor the marks of others, and lie inside the frame', () => {
    const request = fc.record({
      text: fc.constantFrom('Kyiv', 'Запоріжжя', 'Sievierodonetsk'),
      x: fc.integer({ min: -20, max: 420 }),
      y: fc.integer({ min: -20, max: 320 }),
      rank: fc.integer({ min: 1, max: 4 }),
      mark: fc.constantFrom(0, 3),
      required: fc.boolean(),
    });
    const holds = (parts: readonly Partial<LabelRequest>[]) => {
      const placed = place(parts.map((part, index) => town(`${index}`, part)));
      for (const { id, box } of placed.filter(({ lines }) => lines.length > 0)) {
        expect(liesIn(box, FRAME, MARGIN)).toBe(true);
        for (const other of placed.filter((label) => label.id !== id)) {
          if (other.lines.length > 0) expect(overlap(box, other.box)).toBe(false);
          if (other.mark) expect(overlap(box, squareOf(other.mark))).toBe(false);
        }
      }
    };
    fc.assert(fc.property(fc.array(request, { maxLength: 30 }), holds));
  });

  it('come by rank, whatever the order given', () => {
    const requests = [town('Small', { rank: 3 }), town('Great', { rank: 1, x: 202 })];
    expect(ids(requests)).toEqual(['Great']);
  });

  it('come in the order given within a rank', () => {
    expect(ids([town('First'), town('Second', { x: 202 })])).toEqual(['First']);
  });

  it('come after the required ones', () => {
    const requests = [town('Great'), town('Site', { rank: 9, x: 202, required: true })];
    expect(ids(requests)).toEqual(['Site']);
  });

  it('make room: the second takes an anchor that the first leaves', () => {
    const placed = place([town('First'), town('Second', { x: 250, anchors: ['left', 'right'] })]);
    expect(placed.map(({ id, textAnchor }) => [id, textAnchor])).toEqual([
      ['First', 'start'],
      ['Second', 'start'],
    ]);
  });
});

describe('placeLabels', () => {
  const requests = [
    town('b', { text: 'Kherson' }),
    town('a', { text: 'Melitopol', x: 300 }),
    town('c', { text: 'Kyiv', x: 100, rank: 0 }),
  ];

  it('gives the same for the same', () => {
    expect(place(requests)).toEqual(place(structuredClone(requests)));
  });

  it('gives names in the order of placing', () => {
    expect(ids(requests)).toEqual(['c', 'b', 'a']);
  });

  it('leaves what it is given alone', () => {
    const before = structuredClone(requests);
    place(requests);
    expect(requests).toEqual(before);
  });
});
