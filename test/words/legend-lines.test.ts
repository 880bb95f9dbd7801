import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { treatmentOf } from '../../src/grammar/treatment.ts';
import type { Outcome } from '../../src/model/scenario.ts';
import { legendLines, wholeLegend } from '../../src/words/legend-lines.ts';
import { legendMeaning } from '../../src/words/legend-text.ts';
import { localOutcome, localScenario, zone } from '../fixtures.ts';
import { plain } from '../plain.ts';

const held = zone('kherson', 'russia');

function linesOf(
  said: readonly Outcome<string>[],
  lang: 'en' | 'uk' = 'en',
  record = localScenario([]),
) {
  const words = MESSAGES[lang];
  const meant = said.map((outcome) => ({
    treatment: treatmentOf(held, outcome),
    meaning: legendMeaning({ zone: held, outcome }, record, words),
  }));
  return legendLines(meant, words).map(({ text }) => plain(text));
}

describe('legendLines', () => {
  it('says once what several zones mean alike', () => {
    expect(linesOf([localOutcome(), localOutcome()])).toEqual([
      'Would stay under Russian control: reported term',
    ]);
  });

  it('names every kind of statement that is drawn alike', () => {
    const both = [localOutcome({ attribution: 'demand' }), localOutcome()];
    expect(linesOf(both)).toEqual([
      'Would stay under Russian control: reported demand or reported term',
    ]);
    expect(linesOf(both, 'uk')).toEqual([
      'Лишилася б під контролем Росії: вимога, за повідомленням, або умова, за повідомленням',
    ]);
  });

  it('names every basis and extent that is drawn alike', () => {
    const returns = localOutcome({ control: 'ukraine' });
    const both = [
      { ...returns, extent: 'unclear' as const },
      { ...returns, extent: 'unpublished' as const },
    ];
    expect(linesOf(both)).toEqual([
      'Would return to Ukrainian control: reported term; unclear how much; or reported term; amount not published',
    ]);
  });

  it('names every fate that is drawn alike, one with nothing more to say as well', () => {
    const open = localOutcome({ control: 'unresolved', basis: 'unclear', attribution: null });
    const inferred = { ...open, basis: 'inferred', extent: 'unclear' } as const;
    expect(linesOf([open, inferred])).toEqual([
      'Unclear who would control the area / Unclear who would control the area: inferred; unclear how much',
    ]);
  });
});

describe('wholeLegend', () => {
  const legend = (areas: readonly number[], lang: 'en' | 'uk' = 'en') => {
    const words = MESSAGES[lang];
    const meant = areas.map((areaKm2, index) => ({
      zone: { ...zone(index === 0 ? 'kherson' : 'donetsk', 'russia'), areaKm2 },
      treatment: treatmentOf(held, localOutcome()),
      meaning: { fate: 'Would stay', detail: '' },
    }));
    return wholeLegend(meant, words).map(({ text }) => plain(text));
  };

  it('says where ground is that is too small to be found', () => {
    expect(legend([148])).toEqual(['Would stay (small: Kherson region)']);
    expect(legend([148, 146])).toEqual(['Would stay (small: Kherson region, Donetsk region)']);
    expect(legend([148], 'uk')).toEqual(['Would stay (невелика ділянка: Херсонська область)']);
  });

  it('says no more where some of it can be found', () => {
    expect(legend([148, 6697])).toEqual(['Would stay']);
  });
});
