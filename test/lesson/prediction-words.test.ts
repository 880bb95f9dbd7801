import { describe, expect, it } from 'vitest';
import { LESSON_WORDS } from '../../src/content/lesson-words/index.ts';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { zoneTitle } from '../../src/lesson/prediction-words.ts';
import { zone } from '../fixtures.ts';

describe('the title of a zone', () => {
  const [crimea, held, rest] = [
    zone('crimea', 'russia'),
    zone('donetsk', 'russia'),
    zone('donetsk', 'ukraine'),
  ];
  const all = [crimea, held, rest];

  it('speaks of a part only where the region has another', () => {
    const uk = [MESSAGES.uk, LESSON_WORDS.uk] as const;
    expect(zoneTitle(crimea, all, ...uk)).toBe('Крим');
    expect(zoneTitle(held, all, ...uk)).toBe('Донецька область, підконтрольна Росії частина');
    expect(zoneTitle(crimea, all, MESSAGES.en, LESSON_WORDS.en)).toBe('Crimea');
  });
});
