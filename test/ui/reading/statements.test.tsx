import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { localise } from '../../../src/model/localise.ts';
import { Statements } from '../../../src/ui/reading/Statements.tsx';
import { ASSESSMENT, EVERY_FORM, ZONES } from '../../shapes.ts';
import { detailedProps, readingProps, textOf } from '../pages.ts';

/** What each item of the list says. */
function itemsOf(record: typeof EVERY_FORM): readonly string[] {
  const props = readingProps(detailedProps([localise(record, 'en')], ZONES));
  const html = render(<Statements {...props} termed={(text) => <>{text}</>} />);
  return html.split('<li>').slice(1).map(textOf);
}

describe('Statements', () => {
  const items = itemsOf(EVERY_FORM);

  it('tells a rule over both holders once for each fate', () => {
    const donetsk = items.filter((item) => item.includes('Both parts of the region.'));
    expect(donetsk).toEqual([
      expect.stringMatching(
        /^Donetsk region \(Russian-held part\) ?This area would stay under Russian/,
      ),
      expect.stringMatching(
        /^Donetsk region \(Ukrainian-held part\) ?This area would pass to Russian/,
      ),
    ]);
  });

  it('tells of ground only that is there on the day', () => {
    expect(items.join(' ')).not.toContain('There is no such ground.');
  });

  it('says of each statement what kind it is and how much of the ground is meant', () => {
    const one = (note: string) => items.find((item) => item.includes(note)) ?? '';
    expect(one('One part of the region.')).toMatch(/Inferred from a term\. .*unclear/i);
    expect(one('Nobody published how much.')).toMatch(/Reported offer\. .*not published/i);
    expect(one('Sources differ.')).toMatch(/^Sumy region.*It is unclear who would control/);
  });

  it('names last the ground of which nobody says anything', () => {
    expect(items.at(-1)).toMatch(/^Dnipropetrovsk region/);
    expect(items.at(-1)).toContain('Not addressed');
  });

  it('says of an assessment who judged it, and nothing that would change', () => {
    const held = itemsOf(ASSESSMENT);
    expect(held).toHaveLength(2);
    for (const item of held) {
      expect(item).toContain('Assessed by Watchers');
      expect(item).not.toContain('would');
    }
  });
});
