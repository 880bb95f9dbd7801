import type { Step } from '../share/series/series.ts';
import type { Arguments } from './arguments.ts';
import { EXIT, UserFault } from './faults.ts';
import { stepOf, type Desk } from './make.ts';

/** Whether several days or scenarios are named. */
export function areSeveral({ day, scenario }: Arguments): boolean {
  return [day, scenario].some((list) => list?.includes(','));
}

/**
 * What each of several figures is made from: of every scenario that is named, on every day that is.
 * @param what has them, and how many it may have
 * @throws UserFault where they are too few or too many
 */
export function stepsOf(
  asked: Arguments,
  desk: Desk,
  what: { readonly name: string; readonly most: number },
): readonly Step[] {
  const { scenario = desk.scenarios[0] ?? '', day } = asked;
  const days = day?.split(',') ?? [undefined];
  const jobs = scenario
    .split(',')
    .flatMap((one) => days.map((on) => ({ scenario: one, ...(on !== undefined && { day: on }) })));
  if (jobs.length < 2 || jobs.length > what.most) {
    throw new UserFault(
      `--out: ${what.name} has 2 to ${what.most} figures, not ${jobs.length}: name several days or scenarios, --day 2024-08-08,2025-08-08.`,
      EXIT.option,
    );
  }
  return jobs.map((job) => stepOf({ ...asked, ...job }, desk));
}
