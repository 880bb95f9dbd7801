import { describe, expect, it } from 'vitest';
import {
  finished,
  remembered,
  withCorner,
  withCornerMoved,
  withoutCorner,
  withRing,
  type Drawing,
  type Edited,
} from '../../src/own-map/edits.ts';
import { LIMITS, type Corner } from '../../src/own-map/own-map.ts';

const NOTHING: Drawing = { zones: {}, areas: [], draft: null };
const TRIANGLE: readonly Corner[] = [
  [34, 47],
  [35, 47],
  [35, 48],
];
const drawn = (edited: Edited): Drawing => {
  if (!edited.ok) throw new Error(JSON.stringify(edited.fault));
  return edited.drawing;
};
const drafted = (corners: readonly Corner[]): Drawing => ({
  ...NOTHING,
  draft: { area: null, corners },
});

describe('an area corner by corner', () => {
  it('has corners put in, moved and taken out where one says', () => {
    const two = drawn(withCorner(drafted(TRIANGLE.slice(0, 1)), [35, 48], 1));
    const three = drawn(withCorner(two, [35.00049, 47], 1));
    expect(three.draft?.corners).toEqual(TRIANGLE);
    const moved = drawn(withCornerMoved(three, 0, [33.5, 47]));
    expect(moved.draft?.corners[0]).toEqual([33.5, 47]);
    expect(drawn(withoutCorner(moved, 0)).draft?.corners).toEqual(TRIANGLE.slice(1));
  });

  it('becomes an area that nobody has read yet, or the one again that it was', () => {
    const { areas, draft } = drawn(finished(drafted(TRIANGLE)));
    expect(areas).toEqual([{ corners: TRIANGLE, reading: null, certainty: 'said' }]);
    expect(draft).toBeNull();
    const known = {
      ...NOTHING,
      areas: [{ corners: [], reading: 'russia', certainty: 'open' }],
    } as const;
    expect(drawn(withRing(known, 0, TRIANGLE)).areas).toEqual([
      { corners: TRIANGLE, reading: 'russia', certainty: 'open' },
    ]);
  });

  it('is refused outside of Ukraine, with too many corners, as one that is none, and as one too many', () => {
    const faultOf = (edited: Edited) => (edited.ok ? null : edited.fault);
    expect(faultOf(withCorner(NOTHING, [2, 48], 0))).toMatchObject({ kind: 'outside', corner: 1 });
    const full = drafted(Array.from({ length: LIMITS.corners }, (): Corner => [34, 47]));
    expect(faultOf(withCorner(full, [34, 47], 0))).toMatchObject({ kind: 'many' });
    expect(faultOf(finished(drafted(TRIANGLE.slice(1))))).toMatchObject({ kind: 'few' });
    const area = { corners: TRIANGLE, reading: null, certainty: 'said' } as const;
    const areas = Array.from({ length: LIMITS.areas }, () => area);
    expect(faultOf(withRing({ ...NOTHING, areas }, null, TRIANGLE))).toBe('full');
  });

  it('can be undone, the last step first, for as many steps as a drawing takes', () => {
    const steps = Array.from({ length: 300 }, (_, index): Drawing =>
      drafted([[34, 45 + index / 1000]]),
    );
    const past = steps.reduce<readonly Drawing[]>(remembered, []);
    expect(past.at(-1)).toBe(steps.at(-1));
    expect(past).toHaveLength(200);
  });
});
