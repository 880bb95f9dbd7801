import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { legendOf } from '../../src/grammar/legend.ts';
import { treatmentOf } from '../../src/grammar/treatment.ts';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { differenceBetween } from '../../src/model/change.ts';
import { LANGUAGES, type Language } from '../../src/model/language.ts';
import { outcomesOf } from '../../src/model/outcome.ts';
import { shortAlt } from '../../src/share/about/alt.ts';
import { captionOf } from '../../src/share/about/caption.ts';
import { contentOf } from '../../src/share/say/content.ts';
import { Changes } from '../../src/ui/reading/Changes.tsx';
import { Differences } from '../../src/ui/reading/Differences.tsx';
import { Statements } from '../../src/ui/reading/Statements.tsx';
import { describeFigure, nameZone } from '../../src/words/describe.ts';
import { wholeLegend } from '../../src/words/legend-lines.ts';
import { legendMeaning } from '../../src/words/legend-text.ts';
import { optionsOf, realMaterial } from '../share/figures.ts';
import { plain } from '../plain.ts';
import { detailedProps, readingProps, textOf } from '../ui/pages.ts';

const NORM = 'un-borders';

/** What is said of proposals alone. */
const WOULD: Readonly<Record<Language, RegExp>> = {
  en: /\bwould (stay|pass|return|be controlled)|Ukrainian control|Ukraine would/i,
  uk: /лишилася б|перейшла б|повернулася б|контроль України|Україна контролювала б/i,
};

const recordIn = (lang: Language, id = NORM) => {
  const found = realMaterial(lang).scenarios.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

/** Everything that is said where the record is shown alone. */
function saidAlone(lang: Language): Readonly<Record<string, string>> {
  const words = MESSAGES[lang];
  const material = realMaterial(lang);
  const { zones, day } = material.geography.ground;
  const record = recordIn(lang);
  const outcomes = outcomesOf(record, zones);
  const options = optionsOf({ scenario: NORM }, material);
  const props = detailedProps([record], zones, { lang });
  const reading = readingProps({ ...props, words, data: { ...props.data, lang } });
  const legend = legendOf(zones, outcomes).map((entry) => ({
    ...entry,
    meaning: legendMeaning(entry, record, words),
  }));
  return {
    legend: wholeLegend(legend, words)
      .map(({ text }) => text)
      .join('; '),
    label: describeFigure(zones, outcomes, record, words, lang),
    zones: zones
      .map((zone) => {
        const outcome = outcomes.get(zone.id);
        return outcome ? nameZone(zone, outcome, record, day, words, lang) : '';
      })
      .join('; '),
    changes: textOf(render(<Changes {...reading} />)),
    statements: textOf(render(<Statements {...reading} termed={(text) => <>{text}</>} />)),
    alt: shortAlt(options, material),
    caption: captionOf(options, material),
    figure: JSON.stringify(contentOf(options, material).status),
  };
}

describe.each(LANGUAGES)('a record of whose territory ground is, in %s', (lang) => {
  const words = MESSAGES[lang];

  it('is never told as if somebody would control it', () => {
    for (const [where, text] of Object.entries(saidAlone(lang))) {
      expect([where, WOULD[lang].exec(plain(text))?.[0]]).toEqual([where, undefined]);
    }
  });

  it('says whose territory it is and who holds it, and has its source where proposals have theirs', () => {
    const said = saidAlone(lang);
    for (const where of ['legend', 'label', 'alt', 'caption']) {
      expect([where, said[where]]).toEqual([
        where,
        expect.stringContaining(words.legend.inLaw.ukraine),
      ]);
    }
    for (const where of ['legend', 'alt']) {
      for (const held of Object.values(words.legend.held)) expect(said[where]).toContain(held);
    }
    expect(said['zones']?.toLowerCase()).toContain(words.inLaw.ukraine.toLowerCase());
    expect(plain(said['changes'])).toContain(plain(words.reading.changesNothing.baseline));
    expect(said['figure']).toContain(recordIn(lang).outlet);
  });

  it('differs from what would have somebody else control ground, and not from silence', () => {
    const { zones } = realMaterial(lang).geography.ground;
    const norm = outcomesOf(recordIn(lang), zones);
    const demand = outcomesOf(recordIn(lang, 'russia-2024-06'), zones);
    const ways = Object.fromEntries(
      zones.map(({ id }) => {
        const [before, after] = [norm.get(id), demand.get(id)];
        return [id, before && after && differenceBetween(before, after)];
      }),
    );
    expect(ways['donetsk.ukraine']).toBe('differs');
    expect(ways['crimea.russia']).toBe('differs');
    expect(ways['kharkiv.russia']).toBe('same');
    expect(ways['sumy.ukraine']).toBe('same');
  });

  it('is compared in its own words', () => {
    const records = [recordIn(lang, 'russia-2024-06'), recordIn(lang)];
    const { zones } = realMaterial(lang).geography.ground;
    const props = detailedProps(records, zones, { vs: NORM, lang });
    const text = plain(
      textOf(render(<Differences {...props} words={words} data={{ ...props.data, lang }} />)),
    );
    const own = text.slice(text.indexOf(plain(recordIn(lang).title)));
    expect(own.toLowerCase()).toContain(plain(words.inLaw.ukraine).toLowerCase());
    const material = realMaterial(lang);
    const compared = optionsOf(
      { scenario: 'russia-2024-06', vs: NORM, mode: 'difference' },
      material,
    );
    const legend = contentOf(compared, material)
      .meanings.map(({ text: line }) => line)
      .join('; ');
    expect(legend).toContain(words.inLaw.ukraine);
  });
});

it('is drawn as who holds ground, with a line in the hue of whose it is', () => {
  const { zones } = realMaterial('en').geography.ground;
  const outcomes = outcomesOf(recordIn('en'), zones);
  for (const zone of zones) {
    const outcome = outcomes.get(zone.id);
    if (!outcome) throw new Error(zone.id);
    expect(treatmentOf(zone, outcome)).toEqual({
      ground: zone.holder,
      strength: 'inferred',
      pattern: null,
      recognition: { how: 'de-jure', whose: 'ukraine', inLaw: 'ukraine' },
    });
  }
});
