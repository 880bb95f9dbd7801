import { formatDay } from '../../words/format.ts';
import { frameStatus, reportLine } from '../../words/status-text.ts';
import type { Material, Told } from '../material/material.ts';
import type { FigureOptions } from '../options/options.ts';
import { figuresIn } from './subtitle.ts';

/** What is said of a record: something in bold, then the rest, line by line. */
export interface Saying {
  readonly bold: string;
  readonly rest: readonly string[];
}

/** How firm a record is, and whose. */
export function statusOf({ scenario, geography }: Told, material: Material): Saying {
  const { words, lang, share } = material;
  const { day } = geography.ground;
  const report = [
    reportLine(scenario, words, lang),
    ...(scenario.date === day ? [] : [share.onLine(formatDay(day, lang))]),
  ];
  return {
    bold: frameStatus(scenario, words, lang),
    rest: scenario.kind === 'assessment' ? [] : [report.join(', ')],
  };
}

/** The status of one of two below its title. */
function titled(title: string, told: Told, material: Material): Saying {
  const { bold, rest } = statusOf(told, material);
  return { bold: title, rest: [[bold, ...rest].join(' · ')] };
}

/** The status of one of two that are called by their numbers. */
export function numbered(number: number, told: Told, material: Material): Saying {
  return titled(`${number}. ${told.scenario.title}`, told, material);
}

/** What stands above one of two maps. */
export function captionOf(
  index: number,
  told: Told,
  options: FigureOptions,
  material: Material,
): Saying {
  const { mode } = options;
  const { before, after } = material.share.beforeAfter;
  const { title } = told.scenario;
  const called = mode === 'before-after' ? `${index === 0 ? before : after}: ${title}` : title;
  // On two days each map is called by its own.
  const name = material.earlier
    ? material.share.days.called(formatDay(told.geography.ground.day, material.lang))
    : called;
  const { bold, rest } = titled(name, told, material);
  return { bold, rest: [...rest, ...figuresIn(told, options, material)] };
}
