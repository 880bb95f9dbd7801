import { contentOf } from '../src/share/say/content.ts';
import { optionsOf, realMaterial } from './share/figures.ts';

/** A record by what the placing of names depends on, beside the ground: its sites, its legend's length. */
function described(scenario: string) {
  const material = realMaterial('en');
  const { meanings, pictures } = contentOf(optionsOf({ scenario }, material), material);
  const sites = pictures.flatMap((picture) => picture.sites).toSorted();
  return { scenario, sites: sites.join(' '), lines: meanings.length };
}

/**
 * The records between which all others lie: of those that mark the same sites, the one whose legend
 * leaves its map the most room, and the one whose legend leaves it the least.
 */
export const DIFFERING_RECORDS: readonly string[] = extremes(
  realMaterial('en').scenarios.map(({ id }) => described(id)),
);

function extremes(records: readonly ReturnType<typeof described>[]): readonly string[] {
  const kinds = [...new Set(records.map(({ sites }) => sites))];
  const ends = kinds.flatMap((kind) => {
    const alike = records
      .filter(({ sites }) => sites === kind)
      .toSorted((a, b) => a.lines - b.lines);
    return [alike[0], alike.at(-1)].flatMap((one) => one?.scenario ?? []);
  });
  return [...new Set(ends)];
}
