import { useLayoutEffect, useState } from 'preact/hooks';
import { concernedTowns, residentsOf, type ConcernedTown } from '../../model/concerned.ts';
import { formatNumber, formatRoughly } from '../../words/format.ts';
import { counted } from '../../words/plural.ts';
import { matching } from '../../words/matching.ts';
import type { LocalPlace } from '../page/page-data.ts';
import type { ReadingProps } from './reading-props.ts';

type Town = ConcernedTown<LocalPlace>;

/** From this many towns on, a list is worth filtering. */
const FILTER_FROM = 8;

/** So many are shown at first. */
const FIRST = 5;

/** The towns on ground that would change hands, with the people who lived there. */
export function Towns({ outcomes, data, details, words, actions }: ReadingProps) {
  const [filter, setFilter] = useState('');
  const [byName, setByName] = useState(false);
  // As written all are there: what folds them until the script answers is the style, where one may come.
  const [list, setList] = useState<'written' | 'first' | 'all'>('written');
  useLayoutEffect(() => setList('first'), []);
  const {
    lang,
    ground: { zones },
  } = data;
  const { towns: says, ...reading } = words.reading;
  const concerned = concernedTowns(details.places, details.placeZones, zones, outcomes);
  const towns = concerned.filter(({ measure }) => measure !== 'unpublished');
  const uncounted = towns.length < concerned.length && <p>{says.unpublished}</p>;
  if (towns.length === 0) return uncounted || <p>{says.none}</p>;
  const { year } = residentsOf(towns.map(({ town }) => town));
  const fates = [...new Set(towns.map(({ fate }) => fate))];
  const found = matching(towns, filter, ({ town }) => [
    town.name,
    ...(details.alsoNamed[`place.${town.id}`] ?? []),
  ]);
  const sorted = byName
    ? found.toSorted((a, b) => a.town.name.localeCompare(b.town.name, lang))
    : found;
  const folds = towns.length > FIRST;
  const isWhole = list === 'all';
  const shown = folds && list === 'first' ? sorted.slice(0, FIRST) : sorted;
  const awaits = folds && list === 'written' ? 'until-script' : undefined;
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
      {fates.map((fate) => (
        <p key={fate}>{summaryOf(fate)}</p>
      ))}
      {uncounted}
      {towns.length >= FILTER_FROM && isWhole && (
        <label class="filter">
          <span>{says.filter}</span>
          <input
            type="search"
            value={filter}
            onInput={(event) => setFilter(event.currentTarget.value)}
          />
        </label>
      )}
      <div class="table-box towns" data-folded={awaits}>
        <table>
          <thead>
            <tr>
              {heading(says.name, byName, true)}
              {heading(
                year === null ? says.residents : says.population(String(year)),
                !byName,
                false,
              )}
              <th scope="col">{reading.region}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ town, zone }) => (
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
                <td class="number">{peopleOf(town)}</td>
                <td>{words.regions[zone.region]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {folds && (
        <button
          type="button"
          class="link"
          aria-expanded={isWhole}
          onClick={() => {
            setFilter('');
            setList(isWhole ? 'first' : 'all');
          }}
        >
          {isWhole ? says.fewer : says.all(counted(towns.length, words.counted.towns, lang))}
        </button>
      )}
      <p role="status" class="fine">
        {sorted.length === 0 && says.noHit(filter.trim())}
      </p>
      <p class="fine">{says.limits}</p>
    </>
  );

  function summaryOf(fate: Town['fate']): string {
    const meant = towns.filter((one) => one.fate === fate);
    const isOpen = meant.some(({ measure }) => measure === 'at-most');
    const { people, missing, ...of } = residentsOf(meant.map(({ town }) => town));
    const say = fate === 'rules' ? says.rules : says.count[fate];
    const count = counted(meant.length, words.counted.towns, lang);
    return [
      say(isOpen ? says.upTo(count) : count),
      isOpen && says.open,
      of.year !== null &&
        (isOpen && meant.length > 1 ? says.peopleInAll : says.people)(
          formatRoughly(people, lang),
          String(of.year),
        ),
      of.year !== null &&
        missing > 0 &&
        says.uncounted(counted(missing, words.counted.towns, lang)),
    ]
      .filter(Boolean)
      .join(' ');
  }

  function peopleOf({ population, populationYear }: LocalPlace): string {
    if (population === null) return '–';
    const people = formatNumber(population, lang);
    return populationYear === year ? people : says.older(people);
  }
}
