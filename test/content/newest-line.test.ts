import { expect, it } from 'vitest';
import { readScenarios } from '../../src/content/check.ts';
import { DEFAULT_SCENARIO } from '../../src/content/default.ts';
import { formatDay } from '../../src/words/format.ts';
import { NEWEST } from '../newest-day.ts';
import { plain } from '../plain.ts';

const record = readScenarios().find(({ id }) => id === DEFAULT_SCENARIO);

it('the record of who held what is of the newest line', () => {
  expect(record?.date).toBe(NEWEST);
});

// What has happened since is an editor’s to tell: a new day asks for these sentences again.
it.each(['en', 'uk'] as const)('its texts in %s name the day of the newest line', (lang) => {
  const said = plain(formatDay(NEWEST, lang));
  expect(plain(record?.summary[lang] ?? '')).toContain(said);
  expect(plain(record?.status[lang] ?? '')).toContain(said);
  expect(record?.sources.map(({ date }) => date)).toContain(NEWEST);
});
