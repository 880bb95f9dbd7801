import { parseArchive } from '../../../src/history/archive.ts';
import type { Figure } from '../../../src/share/figure/figure.ts';
import { outputFile } from '../../../src/share/file/file.ts';
import type { Format } from '../../../src/share/options/format.ts';
import { FILE } from '../../history/fixtures.ts';

/** Six days from 8 July 2024, without a line of the fourth. */
const parsed = parseArchive({
  'history.json': JSON.stringify(FILE),
  'series.csv': 'day,region,holder,km2\n2024-07-08,donetsk,ukraine,190.75\n',
  'unconfirmed.csv': 'day,region,km2\n2024-07-09,donetsk,7.50\n',
});
if (!parsed.ok) throw new Error(parsed.problems.join());
export const { archive } = parsed;

const none = () => Promise.reject(new Error('data have no pixels'));

/** The name and the text of a figure's file. */
export const fileOf = async (made: Figure, format: Format) => {
  const { name, bytes } = await outputFile(made, format, none);
  return { name, text: new TextDecoder().decode(bytes) };
};
