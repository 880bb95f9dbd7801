import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Differences } from '../../src/ui/Differences.tsx';
import { localScenario, outcome, zone } from '../fixtures.ts';
import { detailedProps, rowsIn, textOf } from './pages.ts';

const zones = [
  zone('donetsk', 'ukraine', 6697.4),
  zone('kherson', 'russia', 19383.6),
  zone('sumy', 'russia', 211.5),
  zone('crimea', 'russia', 27219),
];
const deal = localScenario(
  [
    { zones: ['donetsk.ukraine'], outcome: outcome() },
    { zones: ['kherson.russia', 'crimea.russia'], outcome: outcome() },
  ],
  { id: 'deal', title: { en: 'Deal', uk: 'Угода' } },
);
const offer = localScenario(
  [
    { zones: ['donetsk.ukraine'], outcome: outcome({ control: 'ukraine' }) },
    { zones: ['kherson.russia'], outcome: outcome({ extent: 'unclear' }) },
    { zones: ['sumy.russia'], outcome: outcome({ control: 'ukraine' }) },
    { zones: ['crimea.russia'], outcome: outcome({ basis: 'inferred' }) },
  ],
  { id: 'offer', title: { en: 'Offer', uk: 'Пропозиція' } },
);
const draw = (vs: string | null, units: 'km' | 'mi' = 'km') =>
  render(<Differences {...detailedProps([deal, offer], zones, { vs, units })} />);

describe('Differences', () => {
  it('is not there where nothing is compared', () => {
    expect(draw(null)).toBe('');
  });

  it('has a row for each zone of which the two say different things, and what each says', () => {
    expect(rowsIn(draw('offer')).slice(1)).toEqual([
      ['Donetsk Ukrainian-held part', 'Ukrainian control', 'Russian control', '6,697'],
      [
        'Kherson Russian-held part (extent open in one of them)',
        'Russian control (reported as unclear)',
        'Russian control',
        '19,384',
      ],
      ['Sumy Russian-held part', 'Ukrainian control', 'not addressed', '212'],
      ['Ground whose fate differs', '6,697'],
    ]);
  });

  it('counts ground that differs, and apart from it ground of which one says nothing', () => {
    const text = textOf(draw('offer'));
    expect(text).toContain('The two would treat 6,697 km² of ground differently: 13%');
    expect(text).toContain('Of another 212 km² one says nothing');
  });

  it('speaks in square miles where the reader does', () => {
    expect(rowsIn(draw('offer', 'mi')).at(-1)).toEqual(['Ground whose fate differs', '2,586']);
  });

  it('says that two do not contradict each other', () => {
    const alike = localScenario(
      deal.rules.map(({ outcome: said, ...reach }) => ({
        ...reach,
        outcome: outcome({ control: said.control, basis: 'inferred' }),
      })),
      { id: 'offer' },
    );
    const html = render(<Differences {...detailedProps([deal, alike], zones, { vs: 'offer' })} />);
    expect(textOf(html)).toContain('The two do not contradict each other');
    expect(html).not.toContain('<table');
  });
});
