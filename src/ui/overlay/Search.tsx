import { useState } from 'preact/hooks';
import { REGION_IDS, type RegionId } from '../../model/region.ts';
import type { Subject } from '../../model/view.ts';
import type { Zone } from '../../model/zone.ts';
import { counted } from '../../words/plural.ts';
import { matching } from '../../words/matching.ts';
import { Dialog } from '../kit/Dialog.tsx';
import type { DetailedProps } from '../page/page-props.ts';

/** A place that can be found, with the line that tells it from others of its name. */
interface Entry {
  readonly key: string;
  readonly name: string;
  readonly note: string;
  readonly subject: Subject;
  readonly at: readonly [number, number] | undefined;
}

/** How many places a list shows: more are found by writing more. */
const MOST = 12;

/** Finds regions, towns and sites by name, and goes there. */
export function Search({ details, words, data: { lang, ground }, actions }: DetailedProps) {
  const [written, setWritten] = useState('');
  const entries = [
    ...REGION_IDS.map((id): Entry => ({
      key: `region.${id}`,
      name: words.regions[id],
      note: words.reading.region,
      subject: { kind: 'region', id },
      at: middleOf(id, ground.zones),
    })),
    ...details.places.map(({ id, name, kind, at }): Entry => {
      const region = REGION_IDS.find((one) => details.placeZones[id]?.startsWith(`${one}.`));
      return {
        key: `place.${id}`,
        name,
        note: kind === 'site' ? words.card.site : region ? words.regions[region] : '',
        subject: { kind: 'place', id },
        at,
      };
    }),
  ];
  const found = written.trim()
    ? matching(entries, written, ({ name, key }) => [name, ...(details.alsoNamed[key] ?? [])])
    : [];
  const go = ({ subject, at }: Entry) => {
    actions.choose(subject, at);
    actions.open(null);
  };
  return (
    <Dialog
      title={words.map.search}
      closeLabel={words.map.close}
      onClose={() => actions.open(null)}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (found[0]) go(found[0]);
        }}
      >
        <label class="filter">
          <span>{words.search.hint}</span>
          <input
            type="search"
            autoComplete="off"
            value={written}
            onInput={(event) => setWritten(event.currentTarget.value)}
          />
        </label>
      </form>
      <p role="status" class="fine">
        {written.trim() &&
          (found.length > 0
            ? words.search.results(counted(found.length, words.counted.places, lang))
            : words.search.none(written.trim().slice(0, 60)))}
      </p>
      <ul class="found">
        {found.slice(0, MOST).map((entry) => (
          <li key={entry.key}>
            <button type="button" onClick={() => go(entry)}>
              {entry.name} <span class="fine">{entry.note}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** Where the name of a region's largest part stands. */
function middleOf(region: RegionId, zones: readonly Zone[]): Entry['at'] {
  const parts = zones.filter((zone) => zone.region === region);
  return parts.toSorted((a, b) => b.areaKm2 - a.areaKm2)[0]?.label;
}
