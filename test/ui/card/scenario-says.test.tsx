import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { localise } from '../../../src/model/localise.ts';
import type { Zone } from '../../../src/model/zone.ts';
import { ScenarioSays } from '../../../src/ui/card/ScenarioSays.tsx';
import { ASSESSMENT, EVERY_FORM, ZONES } from '../../shapes.ts';
import { detailedProps, textOf } from '../pages.ts';

const records = [EVERY_FORM, ASSESSMENT].map((record) => localise(record, 'en'));
const [record, line] = records;
const inRegion = (region: Zone['region']) => ZONES.filter((zone) => zone.region === region);

function draw(scenario: typeof record, zones: readonly Zone[]): string {
  if (!scenario) throw new Error('no record');
  const props = detailedProps(records, ZONES);
  return render(
    <ScenarioSays scenario={scenario} zones={zones} termed={(text) => <>{text}</>} {...props} />,
  );
}

const says = (scenario: typeof record, zones: readonly Zone[]) => textOf(draw(scenario, zones));

describe('ScenarioSays', () => {
  it('tells the parts of a region apart', () => {
    const text = says(record, inRegion('kherson'));
    expect(text).toMatch(
      /Russian-held part: this area would stay under Russian control\. .*Inferred from a term/,
    );
    expect(text).toMatch(/Ukrainian-held part: this area would stay under Ukrainian control\. /);
  });

  it('says where it was not published how much is meant', () => {
    const text = says(record, inRegion('kharkiv'));
    expect(text).toContain('Part or all of this area would return to Ukrainian control.');
    expect(text).toMatch(/not published/i);
    expect(text).not.toContain('777');
  });

  it('says that ground is not addressed, and no fate of it', () => {
    const text = says(record, inRegion('dnipropetrovsk'));
    expect(text).toContain('Not addressed');
    expect(text).not.toContain('would');
  });

  it('says of an assessment who judged it', () => {
    expect(says(line, inRegion('sumy'))).toContain('Assessed by Watchers');
  });

  it('links every source that the statement has', () => {
    const html = draw(record, inRegion('donetsk'));
    for (const url of ['https://example.org/report', 'https://example.org/statement']) {
      expect(html).toContain(`href="${url}"`);
    }
  });

  it('unfolds what is more than a line, but of the scenario that is shown', () => {
    expect(draw(record, inRegion('donetsk'))).not.toContain('<details>');
    const other = draw(line, inRegion('sumy'));
    expect(other.indexOf('Assessed by Watchers')).toBeLessThan(other.indexOf('<details>'));
  });
});
