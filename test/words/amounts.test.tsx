import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { changeOf, measureOf } from '../../src/model/change.ts';
import { differenceSums, differingZones } from '../../src/model/difference-sums.ts';
import { LANGUAGES, type Language } from '../../src/model/language.ts';
import { outcomesOf, type Outcomes } from '../../src/model/outcome.ts';
import type { LocalScenario } from '../../src/model/scenario.ts';
import { sumOfAreas, totalsOf } from '../../src/model/totals.ts';
import type { Zone } from '../../src/model/zone.ts';
import { shortAlt } from '../../src/share/about/alt.ts';
import { captionOf } from '../../src/share/about/caption.ts';
import { longAlt } from '../../src/share/about/long-alt.ts';
import { Changes } from '../../src/ui/reading/Changes.tsx';
import { Differences } from '../../src/ui/reading/Differences.tsx';
import { describeDifference, describeFigure } from '../../src/words/describe.ts';
import { formatNumber, formatShare } from '../../src/words/format.ts';
import { optionsOf, realMaterial } from '../share/figures.ts';
import { detailedProps, readingProps, textOf } from '../ui/pages.ts';

const { zones } = realMaterial('en').geography.ground;

/** Everything that says in numbers what a record would change, in one language. */
function saidOf(scenario: LocalScenario, lang: Language): Readonly<Record<string, string>> {
  const words = MESSAGES[lang];
  const outcomes = outcomesOf(scenario, zones);
  const props = detailedProps([scenario], zones, { lang });
  const reading = readingProps({ ...props, words, data: { ...props.data, lang } });
  const options = optionsOf({ scenario: scenario.id }, realMaterial(lang));
  return {
    page: textOf(render(<Changes {...reading} />)),
    reader: describeFigure(zones, outcomes, scenario, words, lang),
    alt: shortAlt(options, realMaterial(lang)),
    longAlt: longAlt(options, realMaterial(lang), {
      visible: new Set(zones.map(({ id }) => id)),
      before2022: false,
      unconfirmed: false,
    }),
    caption: captionOf(options, realMaterial(lang)),
  };
}

/** Ground by what is said of it, and how, and by its holder. */
function partsOf(own: readonly Zone[], outcomes: Outcomes): readonly (readonly Zone[])[] {
  const ways = own.map(({ id, holder }) => {
    const { attribution, basis, extent, regime } = outcomes.get(id) ?? {};
    return [attribution, basis, extent, holder, regime?.kind].join(' ');
  });
  return [...new Set(ways)].map((way) => own.filter((_, index) => ways[index] === way));
}

/** A text with one kind of space. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ');

/** How often a figure stands in a text without the words that it is the most that could be meant. */
function bareIn(text: string, figure: string, lang: Language): number {
  const upTo = plain(MESSAGES[lang].units.upTo(figure));
  const found = (part: string) => plain(text).toLowerCase().split(plain(part)).length - 1;
  return found(figure) - found(upTo);
}

describe.each(LANGUAGES)('amounts in %s', (lang) => {
  const { scenarios } = realMaterial(lang);
  const proposals = scenarios.filter(({ kind }) => kind === 'proposal');

  it.each(proposals.map((one) => [one.id, one] as const))(
    'of %s never lose “up to”, and are none where nobody published one',
    (_id, scenario) => {
      const outcomes = outcomesOf(scenario, zones);
      const said = saidOf(scenario, lang);
      for (const { region, change, measure, area, share } of totalsOf(zones, outcomes)) {
        if (change === 'stays' || measure !== 'at-most') continue;
        const figure = plain(formatNumber(area, lang));
        for (const [where, text] of Object.entries(said)) {
          expect([where, figure, bareIn(text, figure, lang)]).toEqual([where, figure, 0]);
        }
        if (region) {
          expect(plain(said['page'] ?? '')).toContain(
            plain(MESSAGES[lang].units.upTo(formatShare(share, lang))),
          );
        } else {
          const { alt = '', page = '', reader = '', caption = '' } = said;
          for (const text of [page, reader, caption]) expect(plain(text)).toContain(figure);
          // For those who don't see it, what is said of different grounds in different ways is apart.
          const own = zones.filter((zone) => {
            const outcome = outcomes.get(zone.id);
            return outcome && changeOf(zone, outcome) === change && measureOf(outcome) === measure;
          });
          for (const part of plain(alt).includes(figure) ? [] : partsOf(own, outcomes)) {
            expect(plain(alt)).toContain(plain(formatNumber(sumOfAreas(part, 'km'), lang)));
          }
        }
      }
      const unpublished = zones.filter((zone) => {
        const outcome = outcomes.get(zone.id);
        return (
          outcome && changeOf(zone, outcome) !== 'stays' && measureOf(outcome) === 'unpublished'
        );
      });
      for (const area of [
        ...unpublished.map((zone) => sumOfAreas([zone], 'km')),
        sumOfAreas(unpublished, 'km'),
      ]) {
        if (area === 0) continue;
        for (const text of Object.values(said))
          expect(plain(text)).not.toContain(plain(formatNumber(area, lang)));
      }
      if (unpublished.length > 0) {
        for (const where of ['page', 'reader', 'alt', 'longAlt', 'caption']) {
          expect([where, said[where]]).toEqual([
            where,
            expect.stringContaining(MESSAGES[lang].legend.unpublished),
          ]);
        }
      }
    },
  );

  const pairs = scenarios.flatMap((after) =>
    scenarios.flatMap((before) =>
      before === after ? [] : [[before.id, after.id, before, after] as const],
    ),
  );

  it.each(pairs)(
    'where %s and %s differ are the same in table, sum and label',
    (_b, _a, before, after) => {
      const [from, to] = [outcomesOf(before, zones), outcomesOf(after, zones)];
      const props = detailedProps([after, before], zones, { vs: before.id, lang });
      const whole = textOf(
        render(<Differences {...props} words={MESSAGES[lang]} data={{ ...props.data, lang }} />),
      );
      // Above its table each record says its own, with no less certainty than it has alone.
      const page = whole.split(MESSAGES[lang].compare.ground).at(-1) ?? '';
      const reader = describeDifference(zones, from, to, MESSAGES[lang], lang);
      for (const { measure, area, zones: own } of differenceSums(
        differingZones(zones, from, to),
        'km',
      )) {
        if (area === null) {
          for (const text of [page, reader]) {
            expect(text).toContain(MESSAGES[lang].legend.unpublished);
            expect(plain(text)).not.toContain(plain(formatNumber(sumOfAreas(own, 'km'), lang)));
          }
          continue;
        }
        const figure = plain(formatNumber(area, lang));
        for (const text of [page, reader]) expect(plain(text)).toContain(figure);
        if (measure === 'at-most') {
          for (const text of [page, reader]) expect(bareIn(text, figure, lang)).toBe(0);
        }
      }
    },
  );
});
