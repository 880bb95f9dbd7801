import { readFileSync } from 'node:fs';
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

/** What says that the archive ends on its day, beside that record, by file and words before it. */
const SAYING_THE_END = [
  ['lessons/a-line-that-moves.json', 'and ends on', 'закінчується'],
  ['events.json', 'for days after', 'на дні після'],
] as const;

it.each(SAYING_THE_END)('%s says on which day the archive ends', (file, en, uk) => {
  const text = plain(readFileSync(`src/content/${file}`, 'utf8'));
  expect(text).toContain(`${en} ${plain(formatDay(NEWEST, 'en'))}`);
  expect(text).toContain(`${uk} ${plain(formatDay(NEWEST, 'uk'))}`);
});

// What has happened since is an editor’s to tell: a new day asks for these sentences again.
it.each(['en', 'uk'] as const)('its texts in %s name the day of the newest line', (lang) => {
  const said = plain(formatDay(NEWEST, lang));
  expect(plain(record?.summary[lang] ?? '')).toContain(said);
  expect(plain(record?.status[lang] ?? '')).toContain(said);
  expect(record?.sources.map(({ date }) => date)).toContain(NEWEST);
});
