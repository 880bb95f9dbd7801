import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../../src/content/messages/index.ts';
import { localise } from '../../../src/model/localise.ts';
import type { Comparison } from '../../../src/model/view.ts';
import { Legends } from '../../../src/ui/map/Legends.tsx';
import { recordsOf } from '../../../src/ui/map/pictures.ts';
import { ASSESSMENT, EVERY_FORM, ZONES } from '../../shapes.ts';
import { pageData, textOf } from '../pages.ts';

const data = pageData(
  [EVERY_FORM, ASSESSMENT].map((record) => localise(record, 'en')),
  // Large enough to be found on the map.
  ZONES.map((zone) => ({ ...zone, areaKm2: 1000 })),
);

/** The lines of the legend that is seen. */
function linesOf(how: Comparison | null): readonly string[] {
  const [scenario, line] = data.scenarios;
  if (!scenario || !line) throw new Error('no records');
  const shown = { scenario, vs: how && line, how };
  const html = render(
    <Legends data={data} shown={shown} records={recordsOf(data)} words={MESSAGES.en} />,
  );
  const seen = html.split('<div class="waiting"')[0] ?? '';
  return seen.split('<li>').slice(1).map(textOf);
}

describe('Legends', () => {
  it('say of a record all that each way of drawing means, then recognition, the line and the sites', () => {
    expect(linesOf(null)).toEqual([
      'Would return to Ukrainian control: reported offer; amount not published',
      'Would pass to Russian control: reported demand',
      'Would be a demilitarised zone, with rules of its own: reported term',
      'Would return to Ukrainian control: inferred from the offer',
      'Unclear who would control the area',
      'Would stay under Russian control: reported term or reported demand',
      'Would stay under Russian control: inferred from a term; unclear whether all of it',
      'Would stay under Ukrainian control: inferred from the offer',
      'Held by Ukraine: not addressed',
      'Recognition in law (de jure) as Russian',
      'Recognition in practice (de facto) as Russian',
      'Recognition in law (de jure): by the United States; by states in Europe; internationally',
      'Line of contact',
      'Site named in proposals',
    ]);
  });

  it('of two maps have one line for what is drawn alike, with what it means on each', () => {
    const lines = linesOf('side');
    expect(lines).toContain(
      'Held by Ukraine: assessed by Watchers / Would stay under Ukrainian control: inferred from the offer',
    );
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('of a difference say what each of the two says', () => {
    expect(linesOf('difference').slice(0, -2)).toEqual([
      'A line: Russian control; Every form: Ukrainian control',
      'A line: Ukrainian control; Every form: Russian control',
      'A line: Ukrainian control; Every form: demilitarised zone',
      'A line: Russian control; Every form: Ukrainian control (amount not published)',
      'A line: Russian control; Every form: unclear',
      'Russian control on both maps',
      'A line: Russian control; Every form: Russian control (unclear whether all of it)',
      'Ukrainian control on both maps',
    ]);
  });
});
