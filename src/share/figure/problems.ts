import type { ShareWords } from '../../content/share/index.ts';
import type { Language } from '../../model/language.ts';
import { formatDay } from '../../words/format.ts';
import type { UnknownName } from '../options/chosen-names.ts';
import type { DayProblem } from '../material/days.ts';
import { MAPPED } from '../options/extents.ts';
import type { FigureProblem } from './figure.ts';
import type { OptionProblem } from '../options/parse.ts';
import { MOST_PIXELS } from '../options/size.ts';
import { LONGEST, type Cleaned } from '../options/title.ts';

/** What is wrong, and what would be possible, as a sentence. */
export function sentenceOf(
  problem: OptionProblem | FigureProblem | UnknownName,
  { problem: say }: ShareWords,
): string {
  switch (problem.kind) {
    case 'unknown':
      return say.unknown(problem.raw, problem.choices.join(', '), problem.nearest);
    case 'size':
      return say.size(problem.raw);
    case 'tooSmall':
    case 'tooLarge':
    case 'tooNarrow':
      return say[problem.kind](problem.raw, problem.limit, problem.nearest.id);
    case 'extent':
      return say.extent(problem.raw);
    case 'outside':
      return say.outside(problem.raw, MAPPED.join(', '));
    case 'names':
      return say.names(problem.raw);
    case 'noName':
      return say.noName(problem.raw, ...problem.nearest);
    case 'day':
      return say.day(problem.raw);
    case 'oneRecord':
      return say.oneRecord(problem.raw);
    case 'same':
      return say.same(problem.raw);
    case 'scale':
      return say.scale(problem.raw);
    case 'noRoom':
      return say.noRoom(problem.raw, problem.nearest?.id ?? null);
    case 'pixels':
      return say.pixels(
        `${problem.width} × ${problem.height}`,
        String(MOST_PIXELS / 1e6),
        String(problem.nearest),
      );
  }
}

/** That a figure is not of the days that were asked for, as a sentence. */
export function daySentence(
  problem: DayProblem,
  { problem: say }: ShareWords,
  lang: Language,
): string {
  const called = (day: string) => formatDay(day, lang);
  switch (problem.kind) {
    case 'noDifference':
      return say.noDifference;
    case 'sameDay':
      return say.sameDay(called(problem.day));
    default: {
      const { kind, raw, nearest, from, to } = problem;
      return say[kind](called(raw), called(nearest), called(from), called(to));
    }
  }
}

/** What was left out of a title or subtitle that somebody wrote, as sentences; often none. */
export function sentencesOf(
  cleaned: Cleaned,
  of: keyof typeof LONGEST,
  { problem: say }: ShareWords,
): readonly string[] {
  return [
    ...(cleaned.lacking.length > 0 ? [say.lacking(cleaned.lacking.slice(0, MOST).join(' '))] : []),
    ...(cleaned.tooLong ? [say.tooLong(LONGEST[of])] : []),
  ];
}

/** How many characters are named of those that fonts lack. */
const MOST = 12;
