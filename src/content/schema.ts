import * as v from 'valibot';
import { HOLDERS, REGION_IDS } from '../model/region.ts';
import { recognitionOf } from '../model/recognition.ts';
import { REGIME_PARTS } from '../model/regime.ts';
import {
  ATTRIBUTIONS,
  BASES,
  CONTROLS,
  EXTENTS,
  KINDS,
  KNOWN,
  PARTIES,
  RECOGNISERS,
  RECOGNITIONS,
  SITE_IDS,
  type Scenario,
} from '../model/scenario.ts';
import { ruleReaches } from '../model/outcome.ts';
import { ZONE_IDS } from '../model/view.ts';
import { zoneId } from '../model/zone.ts';
import { day, kebab, problemOf, source, text, words } from './fields.ts';
import { regime } from './regime-schema.ts';

const sourceIds = v.array(words);

/** Who recognises something: nobody can where nothing is recognised. */
const recognisers = v.pipe(
  v.array(v.picklist(RECOGNISERS)),
  v.minLength(1, 'must name somebody, or be left out'),
  v.check((named) => new Set(named).size === named.length, 'names one twice'),
);

const outcome = v.pipe(
  v.strictObject({
    attribution: v.picklist(ATTRIBUTIONS),
    control: v.picklist(CONTROLS),
    basis: v.pipe(
      v.picklist(BASES),
      v.notValue('not-addressed', 'is for zones that no rule reaches, not for a rule'),
    ),
    extent: v.picklist(EXTENTS),
    recognition: v.picklist(RECOGNITIONS),
    recognitionBy: v.optional(recognisers),
    regime: v.optional(regime),
    note: text,
    sources: v.pipe(sourceIds, v.minLength(1, 'needs a source')),
  }),
  v.forward(
    v.check(
      (value) => value.recognitionBy === undefined || recognitionOf(value) !== null,
      'is only for recognition in law or in fact',
    ),
    ['recognitionBy'],
  ),
);

const rule = v.pipe(
  v.strictObject({
    zones: v.optional(v.array(v.picklist(ZONE_IDS))),
    regions: v.optional(v.array(v.picklist(REGION_IDS))),
    holder: v.optional(v.picklist(HOLDERS)),
    outcome,
  }),
  v.check(
    (value) => (value.zones === undefined) !== (value.regions === undefined),
    'must name either zones or regions',
  ),
  v.check(
    (value) => value.holder === undefined || value.regions !== undefined,
    'has a holder without regions',
  ),
);

const statement = v.strictObject({ text, sources: sourceIds });

const parties = v.pipe(
  v.array(v.picklist(PARTIES)),
  v.check((named) => new Set(named).size === named.length, 'names one twice'),
);

const reaction = v.strictObject({
  who: v.pipe(parties, v.minLength(1, 'must say whose it is')),
  date: day,
  text,
  sources: v.pipe(sourceIds, v.minLength(1, 'needs a source')),
});

const scenario = v.strictObject({
  id: kebab,
  kind: v.picklist(KINDS),
  by: parties,
  standing: v.strictObject({
    known: v.picklist(KNOWN),
    reaction: v.nullable(text),
    described: v.optional(v.boolean()),
    asOf: day,
  }),
  title: text,
  outlet: text,
  date: day,
  checked: day,
  summary: text,
  status: text,
  rules: v.array(rule),
  sites: v.array(
    v.strictObject({
      site: v.picklist(SITE_IDS),
      basis: v.picklist(BASES),
      text,
      sources: sourceIds,
    }),
  ),
  openQuestions: v.array(statement),
  context: v.array(statement),
  reactions: v.pipe(
    v.array(reaction),
    v.checkItems(
      ({ date }, index, all) => index === 0 || (all[index - 1]?.date ?? '') <= date,
      'is older than the one before it',
    ),
  ),
  related: v.array(v.strictObject({ scenario: kebab, ...statement.entries })),
  sources: v.pipe(v.array(source), v.minLength(1, 'needs a source')),
});

/** A scenario, or what is wrong with it: each problem with the field's path. */
export type ParsedScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Checks one scenario file's JSON against the schema, and that it cites only its own sources. */
export function parseScenario(json: unknown): ParsedScenario {
  const result = v.safeParse(scenario, json);
  if (!result.success) {
    return { ok: false, problems: result.issues.map(problemOf) };
  }
  const problems = [kindProblems, standingProblems, reachProblems, citationProblems].flatMap(
    (problemsOf) => problemsOf(result.output),
  );
  return problems.length > 0 ? { ok: false, problems } : { ok: true, scenario: result.output };
}

/** Only a baseline says what is recognised, only an assessment is nobody's, and each was checked. */
function kindProblems({ kind, by, standing, date, checked, rules }: Scenario): string[] {
  const nobody = kind === 'assessment';
  const named =
    nobody === (by.length === 0)
      ? []
      : [nobody ? 'by: is not for an assessment' : 'by: must say who put it forward'];
  const adopted =
    (kind === 'baseline') === (standing.known === 'adopted')
      ? []
      : ['standing.known: "adopted" is for a baseline, and for nothing else'];
  const unread = checked < date ? [`checked: "${checked}" is before the date`] : [];
  const norms = rules.flatMap(({ outcome: { attribution } }, index) =>
    (kind === 'baseline') === (attribution === 'norm')
      ? []
      : [
          `rules.${index}.outcome.attribution: "norm" is for every rule of a baseline, and for no other`,
        ],
  );
  return [...named, ...adopted, ...unread, ...norms];
}

/** Only an assessment is assessed, and whoever read its sources read them when it was out. */
function standingProblems({ kind, standing, date, rules }: Scenario): string[] {
  const assessment = kind === 'assessment';
  const wanted = assessment ? 'must be "assessed" in' : 'is only for';
  const known =
    assessment === (standing.known === 'assessed')
      ? []
      : [`standing.known: ${wanted} an assessment, not "${standing.known}"`];
  const asOf = standing.asOf < date ? [`standing.asOf: "${standing.asOf}" is before the date`] : [];
  const attributed = rules.flatMap(({ outcome: { attribution } }, index) =>
    assessment && attribution !== 'assessment'
      ? [`rules.${index}.outcome.attribution: must be "assessment" in an assessment`]
      : [],
  );
  const bases = rules.flatMap(({ outcome: { basis } }, index) =>
    assessment === (basis === 'assessed')
      ? []
      : [`rules.${index}.outcome.basis: ${wanted} an assessment, not "${basis}"`],
  );
  return [...known, ...asOf, ...attributed, ...bases];
}

/** No two rules speak of one zone, be it there on the line's day or not. */
function reachProblems({ rules }: Scenario): string[] {
  return REGION_IDS.flatMap((region) =>
    HOLDERS.flatMap((holder) => {
      const id = zoneId(region, holder);
      const [first, ...others] = [...rules.keys()].filter((index) => {
        const one = rules[index];
        return one !== undefined && ruleReaches(one, { id, region, holder });
      });
      return others.map((index) => `rules.${index}: "${id}" has a statement in rules.${first}`);
    }),
  );
}

function citationProblems(record: Scenario): string[] {
  const known = new Set(record.sources.map(({ id }) => id));
  const cited = [
    ...record.rules.map((entry, index) => [`rules.${index}.outcome`, entry.outcome] as const),
    ...record.rules.flatMap((entry, index) =>
      REGIME_PARTS.flatMap((part) => {
        const said = entry.outcome.regime?.parts[part];
        return said ? [[`rules.${index}.outcome.regime.parts.${part}`, said] as const] : [];
      }),
    ),
    ...record.sites.map((entry, index) => [`sites.${index}`, entry] as const),
    ...record.openQuestions.map((entry, index) => [`openQuestions.${index}`, entry] as const),
    ...record.context.map((entry, index) => [`context.${index}`, entry] as const),
    ...record.reactions.map((entry, index) => [`reactions.${index}`, entry] as const),
    ...record.related.map((entry, index) => [`related.${index}`, entry] as const),
  ];
  const unknown = cited.flatMap(([path, { sources }]) =>
    sources
      .filter((id) => !known.has(id))
      .map((id) => `${path}.sources: no source has the id "${id}"`),
  );
  const doubled = record.sources
    .filter(({ id }, index) => record.sources.findIndex((other) => other.id === id) !== index)
    .map(({ id }) => `sources: two have the id "${id}"`);
  return [...unknown, ...doubled];
}
