import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/content/messages/index.ts';
import { parseScenario } from '../../src/content/schema.ts';
import { LANGUAGES, textsIn } from '../../src/model/language.ts';
import { localise } from '../../src/model/localise.ts';
import { outcomesOf } from '../../src/model/outcome.ts';
import { shortAlt } from '../../src/share/about/alt.ts';
import { captionOf } from '../../src/share/about/caption.ts';
import type { Material } from '../../src/share/material/material.ts';
import { contentOf } from '../../src/share/say/content.ts';
import { describeDifference, describeFigure, nameZone } from '../../src/words/describe.ts';
import { ground } from '../fixtures.ts';
import { ASSESSMENT, EVERY_FORM, VALUES, ZONES } from '../shapes.ts';
import { optionsOf, tinyMaterial } from '../share/figures.ts';

const RECORDS = [EVERY_FORM, ASSESSMENT];

describe('the records of every form', () => {
  it.each(RECORDS)('pass the schema: $id', (record) => {
    expect(parseScenario(record)).toMatchObject({ ok: true });
  });

  it.each(Object.entries(VALUES))('have every %s', (key, values) => {
    const said = RECORDS.flatMap(({ rules }) =>
      rules.map((rule) => rule.outcome[key as keyof typeof VALUES]),
    );
    expect(new Set(said)).toEqual(new Set(values));
  });
});

describe.each(LANGUAGES)('words in %s for every form', (lang) => {
  const words = MESSAGES[lang];
  const [record, line] = [localise(EVERY_FORM, textsIn(lang)), localise(ASSESSMENT, textsIn(lang))];
  const [said, held] = [outcomesOf(record, ZONES), outcomesOf(line, ZONES)];
  const tiny = tinyMaterial(lang);
  const material: Material = {
    ...tiny,
    scenarios: [line, record],
    geography: { ...tiny.geography, ground: ground(ZONES) },
  };
  const single = optionsOf({ scenario: 'every-form', extent: 'ukraine' }, material);
  const difference = optionsOf(
    { scenario: 'every-form', vs: 'a-line', mode: 'difference', extent: 'ukraine' },
    material,
  );
  const texts: Readonly<Record<string, string>> = {
    figure: describeFigure(ZONES, said, record, words, lang),
    line: describeFigure(ZONES, held, line, words, lang),
    difference: describeDifference(ZONES, held, said, words, lang),
    alt: shortAlt(single, material),
    differenceAlt: shortAlt(difference, material),
    caption: captionOf(single, material),
    ...Object.fromEntries(
      [single, difference].flatMap((options, index) => {
        const { title, subtitle, credit, status, meanings } = contentOf(options, material);
        const all = [
          title,
          subtitle,
          credit,
          JSON.stringify(status),
          ...meanings.map((m) => m.text),
        ];
        return all.map((text, part) => [`content ${index} ${part}`, text]);
      }),
    ),
    ...Object.fromEntries(
      ZONES.flatMap((zone) => {
        const outcome = said.get(zone.id);
        return outcome
          ? [[zone.id, nameZone(zone, outcome, record, '2025-08-08', words, lang)]]
          : [];
      }),
    ),
  };

  it.each(Object.entries(texts))('have no hole in them: %s', (_name, text) => {
    expect(text).not.toMatch(/undefined|null|NaN|\[object|=>|^$/);
  });

  it('never have the area of ground of which nobody published how much is meant', () => {
    for (const name of ['figure', 'difference', 'alt', 'caption', 'kharkiv.russia']) {
      expect(texts[name]).not.toContain('777');
    }
  });

  it('say of each way of drawing all that it means', () => {
    const { meanings } = contentOf(single, material);
    const grounds = meanings.filter(({ treatment }) => !treatment.recognition);
    expect(grounds.flatMap(({ zones }) => [...zones]).toSorted()).toEqual(
      ZONES.map(({ id }) => id).toSorted(),
    );
  });
});
