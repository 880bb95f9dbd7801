import type { ComponentChildren } from 'preact';
import type { PageMessages } from '../../content/messages/index.ts';
import type { Embed } from '../../embed/address.ts';
import { EMBED_CONTROLS, FITS, STARTS, type EmbedOptions } from '../../embed/options.ts';
import { LANGUAGES, nameOf, type Language } from '../../model/language.ts';
import type { Sketch } from '../../model/scenario.ts';
import { APPEARANCES, COMPARISONS, type Comparison, type View } from '../../model/view.ts';
import { EXTENT_PRESETS } from '../../share/options/options.ts';

interface Props {
  readonly embed: Embed;
  readonly scenarios: readonly Sketch[];
  readonly words: PageMessages;
  readonly onChange: (change: Partial<Embed>) => void;
}

/** What can be chosen of an embed. */
export function EmbedFields({ embed, scenarios, words, onChange }: Props) {
  const { view, options } = embed;
  const { dialog } = words.embed;
  const see = (change: Partial<View>) => onChange({ view: { ...view, ...change } });
  const opt = (change: Partial<EmbedOptions>) => onChange({ options: { ...options, ...change } });
  const offered = scenarios.filter(({ id }) => options.scenarios.includes(id));
  const titles = offered.map(({ id, title }) => [id, title] as const);
  const extents = EXTENT_PRESETS.map(
    (id) =>
      [
        id,
        words.export.extents[id as keyof typeof words.export.extents] ??
          words.regions[id as keyof typeof words.regions],
      ] as const,
  );
  /** What opens must be on offer. */
  const offer = (ids: readonly string[]) => {
    const first = ids.includes(view.scenario) ? view.scenario : (ids[0] ?? view.scenario);
    const vs = view.vs !== null && ids.includes(view.vs) && view.vs !== first ? view.vs : null;
    onChange({
      options: { ...options, scenarios: ids },
      view: { ...view, scenario: first, vs },
    });
  };
  return (
    <>
      <Ticks
        title={dialog.offered}
        values={scenarios.map(({ id, title }) => [id, title] as const)}
        ticked={options.scenarios}
        least={1}
        onChange={offer}
      />
      <div class="export-fields">
        <Select
          label={dialog.scenario}
          value={view.scenario}
          options={titles}
          onChange={(scenario) => see({ scenario, vs: scenario === view.vs ? null : view.vs })}
        />
        <Select
          label={words.compare.with}
          value={view.vs ?? ''}
          options={[['', words.compare.nothing], ...titles.filter(([id]) => id !== view.scenario)]}
          onChange={(vs) => see({ vs: vs || null })}
        />
        {view.vs !== null && (
          <Select
            label={words.compare.how}
            value={view.compare}
            options={COMPARISONS.map((mode) => [mode, words.compare.modes[mode]] as const)}
            onChange={(compare: Comparison) => see({ compare })}
          />
        )}
        <Select
          label={dialog.extent}
          value={options.extent}
          options={extents}
          onChange={(extent) => opt({ extent })}
        />
        <Select
          label={words.chooseLanguage}
          value={view.lang}
          options={LANGUAGES.map((lang) => [lang, nameOf(lang)] as const)}
          onChange={(lang: Language) => see({ lang })}
        />
        <Select
          label={words.menu.theme}
          value={view.theme}
          options={APPEARANCES.map((theme) => [theme, words.menu.themes[theme]] as const)}
          onChange={(theme) => see({ theme })}
        />
        <Select
          label={dialog.start}
          value={options.start}
          options={STARTS.map((start) => [start, dialog.starts[start]] as const)}
          onChange={(start) => opt({ start })}
        />
        <Select
          label={dialog.fit}
          value={options.fit}
          options={FITS.map((fit) => [fit, dialog.fits[fit]] as const)}
          onChange={(fit) => opt({ fit })}
        />
      </div>
      {options.extent !== 'five' && <p class="fine">{dialog.extentNote}</p>}
      <Ticks
        title={dialog.controls}
        values={EMBED_CONTROLS.map((control) => [control, dialog.controlNames[control]] as const)}
        ticked={options.controls}
        onChange={(controls) => opt({ controls })}
      />
    </>
  );
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
}

function Select<Value extends string>({ label, value, options, onChange }: SelectProps<Value>) {
  return (
    <label class="filter">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find(([one]) => one === currentTarget.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

interface TicksProps<Value extends string> {
  readonly title: ComponentChildren;
  readonly values: readonly (readonly [Value, string])[];
  readonly ticked: readonly Value[];
  /** So many stay ticked. */
  readonly least?: number;
  readonly onChange: (ticked: readonly Value[]) => void;
}

/** Several of some values, in their own order. */
function Ticks<Value extends string>(props: TicksProps<Value>) {
  const { title, values, ticked, least = 0, onChange } = props;
  const isOn = (value: Value) => ticked.includes(value);
  return (
    <fieldset class="options ticks">
      <legend>{title}</legend>
      {values.map(([value, text]) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={isOn(value)}
            disabled={isOn(value) && ticked.length <= least}
            onChange={({ currentTarget: { checked } }) =>
              onChange(
                values.flatMap(([one]) => ((one === value ? checked : isOn(one)) ? [one] : [])),
              )
            }
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
