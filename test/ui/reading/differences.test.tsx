import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Differences } from '../../../src/ui/reading/Differences.tsx';
import { localScenario, outcome, zone } from '../../fixtures.ts';
import { plain } from '../../plain.ts';
import { detailedProps, rowsIn, textOf } from '../pages.ts';
import { inEach } from '../../in-each.ts';

const zones = [
  zone('donetsk', 'ukraine', 6697.4),
  zone('donetsk', 'russia', 19841),
  zone('kherson', 'russia', 19383.6),
  zone('kherson', 'ukraine', 8000),
  zone('sumy', 'russia', 211.5),
  zone('sumy', 'ukraine', 23000),
  zone('crimea', 'russia', 27219),
];
const deal = localScenario(
  [
    { zones: ['donetsk.ukraine'], outcome: outcome() },
    { zones: ['kherson.russia', 'crimea.russia'], outcome: outcome() },
  ],
  { id: 'deal', title: inEach('Deal', 'Угода') },
);
const offer = localScenario(
  [
    { zones: ['donetsk.ukraine'], outcome: outcome({ control: 'ukraine' }) },
    { zones: ['kherson.russia'], outcome: outcome({ extent: 'unclear' }) },
    { zones: ['sumy.russia'], outcome: outcome({ control: 'ukraine' }) },
    { zones: ['crimea.russia'], outcome: outcome({ basis: 'inferred' }) },
  ],
  { id: 'offer', title: inEach('Offer', 'Пропозиція') },
);
const draw = (vs: string | null, units: 'km' | 'mi' = 'km') =>
  render(<Differences {...detailedProps([deal, offer], zones, { vs, units })} />);

describe('Differences', () => {
  it('is not there where nothing is compared', () => {
    expect(draw(null)).toBe('');
  });

  it('has a row for each zone of which the two say different things, and what each says', () => {
    expect(rowsIn(draw('offer')).slice(1, 4)).toEqual([
      [
        'Donetsk region Ukrainian-held part',
        'Ukrainian control reported term',
        'Russian control reported term',
        '6,697',
      ],
      [
        'Kherson region Russian-held part. The two agree, but not on how much.',
        'Russian control (unclear whether all of it) reported term',
        'Russian control reported term',
        'up to 19,384',
      ],
      [
        'Sumy region Russian-held part. One says nothing; under the other, control would change.',
        'Ukrainian control reported term',
        'not addressed',
        '212',
      ],
    ]);
  });

  it('has every row in one sum, and adds nothing certain to what is open', () => {
    expect(rowsIn(draw('offer')).slice(4)).toEqual([
      ['The two differ', '6,697'],
      ['The two agree, but not on how much', 'up to 19,384'],
      ['One says nothing; under the other, control would change', '212'],
    ]);
  });

  it('says of each of the two what it would bring where they differ', () => {
    const text = plain(textOf(draw('offer')));
    expect(text).toContain(
      'Deal. 6,697 km² would pass to Russian control (reported term): 25% of the Donetsk region',
    );
    expect(text).toContain('Offer. 212 km² would return to Ukrainian control (reported term)');
    expect(text).toContain('Not addressed: Sumy region');
    expect(text).toContain('Would stay under Ukrainian control (reported term): Donetsk region');
  });

  it('has no figure where nobody published how much is meant', () => {
    const vague = localScenario(
      [
        {
          zones: ['kherson.russia'],
          outcome: outcome({ control: 'ukraine', extent: 'unpublished' }),
        },
      ],
      { id: 'offer', title: inEach('Offer', 'Пропозиція') },
    );
    const html = render(<Differences {...detailedProps([deal, vague], zones, { vs: 'offer' })} />);
    expect(textOf(html)).not.toContain('19,384');
    expect(rowsIn(html)).toContainEqual(['The two differ', 'amount not published']);
  });

  it('speaks in square miles where the reader does', () => {
    expect(rowsIn(draw('offer', 'mi'))).toContainEqual(['The two differ', '2,586']);
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
