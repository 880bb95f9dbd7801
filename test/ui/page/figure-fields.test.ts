import { expect, it } from 'vitest';
import { PLAIN_VIEW } from '../../../src/model/view.ts';
import { parseOptions } from '../../../src/share/options/parse.ts';
import { changed, fieldsOf, rawOf } from '../../../src/ui/page/figure-fields.ts';

const IDS = ['line', 'deal', 'plan'];
const fields = fieldsOf({ ...PLAIN_VIEW, scenario: 'line', lang: 'en' });

it('a scenario that is compared always has another one beside it', () => {
  const pair = changed(fields, { mode: 'side' }, IDS);
  expect(pair).toMatchObject({ scenario: 'line', vs: 'deal' });
  expect(changed(pair, { scenario: 'deal' }, IDS)).toMatchObject({ scenario: 'deal', vs: 'line' });
  expect(parseOptions(rawOf(pair), IDS)).toMatchObject({ ok: true, options: { vs: 'deal' } });
});

it('the one that was chosen to compare with stays', () => {
  const pair = changed(fields, { mode: 'difference', vs: 'plan' }, IDS);
  expect(changed(pair, { scenario: 'deal' }, IDS)).toMatchObject({ scenario: 'deal', vs: 'plan' });
});

it('two days that the page compares are those of the figure', () => {
  const days = fieldsOf({ ...PLAIN_VIEW, scenario: 'line', lang: 'en', vsDay: '2024-07-08' });
  expect(days).toMatchObject({ mode: 'side', vs: '', vsDay: '2024-07-08' });
  expect(parseOptions(rawOf(days), IDS)).toMatchObject({
    ok: true,
    options: { mode: 'side', vsDay: '2024-07-08' },
  });
});
