import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/figure/labels.ts';
import { ids, LEFT, place, RIGHT, sideOf, town } from './label-request.ts';

describe('a name without room', () => {
  const above: Box = { x: 150, y: 100, width: 100, height: 46 };
  const around = [above, { ...above, y: 154 }, RIGHT, LEFT];

  it('is left out along with its mark', () => {
    expect(place([town('Kherson')], around)).toEqual([]);
  });

  it('keeps its mark if it is required', () => {
    expect(place([town('Kherson', { required: true })], around)).toMatchObject([
      { id: 'Kherson', lines: [], mark: { x: 200, y: 150, r: 3 } },
    ]);
  });

  it('is left out if it is required but has no mark', () => {
    expect(place([town('Sea', { required: true, mark: 0 })], around)).toEqual([]);
  });

  it('has no mark outside the frame, required or not', () => {
    expect(place([town('Far', { x: 500, required: true })])).toEqual([]);
  });

  it('leaves its ground to others', () => {
    const barred = town('Barred', { anchors: ['right'] });
    expect(ids([barred, town('Next', { rank: 2, anchors: ['left'] })], [RIGHT])).toEqual(['Next']);
  });
});

describe('obstacles', () => {
  it('are avoided', () => {
    expect(sideOf(place([town('Kherson')], [RIGHT]))).toBe('left');
    expect(sideOf(place([town('Kherson')], [RIGHT, LEFT]))).toBe('top');
  });

  it('leave out a town whose mark they cover', () => {
    expect(ids([town('Kherson')], [{ x: 195, y: 145, width: 6, height: 6 }])).toEqual([]);
  });
});

describe('required marks', () => {
  it('are kept clear even by required names placed before them', () => {
    const first = town('First', { required: true });
    const second = town('Second', { required: true, x: 220, rank: 2 });
    const placed = place([first, second]);
    expect(placed.map(({ id, textAnchor }) => [id, textAnchor])).toEqual([
      ['First', 'end'],
      ['Second', 'start'],
    ]);
  });
});

describe('the contact line', () => {
  const LEVEL = ['right', 'left'] as const;
  const across = [
    [225, 0],
    [225, 300],
  ] as const;
  const between = [
    [203.5, 0],
    [203.5, 300],
  ] as const;

  it('is avoided when another anchor is free', () => {
    expect(sideOf(place([town('Kherson', { anchors: LEVEL })], [], [across]))).toBe('left');
  });

  it('does not come between a town and its name when another anchor is free', () => {
    expect(sideOf(place([town('Kherson', { anchors: LEVEL })], [], [between]))).toBe('left');
  });

  it('is crossed when no other anchor is free', () => {
    expect(sideOf(place([town('Kherson', { anchors: LEVEL })], [LEFT], [across]))).toBe('right');
  });

  it('had rather be between town and name than under the name', () => {
    const anchors = ['left', 'right'] as const;
    const under = [
      [180, 0],
      [180, 300],
    ] as const;
    expect(sideOf(place([town('Kherson', { anchors })], [], [under, between]))).toBe('right');
  });
});
