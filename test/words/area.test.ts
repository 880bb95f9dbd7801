import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { amountText } from '../../src/words/amount-text.ts';
import { formatArea } from '../../src/words/area.ts';

const uk = (area: number) => formatArea(area, 'mi', MESSAGES.uk, 'uk');
const upTo = (area: number) =>
  amountText({ measure: 'at-most', area }, MESSAGES.uk, 'uk', 'mi').replaceAll('\u00a0', ' ');

describe('an area', () => {
  it('stays in one line with its unit, which has two words in miles', () => {
    expect(formatArea(6845, 'km', MESSAGES.en, 'en')).toBe('6,845\u00a0km²');
    expect(formatArea(6845, 'mi', MESSAGES.en, 'en')).toBe('6,845\u00a0sq\u00a0mi');
    expect(uk(6845)).toBe('6\u00a0845\u00a0кв.\u00a0миль');
  });

  it.each([
    [1, '1 кв. миля', 'до 1 кв. милі'],
    [2, '2 кв. милі', 'до 2 кв. миль'],
    [5, '5 кв. миль', 'до 5 кв. миль'],
    [11, '11 кв. миль', 'до 11 кв. миль'],
    [21, '21 кв. миля', 'до 21 кв. милі'],
    [2643, '2 643 кв. милі', 'до 2 643 кв. миль'],
  ])('of %i square miles agrees with its number and with “до” in Ukrainian', (area, bare, most) => {
    expect(uk(area).replaceAll('\u00a0', ' ')).toBe(bare);
    expect(upTo(area)).toBe(most);
  });
});
