import { expect, it } from 'vitest';
import { regionLabelsIn } from '../../src/content/region-names.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { placedLabels } from '../../src/share/draw/labels.ts';
import { scaleBox } from '../../src/share/draw/scale.ts';
import { regionsIn } from '../../src/share/options/extents.ts';
import { changingOn } from '../../src/share/plan/changing.ts';
import { contextOf } from '../../src/share/plan/context.ts';
import { planFor } from '../../src/share/plan/plan.ts';
import { sheetFor } from '../../src/share/plan/sheet.ts';
import { optionsOf, realMaterial } from './figures.ts';

const NONE: ReadonlySet<string> = new Set();

const EXTENTS = ['five', 'donetsk', 'kharkiv', 'south', 'ukraine'];

it.each(['1200x675', '60mm'])(
  'in one frame all languages have the same names in the same room, at %s',
  (size) => {
    const material = realMaterial('en');
    const { geography } = material;
    for (const extent of EXTENTS) {
      const context = contextOf(
        optionsOf({ scenario: 'bloomberg-2025-08', size, extent }, material),
        material,
      );
      const frame = planFor(sheetFor(context).sheet, context)?.maps[0]?.frame;
      if (!frame) throw new Error(`no room: ${size} ${extent}`);
      const [first, ...others] = LANGUAGES.map((lang) =>
        placedLabels({
          geography,
          frame,
          labels: 'sparse',
          lang,
          regionNames: regionLabelsIn(lang),
          about: regionsIn(context.options.extent),
          changing: changingOn(geography, context),
          wanted: NONE,
          unwanted: NONE,
          sites: ['zaporizhzhia-npp'],
          obstacles: [scaleBox(frame, 'km')],
        }).map(({ id, box }) => ({ extent, id, box })),
      );
      expect(first?.length).toBeGreaterThan(1);
      for (const other of others) expect(other).toEqual(first);
    }
  },
  120_000,
);
