import { expect, it } from 'vitest';
import { plain } from '../../plain.ts';
import { datedFigure, tinyFigure } from '../figures.ts';

const said = ({ composition }: ReturnType<typeof tinyFigure>) =>
  composition.callouts.map((own) => own.map(({ lines }) => plain(lines.join(' '))));

it('beside ground that changed hands between two days stands that it did, and how much', () => {
  const raw = { scenario: 'control-line', mode: 'difference', extent: 'donetsk' };
  const made = datedFigure({ ...raw, day: '2026-08-22', vsDay: '2025-08-08', size: '1200x1200' });
  expect(said(made)[0]?.[0]).toMatch(/^Passed to Russian control: [\d,]+ km²$/);
});

it('beside ground of which two records say different things stands which, and how much', () => {
  const made = tinyFigure({ vs: 'line', mode: 'difference', size: '1200x1200' });
  expect(said(made)).toEqual([['One scenario says nothing: 8,000 km²']]);
});
