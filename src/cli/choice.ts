import { SHARE_WORDS } from '../content/share/index.ts';
import { nearestTo } from '../share/options/nearest.ts';
import { EXIT, UserFault } from './faults.ts';

/** What the program says. */
export const say = SHARE_WORDS.en;

/** The choice that an option names. @throws UserFault where there is none */
export function oneOf<T extends string>(option: string, choices: readonly T[], text: string): T {
  const found = choices.find((choice) => choice === text);
  if (found !== undefined) return found;
  const sentence = say.problem.unknown(text, choices.join(', '), nearestTo(text, choices));
  throw new UserFault(`--${option}: ${sentence}`, EXIT.option);
}
