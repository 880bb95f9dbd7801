import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { REGION_IDS } from '../../src/model/region.ts';
import { regionList } from '../../src/words/region-list.ts';

describe('regionList', () => {
  it('tells a region from the city that it is called by', () => {
    expect(regionList(['zaporizhzhia'], MESSAGES.en, 'en')).toBe('Zaporizhzhia region');
    expect(regionList(['luhansk', 'donetsk'], MESSAGES.en, 'en')).toBe(
      'Luhansk and Donetsk regions',
    );
  });

  it('names Crimea apart, which is no oblast', () => {
    expect(regionList(['crimea', 'kherson'], MESSAGES.uk, 'uk')).toBe('Крим і Херсонська область');
    expect(regionList(['luhansk', 'crimea', 'donetsk'], MESSAGES.uk, 'uk')).toBe(
      'Крим і Луганська й Донецька області',
    );
  });
});

describe('the names of regions', () => {
  it('say in English that they are regions, and have a genitive in Ukrainian', () => {
    for (const id of REGION_IDS.filter((one) => one !== 'crimea')) {
      expect(MESSAGES.en.regions[id]).toMatch(/ region$/);
      expect(MESSAGES.uk.reading.regionsOf[id]).toMatch(/ої області$/);
    }
  });
});
