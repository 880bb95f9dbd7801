import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../../src/content/messages/index.ts';
import { localise } from '../../../src/model/localise.ts';
import type { Comparison } from '../../../src/model/view.ts';
import { Legends } from '../../../src/ui/map/Legends.tsx';
import { pairOf, recordsOf } from '../../../src/ui/map/pictures.ts';
import { ASSESSMENT, EVERY_FORM, ZONES } from '../../shapes.ts';
import { pageData, textOf } from '../pages.ts';

const data = pageData(
  [EVERY_FORM, ASSESSMENT].map((record) => localise(record, 'en')),
  // Large enough to be found on the map.
  ZONES.map((zone) => ({ ...zone, areaKm2: 1000 })),
);

/** The lines of the legend that is seen: of a proposal, alone or beside who held what. */
function linesOf(
  how: Comparison | null,
  of = 0,
  more: Partial<Parameters<typeof Legends>[0]> = {},
): readonly string[] {
  const [scenario, line] = [data.scenarios[of], data.scenarios[1 - of]];
  if (!scenario || !line) throw new Error('no records');
  const shown = { scenario, vs: how && line, other: null, how };
  const records = recordsOf(data);
  const pair = pairOf(shown, records, data);
  const html = render(
    <Legends
      data={data}
      shown={shown}
      records={records}
      pair={pair}
      units="km"
      roomy={false}
      words={MESSAGES.en}
      {...more}
    />,
  );
  return html
    .split(/<(?:li|p)>/)
    .slice(1)
    .map(textOf);
}

describe('Legends', () => {
  it('say of a record what would change and how much, whose the rest is, how that is known', () => {
    expect(linesOf(null)).toEqual([
      'What would change',
      'Would return to Ukrainian control: reported offer; amount not published',
      'Would pass to Russian control: reported demand 1,000 km²',
      'Would be a demilitarised zone, with rules of its own: reported term 1,000 km²',
      'Would return to Ukrainian control: inferred from the offer 1,000 km²',
      'Unclear who would control the area up to 1,000 km²',
      'Who would control the rest',
      'Russia',
      'Ukraine',
      'How certain',
      'Reported term or reported demand',
      'Inferred from the offer',
      'Inferred from a term; unclear whether all of it',
      'Not addressed',
      'Recognition in law (de jure) as Russian',
      'Recognition in practice (de facto) as Russian',
      'Recognition in law (de jure): by the United States; by states in Europe; internationally',
      'Line of contact',
      'Site named in proposals',
    ]);
  });

  it('of two maps say no amount, which may be of either, and nothing twice', () => {
    const lines = linesOf('side');
    expect(lines).toContain('Assessed by Watchers or inferred from the offer');
    expect(lines).toContain('Would pass to Russian control: reported demand');
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('have the line of before 24 February 2022 where a map of who held what is seen, and only there', () => {
    const before2022 = 'Line of contact before 24 February 2022';
    expect(linesOf(null, 1)).toContain(before2022);
    expect(linesOf('side')).toContain(before2022);
    expect(linesOf(null)).not.toContain(before2022);
    expect(linesOf('difference', 1)).not.toContain(before2022);
  });

  it('of a difference say what each of the two says', () => {
    expect(linesOf('difference').slice(0, -2)).toEqual([
      '1: A line; 2: Every form',
      '1: Russian control; 2: Ukrainian control',
      '1: Ukrainian control; 2: Russian control',
      '1: Ukrainian control; 2: demilitarised zone',
      '1: Russian control; 2: Ukrainian control (amount not published)',
      '1: Russian control; 2: unclear',
      'Russian control on both maps',
      '1: Russian control; 2: Russian control (unclear whether all of it)',
      'Ukrainian control on both maps',
    ]);
  });

  it('say of who held what how much is not confirmed, where it is drawn and known', () => {
    const on = (unconfirmed: Record<string, number> | null) => ({
      data: { ...data, ground: { ...data.ground, unconfirmed } },
      unconfirmed: true,
    });
    const entry = 'Not confirmed on that day (seen close up): 1,205 km²';
    const some = on({ donetsk: 1200.4, sumy: 5 });
    expect(linesOf(null, 1, some)).toContain(entry);
    expect(linesOf(null, 0, some)).not.toContain(entry);
    expect(linesOf('swipe', 1, some).join()).not.toContain('Not confirmed');
    for (const more of [on(null), on({}), { ...some, unconfirmed: false }]) {
      expect(linesOf(null, 1, more).join()).not.toContain('Not confirmed');
    }
  });
});
