import { ATTRIBUTIONS, BASES, CONTROLS, EXTENTS, RECOGNITIONS } from '../src/model/scenario.ts';
import type { Scenario, Source } from '../src/model/scenario.ts';
import type { Zone } from '../src/model/zone.ts';
import { outcome, REGIME, scenario, zone } from './fixtures.ts';
import { inEach } from './in-each.ts';

/** Small ground: of most regions one part alone, and one of which the proposal says nothing. */
export const ZONES: readonly Zone[] = [
  zone('crimea', 'russia', 1000),
  zone('luhansk', 'russia', 2000),
  zone('donetsk', 'russia', 300),
  zone('donetsk', 'ukraine', 100),
  zone('kherson', 'russia', 40),
  zone('kherson', 'ukraine', 60),
  zone('kharkiv', 'russia', 777),
  zone('sumy', 'russia', 9),
  zone('mykolaiv', 'ukraine', 7),
  zone('dnipropetrovsk', 'ukraine', 5),
];

const note = (text: string) => inEach(text, `${text} (укр.)`);

const sources: readonly Source[] = [
  {
    id: 'paper',
    title: 'Report',
    language: 'en',
    outlet: note('Paper'),
    date: '2025-01-02',
    url: 'https://example.org/report',
    original: { title: 'Повідомлення', url: 'https://example.org/uk/report' },
  },
  {
    id: 'agency',
    title: 'Dichiarazione',
    language: 'it',
    outlet: note('Agency'),
    date: '2025-01-03',
    url: 'https://example.org/statement',
    stateMedia: true,
  },
];

/** A proposal that has every form that a record may have. */
export const EVERY_FORM: Scenario = scenario(
  [
    {
      regions: ['donetsk'],
      outcome: outcome({
        attribution: 'demand',
        recognition: 'de-jure',
        note: note('Both parts of the region.'),
        sources: ['paper', 'agency'],
      }),
    },
    {
      regions: ['kherson'],
      holder: 'russia',
      outcome: outcome({
        basis: 'inferred',
        extent: 'unclear',
        recognition: 'de-facto',
        note: note('One part of the region.'),
      }),
    },
    {
      zones: ['kherson.ukraine', 'crimea.russia'],
      outcome: outcome({
        attribution: 'offer',
        control: 'ukraine',
        basis: 'inferred',
        recognition: 'none',
        note: note('Zones by name.'),
      }),
    },
    {
      zones: ['kharkiv.russia'],
      outcome: outcome({
        attribution: 'offer',
        control: 'ukraine',
        extent: 'unpublished',
        note: note('Nobody published how much.'),
      }),
    },
    {
      zones: ['sumy.russia'],
      outcome: outcome({
        attribution: 'position',
        control: 'unresolved',
        basis: 'unclear',
        note: note('Sources differ.'),
      }),
    },
    {
      zones: ['luhansk.russia'],
      outcome: outcome({ note: note('Drawn like what is demanded.') }),
    },
    {
      zones: ['mykolaiv.ukraine'],
      outcome: outcome({
        control: 'unresolved',
        recognition: 'de-jure',
        recognitionBy: ['international', 'us', 'europe'],
        regime: { ...REGIME, note: note('For five years.') },
        note: note('Rules of its own.'),
      }),
    },
    {
      // Ground that Ukraine does not hold on this day.
      zones: ['luhansk.ukraine'],
      outcome: outcome({ note: note('There is no such ground.') }),
    },
  ],
  {
    id: 'every-form',
    title: note('Every form'),
    outlet: note('Paper'),
    standing: { known: 'reported', reaction: note('rejected by somebody'), asOf: '2025-02-03' },
    sites: [
      site('zaporizhzhia-npp', 'reported'),
      site('kakhovka-dam', 'inferred'),
      site('kinburn-spit', 'unclear'),
    ],
    openQuestions: [{ text: note('Who would watch?'), sources: ['agency'] }],
    context: [{ text: note('It was winter.'), sources: [] }],
    related: [{ scenario: 'a-line', text: note('There nothing changes.'), sources: ['paper'] }],
    sources,
  },
);

/** An assessment of who holds the same ground. */
export const ASSESSMENT: Scenario = scenario(
  (['russia', 'ukraine'] as const).map((holder) => ({
    regions: [
      'crimea',
      'luhansk',
      'donetsk',
      'kherson',
      'kharkiv',
      'sumy',
      'mykolaiv',
      'dnipropetrovsk',
    ],
    holder,
    outcome: outcome({
      attribution: 'assessment',
      basis: 'assessed',
      control: holder,
      note: note('Seen from above.'),
    }),
  })),
  {
    id: 'a-line',
    kind: 'assessment',
    by: [],
    title: note('A line'),
    outlet: note('Watchers'),
    standing: { known: 'assessed', reaction: null, asOf: '2025-02-03' },
    sources,
  },
);

/** Every value that what an assessment or a proposal says of ground may have. */
export const VALUES = {
  attribution: ATTRIBUTIONS.filter((attribution) => attribution !== 'norm'),
  control: CONTROLS,
  basis: BASES.filter((basis) => basis !== 'not-addressed'),
  extent: EXTENTS,
  recognition: RECOGNITIONS,
} as const;

function site(id: Scenario['sites'][number]['site'], basis: Scenario['sites'][number]['basis']) {
  return { site: id, basis, text: note(`What is said of ${id}.`), sources: ['paper'] };
}
