import { useEffect, useRef, useState } from 'preact/hooks';
import { SHARE_WORDS, type ShareWords } from '../../content/share/index.ts';
import type { PageMessages } from '../../content/messages/index.ts';
import type { Language } from '../../model/language.ts';
import type { Sketch } from '../../model/scenario.ts';
import type { House } from '../../share/house/house.ts';
import { canHave } from '../../share/options/panels.ts';
import { isDay } from '../../share/options/parse.ts';
import { SERIES_FORMS, type SeriesForm } from '../../share/series/files.ts';
import { MOST_OF_SERIES } from '../../share/series/series.ts';
import { spread } from '../../share/series/spread.ts';
import type { Exporter } from '../page/page-props.ts';
import { rawOfOne, type Fields, type OneOf } from '../page/figure-fields.ts';

interface Props {
  readonly fields: Fields;
  readonly house: House | null;
  readonly scenarios: readonly Sketch[];
  readonly exporter: Exporter;
  readonly words: PageMessages;
  readonly lang: Language;
  /** What is shown as one sheet of several maps; null where nothing is. */
  readonly sheet: readonly OneOf[] | null;
  readonly onSheet: (sheet: readonly OneOf[] | null) => void;
}

type Kind = keyof ShareWords['series']['kinds'];

/** Where a series of days begins where nobody says so: a year before its last day. */
function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

/** Saves several figures that lie on each other. */
export function ExportSeries(props: Props) {
  const { fields, house, scenarios, exporter, words, lang, sheet, onSheet } = props;
  const { series: say, problem } = SHARE_WORDS[lang];
  // What a link named stays to be chosen.
  const [asked] = useState(sheet);
  const [kind, setKind] = useState<Kind>(asked ? 'asked' : 'days');
  const [isSheet, setIsSheet] = useState(asked !== null);
  const [list, setList] = useState('');
  const [from, setFrom] = useState(yearBefore(fields.day));
  const [to, setTo] = useState(fields.day);
  const [count, setCount] = useState('2');
  const [records, setRecords] = useState<readonly string[]>(() => [
    ...new Set([...scenarios.map(({ id }) => id).slice(0, 1), fields.scenario]),
  ]);
  const [told, setTold] = useState('');
  const [isMaking, setMaking] = useState(false);
  const isStopped = useRef(false);
  const [isOpen, setOpen] = useState(asked !== null);
  const isThere = (one: Kind) => one !== 'asked' || asked !== null;
  const stop = () => {
    isStopped.current = true;
    exporter.endSeries();
  };

  const written = list.split(/[,;\s]+/).filter(Boolean);
  const odd = written.find((day) => !isDay(day));
  const days = written.length > 0 ? written : spread(from, to, Number(count));
  const kinds = {
    days: () => days.map((day): OneOf => ({ day })),
    records: () =>
      scenarios.filter(({ id }) => records.includes(id)).map(({ id }): OneOf => ({ scenario: id })),
    asked: () => asked ?? [],
  };
  const chosen = kind === 'days' && odd !== undefined ? [] : kinds[kind]();
  const isPossible = chosen.length >= 2 && chosen.length <= MOST_OF_SERIES;
  const shown = isSheet && canHave(chosen.length) ? chosen : null;
  const key = JSON.stringify(shown);
  useEffect(() => {
    if (key !== JSON.stringify(sheet)) onSheet(shown);
  }, [key]);
  const write = async (form: SeriesForm) => {
    const raws = chosen.map((one) => rawOfOne(fields, one));
    const name = form.toUpperCase();
    isStopped.current = false;
    setMaking(true);
    setTold(say.making(0, raws.length));
    try {
      const file = await exporter.series(fields.lang as Language, raws, house, form, (made) =>
        setTold(say.making(made, raws.length)),
      );
      if (file) exporter.save(file);
      const { saved, savedFramed } = words.export;
      const isSaid = exporter.framed ? savedFramed : saved;
      setTold(file ? isSaid(file.name) : say.noFilm(name));
    } catch (error) {
      const why = String(error).replace(/^(?:Error: )+/, '');
      setTold(isStopped.current ? say.stopped : say.failed(name, why));
    }
    setMaking(false);
  };
  const dated = (label: string, value: string, onChange: (day: string) => void) => (
    <label class="filter">
      <span>{label}</span>
      <input type="date" value={value} onChange={(event) => onChange(event.currentTarget.value)} />
    </label>
  );
  return (
    <details
      class="export-part"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{say.title}</summary>
      <p class="fine">{say.intro}</p>
      <label class="filter">
        <span>{say.of}</span>
        <select value={kind} onChange={(event) => setKind(event.currentTarget.value as Kind)}>
          {(Object.keys(kinds) as Kind[]).filter(isThere).map((one) => (
            <option key={one} value={one}>
              {say.kinds[one]}
            </option>
          ))}
        </select>
      </label>
      {kind === 'days' && (
        <>
          {dated(say.from, from, setFrom)}
          {dated(say.to, to, setTo)}
          <label class="filter">
            <span>{say.count}</span>
            <input
              type="number"
              min={2}
              max={MOST_OF_SERIES}
              value={count}
              onInput={(event) => setCount(event.currentTarget.value)}
            />
          </label>
          <label class="filter">
            <span>{say.list}</span>
            <input
              type="text"
              value={list}
              onInput={(event) => setList(event.currentTarget.value)}
            />
          </label>
          {odd !== undefined && <p class="fine">{problem.day(odd)}</p>}
        </>
      )}
      {kind === 'records' && (
        <fieldset>
          <legend>{words.export.scenario}</legend>
          {scenarios.map(({ id, title }) => (
            <label key={id} class="switch-line">
              <input
                type="checkbox"
                checked={records.includes(id)}
                onChange={({ currentTarget: { checked } }) =>
                  setRecords(checked ? [...records, id] : records.filter((one) => one !== id))
                }
              />
              <span>{title}</span>
            </label>
          ))}
        </fieldset>
      )}
      <label class="switch-line">
        <input
          type="checkbox"
          checked={isSheet}
          onChange={(event) => setIsSheet(event.currentTarget.checked)}
        />
        <span>{say.sheet}</span>
      </label>
      {!isPossible && <p class="fine">{say.few}</p>}
      {isSheet && isPossible && !shown && <p class="fine">{say.many}</p>}
      <ul class="chips">
        {SERIES_FORMS.map((form) => (
          <li key={form}>
            <button
              type="button"
              disabled={!isPossible || isMaking}
              onClick={() => void write(form)}
            >
              {say.forms[form]}
            </button>
          </li>
        ))}
        {isMaking && (
          <li>
            <button type="button" onClick={stop}>
              {say.stop}
            </button>
          </li>
        )}
      </ul>
      <p role="status" class="fine">
        {told}
      </p>
    </details>
  );
}
