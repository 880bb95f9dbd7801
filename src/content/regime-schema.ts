import * as v from 'valibot';
import {
  REGIME_ANSWERS,
  REGIME_BASES,
  REGIME_KINDS,
  type Regime,
  type RegimeAnswer,
  type RegimePart,
} from '../model/regime.ts';
import { text, words } from './fields.ts';

/** What is said of one part, by answers of its own. */
function statement<const Answers extends readonly RegimeAnswer[]>(answers: Answers) {
  return v.optional(
    v.strictObject({
      answer: v.picklist(answers),
      basis: v.picklist(REGIME_BASES),
      note: v.optional(text),
      sources: v.pipe(v.array(words), v.minLength(1, 'needs a source')),
    }),
  );
}

/** Rules of its own that ground would have. */
export const regime: v.GenericSchema<unknown, Regime> = v.strictObject({
  kind: v.picklist(REGIME_KINDS),
  parts: v.pipe(
    v.strictObject({
      'counts-as': statement(REGIME_ANSWERS['counts-as']),
      administration: statement(REGIME_ANSWERS.administration),
      police: statement(REGIME_ANSWERS.police),
      'army-ukraine': statement(REGIME_ANSWERS['army-ukraine']),
      'army-russia': statement(REGIME_ANSWERS['army-russia']),
      monitors: statement(REGIME_ANSWERS.monitors),
      'mutual-withdrawal': statement(REGIME_ANSWERS['mutual-withdrawal']),
    } satisfies Record<RegimePart, unknown>),
    v.check((parts) => Object.values(parts).some(Boolean), 'says nothing of any part'),
  ),
  note: v.optional(text),
});
