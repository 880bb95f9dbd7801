import { describe, expect, it } from 'vitest';
import { framesOf, namedFrames } from '../../../src/site/lessons/frames.ts';
import { material } from '../../material.ts';

const { geography } = material;
const named = (extent: string) =>
  namedFrames(
    extent,
    framesOf(extent, geography),
    { ringed: [], changing: new Set() },
    geography,
    'en',
  );

describe('frames of lessons and tours', () => {
  it.each(['five', 'ukraine'])('mark no site where they are as wide as "%s"', (extent) => {
    expect(named(extent).map(({ frame }) => frame.sites)).toEqual([undefined, undefined]);
  });

  it('say so where sites are among their names', () => {
    const frames = named('south');
    expect(frames.map(({ frame }) => frame.sites ?? false)).toEqual(
      frames.map(({ names }) => names.some(({ kind }) => kind === 'site')),
    );
    expect(frames.some(({ frame }) => frame.sites)).toBe(true);
  });
});
