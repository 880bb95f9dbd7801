import { parseArgs } from 'node:util';
import { quoting } from '../content/quotation.ts';
import { readScenarios } from '../content/check.ts';
import { readEvents } from '../content/read-events.ts';
import { readQuotes } from '../content/read-quotes.ts';
import { reviewOf, type Review } from '../content/review.ts';
import { EXIT, UserFault } from './faults.ts';
import type { Output } from './make.ts';

const quoted = quoting('en');

const HELP = `What there is to look at again: npm run review -- [--older 60d] [--links]

--older DAYS   records and events that were last checked longer ago, in days: 60d (30d if left out)
--links        all addresses that are cited as well, one per line
`;

/** Lists what a desk has to look at again. @returns the exit code */
export function review(words: readonly string[], today: string, { print, warn }: Output): number {
  try {
    const { older, links, help } = asked(words);
    if (help) {
      print(HELP);
      return EXIT.done;
    }
    const scenarios = readScenarios();
    const timeline = readEvents(scenarios.map(({ id }) => id));
    const found = reviewOf({ scenarios, timeline, quotes: readQuotes() }, today, older);
    print(listOf(found, older, links));
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof UserFault)) throw error;
    warn(`${error.message}\n`);
    return error.code;
  }
}

function asked(words: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        older: { type: 'string', default: '30d' },
        links: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const days = /^(\d+)d$/.exec(values.older)?.[1];
    if (days === undefined) {
      throw new UserFault(
        `--older: ${quoted(values.older)} is not a number of days such as 60d.`,
        EXIT.option,
      );
    }
    return { ...values, older: Number(days) };
  } catch (error) {
    if (error instanceof UserFault || !(error instanceof Error)) throw error;
    throw new UserFault(error.message, EXIT.option);
  }
}

function listOf({ due, unquoted, links }: Review, older: number, all: boolean): string {
  const cited = ({ url, by }: Review['links'][number]) => `  ${url} (${by.join(', ')})`;
  return [
    `Checked more than ${older} days ago: ${due.length}`,
    ...due.map(({ what, checked, days }) => `  ${what}: ${checked}, ${days} days`),
    `Addresses without a quote of what they are cited for: ${unquoted.length} of ${links.length}`,
    ...unquoted.map(cited),
    ...(all ? [`Addresses: ${links.length}`, ...links.map(cited)] : []),
    '',
  ].join('\n');
}
