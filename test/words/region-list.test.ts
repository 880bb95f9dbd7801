import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { SHARE_WORDS } from '../../src/content/share/index.ts';
import { REGION_IDS } from '../../src/model/region.ts';
import { regionList } from '../../src/words/region-list.ts';
import { outlinedNames, zoneName, zoneNames } from '../../src/words/zone-names.ts';
import { zone } from '../fixtures.ts';

describe('regionList', () => {
  it('tells a region from the city that it is called by', () => {
    expect(regionList(['zaporizhzhia'], MESSAGES.en, 'en')).toBe('Zaporizhzhia region');
    expect(regionList(['luhansk', 'donetsk'], MESSAGES.en, 'en')).toBe(
      'Luhansk and Donetsk regions',
    );
  });

  it('names Crimea apart, which is no oblast', () => {
    expect(regionList(['crimea', 'kherson'], MESSAGES.uk, 'uk')).toBe(
      'Крим і\u00a0Херсонська область',
    );
    expect(regionList(['luhansk', 'crimea', 'donetsk'], MESSAGES.uk, 'uk')).toBe(
      'Крим і\u00a0Луганська й\u00a0Донецька області',
    );
  });
});

describe('the names of regions', () => {
  it('say in English that they are regions, and have a genitive in Ukrainian', () => {
    for (const id of REGION_IDS.filter((one) => one !== 'crimea')) {
      expect(MESSAGES.en.regions[id]).toMatch(/ region$/);
      expect(MESSAGES.uk.reading.regionsOf[id]).toMatch(/ої області$/);
      expect(SHARE_WORDS.uk.ground.names[id]).toMatch(/ій$/);
    }
  });

  it('are the same on the map and in lists, on the page and in figures', () => {
    for (const id of REGION_IDS) {
      expect(MESSAGES.en.regions[id]).toMatch(new RegExp(`^${MESSAGES.en.regionLabels[id]}`));
      expect(MESSAGES.uk.regions[id]).toMatch(new RegExp(`^${MESSAGES.uk.regionLabels[id]}`));
      expect(SHARE_WORDS.en.ground.names[id]).toBe(MESSAGES.en.regionLabels[id]);
    }
  });
});

describe('the name of a zone', () => {
  const [part, whole] = [zone('donetsk', 'russia', 9), zone('crimea', 'russia', 9)];
  const all = [part, zone('donetsk', 'ukraine', 9), whole];

  it('gives way to its region’s where all of that is outlined', () => {
    const named = (...zones: Parameters<typeof outlinedNames>[0]) =>
      outlinedNames(zones, all, MESSAGES.en, 'en');
    expect(named(...all)).toBe('Crimea and Donetsk region');
    expect(named(part)).toBe('Donetsk region, Russian-held part');
    expect(named(whole, part)).toBe('Crimea; Donetsk region, Russian-held part');
  });

  it('says which part of its region it is', () => {
    expect(zoneName(part, all, MESSAGES.en)).toBe('Donetsk region, Russian-held part');
    expect(zoneNames([part], all, MESSAGES.en, 'en')).toBe('Donetsk region (Russian-held part)');
  });

  it('implies no other part where a region has one holder', () => {
    expect(zoneName(whole, all, MESSAGES.uk)).toBe('Крим');
    expect(zoneNames([whole], all, MESSAGES.uk, 'uk')).toBe('Крим');
  });
});
