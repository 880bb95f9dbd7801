import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PageMessages } from '../../content/messages/index.ts';
import { LANGUAGES, nameOf, type Language } from '../../model/language.ts';
import type { Sketch } from '../../model/scenario.ts';
import {
  EXTENT_PRESETS,
  FIGURE_THEMES,
  FRAMES,
  LABELS,
  LEGENDS,
  MODES,
} from '../../share/options/options.ts';
import { LONGEST } from '../../share/options/title.ts';
import { PHONE_SIZE, SIZES } from '../../share/options/size.ts';
import { formatDecimal } from '../../words/format.ts';
import type { Fields } from '../page/figure-fields.ts';

interface Props {
  readonly fields: Fields;
  /** Those that the dialog opened with: what stands in no list can be chosen again. */
  readonly first: Fields;
  /** The part of the map that the page shows: west, south, east, north; or a preset. */
  readonly here: string;
  readonly lang: Language;
  readonly scenarios: readonly Sketch[];
  /** The title that the figure has by itself. */
  readonly standard: string;
  readonly words: PageMessages;
  /** @param isDone whether nobody is still writing it */
  readonly onChange: (change: Partial<Fields>, isDone: boolean) => void;
}

const OFFERED: readonly string[] = [...SIZES, PHONE_SIZE];
/** The size that is written freely. */
const FREE = 'free';

/** What can be chosen of a figure. */
export function ExportFields(props: Props) {
  const { fields, first, here, lang, scenarios, standard, words, onChange } = props;
  const { export: say } = words;
  const choices = scenarios.map(({ id, title }) => [id, title] as const);
  // Stays while a size is written that happens to be one of the list's.
  const [isFree, setFree] = useState(!OFFERED.some((size) => size === fields.size));
  const presets = EXTENT_PRESETS.map(
    (id) =>
      [id, say.extents[id as keyof typeof say.extents] ?? words.regions[id as never]] as const,
  );
  const boxName = (extent: string) => {
    const [west = '', south = '', east = '', north = ''] = extent
      .split(',')
      .map((degrees) => formatDecimal(Number(degrees), lang));
    return say.extentBox(`${west}–${east}`, `${south}–${north}`);
  };
  const boxes = [...new Set([here, first.extent])]
    .filter((extent) => extent.includes(','))
    .map((extent) => [extent, extent === here ? say.extentHere : boxName(extent)] as const);
  const select = (
    name: Exclude<keyof Fields, 'title' | 'subtitle'>,
    label: string,
    options: readonly (readonly [string, string])[],
  ) => (
    <Field label={label}>
      <select
        value={fields[name]}
        onChange={(event) => onChange({ [name]: event.currentTarget.value }, true)}
      >
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
  const written = (name: 'title' | 'subtitle', label: string, placeholder: string) => (
    <Field label={label}>
      <input
        type="text"
        value={fields[name] ?? ''}
        placeholder={placeholder}
        disabled={fields[name] === ''}
        maxLength={4 * LONGEST[name]}
        onInput={(event) => onChange({ [name]: textIn(event) }, false)}
        onChange={(event) => onChange({ [name]: textIn(event) }, true)}
      />
    </Field>
  );
  const dated = (name: 'day' | 'vsDay', label: string) => (
    <Field label={label}>
      <input
        type="date"
        value={fields[name]}
        onChange={(event) => onChange({ [name]: event.currentTarget.value }, true)}
      />
    </Field>
  );
  return (
    <div class="export-fields">
      {select('scenario', say.scenario, choices)}
      {select('mode', say.mode, named(MODES, say.modes))}
      {fields.mode !== 'single' &&
        fields.vsDay === '' &&
        select(
          'vs',
          words.compare.with,
          choices.filter(([id]) => id !== fields.scenario),
        )}
      {dated('day', say.day)}
      {dated('vsDay', say.vsDay)}
      {select('extent', say.extent, [...boxes, ...presets])}
      {written('title', say.figureTitle, standard)}
      {written('subtitle', say.subtitle, say.standard)}
      <label class="switch-line">
        <input
          type="checkbox"
          checked={fields.subtitle === ''}
          onChange={(event) =>
            onChange({ subtitle: event.currentTarget.checked ? '' : null }, true)
          }
        />
        <span>{say.noSubtitle}</span>
      </label>
      <Field label={say.size}>
        <select
          value={isFree ? FREE : fields.size}
          onChange={({ currentTarget: { value } }) => {
            setFree(value === FREE);
            onChange({ size: value === FREE ? '1000x1000' : value }, true);
          }}
        >
          {OFFERED.map((size) => (
            <option key={size} value={size}>
              {say.sizes[size as keyof typeof say.sizes] ?? size.replace('x', ' × ')}
            </option>
          ))}
          <option value={FREE}>{say.free}</option>
        </select>
      </Field>
      {isFree && (
        <Field label={say.freeHint}>
          <input
            type="text"
            value={fields.size}
            onInput={(event) => onChange({ size: event.currentTarget.value }, false)}
            onChange={(event) => onChange({ size: event.currentTarget.value }, true)}
          />
        </Field>
      )}
      {select(
        'scale',
        say.scale,
        [...new Set(['1', '2', '3', '4', first.scale])].map(
          (scale) => [scale, `${scale}×`] as const,
        ),
      )}
      {select(
        'lang',
        words.chooseLanguage,
        LANGUAGES.map((one) => [one, nameOf(one)] as const),
      )}
      {select('theme', words.menu.theme, named(FIGURE_THEMES, say.themes))}
      {select('labels', say.labels, named(LABELS, say.labelling))}
      {select('legend', say.legend, named(LEGENDS, say.legends))}
      {select('frame', say.frame, named(FRAMES, say.frames))}
    </div>
  );
}

/** What stands in a field, or null where nothing does. */
function textIn({ currentTarget: { value } }: { currentTarget: HTMLInputElement }): string | null {
  return value.trim() === '' ? null : value;
}

function named<Value extends string>(
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
): readonly (readonly [string, string])[] {
  return values.map((value) => [value, names[value]] as const);
}

function Field({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <label class="filter">
      <span>{label}</span>
      {children}
    </label>
  );
}
