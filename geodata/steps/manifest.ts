import { REVIEW_DATE } from '../config.js';
import type { Archive } from './days.js';
import { sha256, type ControlSource, type Source } from './sources.js';

/** What the written files are, what they were built from and under which terms. */
export function manifestText(
  day: string,
  controlAreaKm2: number,
  inputs: Source[],
  files: Map<string, string>,
  versions: Record<string, string>,
  control: ControlSource,
  { days, missing, redrawn }: Archive,
  isUnconfirmedKnown: readonly boolean[],
): string {
  const known = days.filter((_, index) => isUnconfirmedKnown[index]);
  const credits = new Map(
    inputs.map(({ credit, url, licence }) => [credit, { credit, url, licence }]),
  );
  credits.set(control.credit, {
    ...(credits.get(control.credit) ?? { licence: '' }),
    credit: control.credit,
    url: control.credit_url,
  });
  const manifest = {
    line_date: day,
    review_date: REVIEW_DATE,
    control_area_km2: Math.round(controlAreaKm2 * 100) / 100,
    licence: {
      data: 'ODbL-1.0',
      control_line:
        "DeepState's own terms: credit with a link, commercial use by agreement with DeepState",
      control_line_url: 'https://deepstatemap.live/license-en.html',
    },
    credits: [...credits.values()],
    inputs: inputs.map(({ file, sha256: hash, publisher, url, licence, credit }) => ({
      file,
      sha256: hash,
      publisher,
      url,
      licence,
      credit,
    })),
    archive: {
      file: control.file,
      first: days[0],
      last: days.at(-1),
      days: days.length,
      missing,
      redrawn,
      unconfirmed: { first: known[0], last: known.at(-1), days: known.length },
      sha256: sha256(days.map((one) => `${one} ${control.days[one]}\n`).join('')),
    },
    generator: versions,
    files: Object.fromEntries([...files].map(([name, text]) => [name, sha256(text)])),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
