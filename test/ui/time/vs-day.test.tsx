import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { VsDay, VsDayNote } from '../../../src/ui/time/VsDay.tsx';
import { localScenario, zone } from '../../fixtures.ts';
import { detailedProps, textOf } from '../pages.ts';

const props = (vsDay: string | null) => {
  const all = detailedProps([localScenario([])], [zone('donetsk', 'russia')], { vsDay });
  return { ...all, state: { ...all.state, daysReady: true } };
};
const note = (vsDay: string | null) => textOf(render(<VsDayNote {...props(vsDay)} />));

it('a day to compare with can be chosen, and the comparison ended', () => {
  expect(textOf(render(<VsDay {...props(null)} />))).toBe(
    'Compare with the line ofor before 24 February 2022',
  );
  expect(textOf(render(<VsDay {...props('2025-08-02')} />))).toContain('End the comparison');
});

it('for a day without a line the nearest is told, and the line shown is none to compare with', () => {
  expect([note(null), note('2025-08-02')]).toEqual(['', '']);
  expect(note('2030-01-01')).toBe(
    'There is no line of 1 January 2030: the comparison is with that of 15 August 2025.',
  );
  expect(note('2025-08-08')).toBe(
    'The line of 8 August 2025 is compared with itself: choose another day.',
  );
});
