import { gifOf } from '../share/gif/gif.ts';
import type { Figure } from '../share/figure.ts';
import { outputFile } from '../share/file.ts';
import { rasterise } from '../share/raster-node.ts';
import type { Arguments } from './arguments.ts';
import { EXIT, UserFault } from './faults.ts';
import { made, type Desk } from './make.ts';
import { save } from './write.ts';

/** How many pictures a sequence may have: each is held in memory. */
const MOST = 40;

/**
 * Writes figures one after the other as an animated GIF: of every scenario that is named on every day
 * that is named, with the map in one place. @returns the name of the file
 */
export async function writeSequence(asked: Arguments, desk: Desk): Promise<string> {
  const { out = '', scenario = desk.scenarios[0] ?? '', day } = asked;
  const days = day?.split(',') ?? [undefined];
  const jobs = scenario
    .split(',')
    .flatMap((one) => days.map((on) => ({ scenario: one, ...(on !== undefined && { day: on }) })));
  if (jobs.length < 2 || jobs.length > MOST) {
    throw new UserFault(
      `--out: a GIF shows 2 to ${MOST} figures, not ${jobs.length}: name several days or scenarios, --day 2024-08-08,2025-08-08.`,
      EXIT.option,
    );
  }
  const figures = jobs.map((job) => made({ frame: 'shared', ...asked, ...job }, desk));
  if (new Set(figures.map(placeOf)).size > 1) {
    throw new UserFault(
      '--out: the map would jump from one figure to the next: take a larger --size, or --legend below.',
      EXIT.size,
    );
  }
  const pngs: Uint8Array[] = [];
  for (const figure of figures) pngs.push((await outputFile(figure, 'png', rasterise)).bytes);
  return save(gifOf(pngs), out);
}

/** Where a figure's maps lie and what they show. */
function placeOf({ composition: { maps, width, height } }: Figure): string {
  return JSON.stringify([width, height, maps.map(({ box, frame }) => [box, frame.viewBox])]);
}
