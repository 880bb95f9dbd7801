import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/content/schema.ts';
import { outcome, REGIME, same, scenario } from '../fixtures.ts';

const whole = scenario([{ regions: ['donetsk'], holder: 'ukraine', outcome: outcome() }]);

/** The problems that a scenario has once one part of it is put in place of the right one. */
function problemsWith(part: Record<string, unknown>): readonly string[] {
  const parsed = parseScenario({ ...whole, ...part });
  return parsed.ok ? [] : parsed.problems;
}

const answer = { who: ['ukraine'], date: '2025-01-03', text: same('no'), sources: ['paper'] };
const rule = (part: Record<string, unknown>) => ({ rules: [{ ...whole.rules[0], ...part }] });

const regime = (parts: Record<string, unknown>) => ({
  ...outcome({ control: 'unresolved' }),
  regime: { ...REGIME, parts },
});

describe('parseScenario', () => {
  it('takes a whole scenario', () => {
    expect(parseScenario(whole)).toEqual({ ok: true, scenario: whole });
  });

  it('takes a regime and who would recognise it', () => {
    const zone = {
      ...whole,
      ...rule({
        outcome: outcome({
          control: 'unresolved',
          recognition: 'de-facto',
          recognitionBy: ['us', 'europe'],
          regime: REGIME,
        }),
      }),
    };
    expect(parseScenario(zone)).toEqual({ ok: true, scenario: zone });
  });

  it.each([
    ['a missing language', { summary: { en: 'a' } }, 'summary.uk'],
    ['an empty text', { status: { en: 'a', uk: ' ' } }, 'status.uk: must not be empty'],
    ['an impossible day', { date: '8 August' }, 'date: must be a day'],
    [
      'an assessment that is said to be reported',
      { kind: 'assessment' },
      'standing.known: must be "assessed" in an assessment',
    ],
    [
      'a proposal that is said to be assessed',
      { standing: { ...whole.standing, known: 'assessed' } },
      'standing.known: is only for an assessment, not "assessed"',
    ],
    [
      'an unknown way of knowing',
      { standing: { ...whole.standing, known: 'rumoured' } },
      'standing.known',
    ],
    [
      'a reaction in one language alone',
      { standing: { ...whole.standing, reaction: { en: 'rejected' } } },
      'standing.reaction',
    ],
    [
      'a description that is neither one nor none',
      { standing: { ...whole.standing, described: 'in passing' } },
      'standing.described',
    ],
    ['a proposal of nobody', { by: [] }, 'by: must say who put it forward'],
    ['somebody named twice', { by: ['us', 'us'] }, 'by: names one twice'],
    ['a check before there was a report', { checked: '2024-12-31' }, 'checked: "2024-12-31" is'],
    [
      'a proposal that says what is recognised',
      rule({ outcome: outcome({ attribution: 'norm' }) }),
      'rules.0.outcome.attribution: "norm" is for every rule of a baseline',
    ],
    [
      'a baseline that would change something',
      { kind: 'baseline' },
      'rules.0.outcome.attribution: "norm" is for every rule of a baseline',
    ],
    [
      'a reaction of nobody',
      { reactions: [{ ...answer, who: [] }] },
      'reactions.0.who: must say whose it is',
    ],
    [
      'a reaction without a source',
      { reactions: [{ ...answer, sources: [] }] },
      'reactions.0.sources: needs a source',
    ],
    [
      'a reaction with a source that is not listed',
      { reactions: [{ ...answer, sources: ['rumour'] }] },
      'reactions.0.sources: no source has the id "rumour"',
    ],
    [
      'an older reaction behind a newer one',
      { reactions: [answer, { ...answer, date: '2025-01-01' }] },
      'reactions.1: is older than the one before it',
    ],
    [
      'sources read before there was a report',
      { standing: { ...whole.standing, asOf: '2024-12-31' } },
      'standing.asOf: "2024-12-31" is before the date',
    ],
    [
      'a statement of no kind',
      rule({ outcome: { ...outcome(), attribution: null } }),
      'rules.0.outcome.attribution',
    ],
    [
      'a demand in an assessment',
      { kind: 'assessment', ...rule({ outcome: outcome({ attribution: 'demand' }) }) },
      'rules.0.outcome.attribution: must be "assessment" in an assessment',
    ],
    ['an unknown field', { colour: 'red' }, 'colour'],
    ['an unknown region', rule({ regions: ['atlantis'] }), 'rules.0.regions.0'],
    [
      'an unknown zone',
      rule({ regions: undefined, holder: undefined, zones: ['donetsk'] }),
      'rules.0.zones.0',
    ],
    [
      'a rule without ground',
      rule({ regions: undefined, holder: undefined }),
      'rules.0: must name either zones or regions',
    ],
    [
      'an unknown basis',
      rule({ outcome: outcome({ basis: 'rumour' as 'reported' }) }),
      'rules.0.outcome.basis',
    ],
    [
      'a rule that addresses nothing',
      rule({ outcome: outcome({ basis: 'not-addressed' }) }),
      'rules.0.outcome.basis: is for zones that no rule reaches',
    ],
    [
      'a rule without a source',
      rule({ outcome: outcome({ sources: [] }) }),
      'rules.0.outcome.sources: needs a source',
    ],
    [
      'a source that is not listed',
      rule({ outcome: outcome({ sources: ['other'] }) }),
      'rules.0.outcome.sources: no source has the id "other"',
    ],
    [
      'a part of a regime without a source',
      rule({ outcome: regime({ police: { answer: 'joint', basis: 'reported', sources: [] } }) }),
      'rules.0.outcome.regime.parts.police.sources: needs a source',
    ],
    [
      'a source of a regime that is not listed',
      rule({
        outcome: regime({ police: { answer: 'joint', basis: 'reported', sources: ['other'] } }),
      }),
      'rules.0.outcome.regime.parts.police.sources: no source has the id "other"',
    ],
    [
      'an answer of another part',
      rule({ outcome: regime({ monitors: { answer: 'joint', basis: 'reported', sources: [] } }) }),
      'rules.0.outcome.regime.parts.monitors.answer',
    ],
    [
      'a part that there is not',
      rule({ outcome: regime({ currency: { answer: 'open', basis: 'reported', sources: [] } }) }),
      'rules.0.outcome.regime.parts.currency',
    ],
    [
      'a regime of which nothing is said',
      rule({ outcome: regime({}) }),
      'rules.0.outcome.regime.parts: says nothing of any part',
    ],
    [
      'an unknown kind of regime',
      rule({ outcome: { ...outcome(), regime: { ...REGIME, kind: 'free city' } } }),
      'rules.0.outcome.regime.kind',
    ],
    [
      'a regime’s note in one language alone',
      rule({ outcome: { ...outcome(), regime: { ...REGIME, note: { en: 'for a year' } } } }),
      'rules.0.outcome.regime.note',
    ],
    [
      'recognition of nothing by somebody',
      rule({ outcome: outcome({ recognition: 'none', recognitionBy: ['us'] }) }),
      'rules.0.outcome.recognitionBy: is only for recognition in law or in fact',
    ],
    [
      'recognition by one named twice',
      rule({ outcome: outcome({ recognition: 'de-jure', recognitionBy: ['us', 'us'] }) }),
      'rules.0.outcome.recognitionBy: names one twice',
    ],
    [
      'a source of a difference that is not listed',
      { related: [{ scenario: 'b-deal', text: { en: 'a', uk: 'а' }, sources: ['other'] }] },
      'related.0.sources: no source has the id "other"',
    ],
    [
      'a difference from no scenario',
      { related: [{ text: { en: 'a', uk: 'а' }, sources: [] }] },
      'related.0.scenario',
    ],
    [
      'two sources of one id',
      { sources: [...whole.sources, ...whole.sources] },
      'sources: two have the id "paper"',
    ],
    [
      'a link that is not https',
      { sources: [{ ...whole.sources[0], url: 'javascript:alert(1)' }] },
      'sources.0.url: must use https',
    ],
  ])('refuses %s and names the field', (_what, part, problem) => {
    expect(problemsWith(part).join('\n')).toContain(problem);
  });

  it('names a second statement of one zone, by whatever names and on whatever day', () => {
    const said = outcome();
    const rules = [
      { regions: ['donetsk'], holder: 'ukraine', outcome: said },
      { zones: ['luhansk.ukraine', 'donetsk.ukraine'], outcome: said },
      { regions: ['luhansk'], outcome: said },
    ];
    expect(problemsWith({ rules })).toEqual([
      'rules.2: "luhansk.ukraine" has a statement in rules.1',
      'rules.1: "donetsk.ukraine" has a statement in rules.0',
    ]);
  });

  it('names every problem at once', () => {
    expect(problemsWith({ date: 'x', status: {} }).length).toBeGreaterThan(1);
  });

  it.each([null, 7, 'text', []])('refuses %o without throwing', (json) => {
    expect(parseScenario(json).ok).toBe(false);
  });
});
