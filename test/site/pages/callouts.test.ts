import { expect, it } from 'vitest';
import { FRAME_SIZES } from '../../../src/figure/frame.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { material } from '../../material.ts';

/** Proposals in whose pictures no ground would change. */
const CHANGES_NOTHING: readonly string[] = [];

it.each(LANGUAGES)(
  'on every proposal’s map is written what it would change, on phones and desktops, in %s',
  (lang) => {
    const { callouts, scenarios } = material.dataIn(lang);
    const without = scenarios
      .filter(({ id, kind }) => kind === 'proposal' && !CHANGES_NOTHING.includes(id))
      .flatMap(({ id }) =>
        FRAME_SIZES.filter((size) => !callouts[id]?.some(({ frame }) => frame === size.id)).map(
          (size) => `${id}: ${size.id}`,
        ),
      );
    expect(without).toEqual([]);
  },
);
