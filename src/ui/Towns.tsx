import { useState } from 'preact/hooks';
import { concernedTowns, peopleIn, type ConcernedTown } from '../model/concerned.ts';
import { formatNumber } from '../words/format.ts';
import { counted } from '../words/plural.ts';
import { matching } from '../words/matching.ts';
import type { LocalPlace } from './page-data.ts';
import type { ReadingProps } from './reading-props.ts';

type Town = ConcernedTown<LocalPlace>;

/** From this many towns on, a list is worth filtering. */
const FILTER_FROM = 8;

/** The towns on ground that would change hands, with the people who lived there before 2022. */
export function Towns({ outcomes, data, details, words, actions }: ReadingProps) {
  const [filter, setFilter] = useState('');
  const [byName, setByName] = useState(false);
  const { lang, zones } = data;
  const { towns: says, ...reading } = words.reading;
  const towns = concernedTowns(details.places, zones, outcomes);
  if (towns.length === 0) return <p>{says.none}</p>;
  const changes = [...new Set(towns.map(({ change }) => change))];
  const found = matching(towns, filter, ({ town }) => town.name);
  const sorted = byName
    ? found.toSorted((a, b) => a.town.name.localeCompare(b.town.name, lang))
    : found;
  const heading = (text: string, isSorted: boolean, sortByName: boolean) => (
    <th
      scope="col"
      class={sortByName ? undefined : 'number'}
      aria-sort={isSorted ? (byName ? 'ascending' : 'descending') : undefined}
    >
      <button type="button" class="link" onClick={() => setByName(sortByName)}>
        {text}
      </button>
    </th>
  );
  return (
    <>
      {changes.map((change) => (
        <p key={change}>{summaryOf(change)}</p>
      ))}
      {towns.length >= FILTER_FROM && (
        <label class="filter">
          <span>{says.filter}</span>
          <input
            type="search"
            value={filter}
            onInput={(event) => setFilter(event.currentTarget.value)}
          />
        </label>
      )}
      <div class="table-box towns">
        <table>
          <thead>
            <tr>
              {heading(says.name, byName, true)}
              {heading(says.population, !byName, false)}
              <th scope="col">{reading.region}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ town, zone }) => (
              <tr key={town.id}>
                <th scope="row">
                  <button
                    type="button"
                    class="link"
                    onClick={() => actions.choose({ kind: 'place', id: town.id }, town.at)}
                  >
                    {town.name}
                  </button>
                </th>
                <td class="number">
                  {town.population === null ? '–' : formatNumber(town.population, lang)}
                </td>
                <td>{words.regions[zone.region]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p role="status" class="fine">
        {sorted.length === 0 && says.noHit(filter.trim())}
      </p>
      <p class="fine">{says.limits}</p>
    </>
  );

  function summaryOf(change: Town['change']): string {
    const concerned = towns.filter((one) => one.change === change);
    const people = formatNumber(peopleIn(concerned.map(({ town }) => town)), lang);
    const count = counted(concerned.length, words.counted.towns, lang);
    const said = says.count[change](count, people);
    return concerned.some(({ uncertain }) => uncertain) ? `${said} ${says.open}` : said;
  }
}
