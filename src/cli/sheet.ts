import { LANGUAGES } from '../model/language.ts';
import type { Figure } from '../share/figure/figure.ts';
import type { Format } from '../share/options/format.ts';
import { MOST_PANELS, SHEET_FORMATS } from '../share/options/panels.ts';
import { sheetOf } from '../share/figure/panels.ts';
import { sentenceOf } from '../share/figure/problems.ts';
import type { Arguments } from './arguments.ts';
import { oneOf, say } from './choice.ts';
import { EXIT, UserFault } from './faults.ts';
import { linksTo, warnOfLosses, type Desk } from './make.ts';
import { stepsOf } from './steps.ts';

/** What a sheet of several maps can't be asked for: each map is of one record on one day. */
const REFUSED = ['vs', 'vs-day', 'mode', 'frame'] as const;

/** Makes one figure with a map for each of several scenarios or days. @throws UserFault where it can't be had */
export function madeSheet(asked: Arguments, desk: Desk): Figure {
  const other = REFUSED.find((name) => asked[name] !== undefined);
  if (other) {
    throw new UserFault(
      `--${other} can’t go with several days or scenarios, each of which has a map of its own.`,
      EXIT.option,
    );
  }
  const steps = stepsOf(asked, desk, { name: 'a sheet of maps', most: MOST_PANELS });
  const lang = oneOf('lang', LANGUAGES, asked.lang ?? LANGUAGES[0] ?? 'en');
  const made = sheetOf(steps, linksTo(asked.site, lang, desk.scenarios));
  if (!made.ok) throw new UserFault(sentenceOf(made.problem, say), EXIT.size);
  warnOfLosses([made.figure], desk);
  return made.figure;
}

/** @throws UserFault for a format that a sheet of maps has not */
export function checkSheetFormat(format: Format): void {
  oneOf('format', SHEET_FORMATS, format);
}
