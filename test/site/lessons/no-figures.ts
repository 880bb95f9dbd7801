import type { SheetFigures } from '../../../src/site/lessons/sheet-figures.ts';

/** Figures of sheets for tests that look at their words alone: there are none. */
export const noFigures: SheetFigures = {
  pictures: () => [],
  toShade: () => ({ map: NO_MAP, closeUps: [] }),
};

const NO_MAP = { file: '', svg: '', alt: '', width: 1, height: 1, named: [] };
