import { useMemo, useState } from 'preact/hooks';
import { readFigure, type Said } from '../../share/figure/address.ts';
import { FONTS } from '../../share/options/format.ts';
import type { Language } from '../../model/language.ts';
import type { View } from '../../model/view.ts';
import type { Invalid } from '../../url/links.ts';
import { shortened } from '../../words/shortened.ts';
import {
  changed,
  fieldsOf,
  rawOf,
  rawOfOne,
  type Fields,
  type OneOf,
} from '../page/figure-fields.ts';
import type { ExportProps } from '../page/page-props.ts';
import { ExportCopies } from './ExportCopies.tsx';
import { ExportFields } from './ExportFields.tsx';
import { ExportFiles } from './ExportFiles.tsx';
import { ExportSeries } from './ExportSeries.tsx';
import { HouseField } from './HouseField.tsx';
import { NamesField } from './NamesField.tsx';
import { useDraft } from './use-draft.ts';

/** Makes a figure to publish: what the preview shows is what is written. */
export function ExportForm(props: ExportProps) {
  const { data, state, words, actions, exporter } = props;
  const ids = data.scenarios.map(({ id }) => id);
  // What a link asks for holds when the dialog opens; from then on the reader chooses.
  const [asked] = useState(() => (state.figure === '' ? null : readFigure(state.figure)));
  const [first] = useState(() =>
    startOf(state.view, data.ground.day, actions.extentHere(), asked?.said),
  );
  const [{ fields, isDone }, setFields] = useState({ fields: first, isDone: true });
  const change = (by: Partial<Fields>, done: boolean) => {
    setFields({ fields: changed(fields, by, ids), isDone: done });
  };
  const [style, setStyle] = useState(exporter.style);
  const house = style?.house ?? null;
  const [sheet, setSheet] = useState<readonly OneOf[] | null>(asked?.said.panels ?? null);
  const { draft, fault, isAwaited } = useDraft(fields, house, sheet, isDone, exporter);
  const figure = draft?.figure;
  const preview = useMemo(() => (figure ? imageOf(figure.svg) : null), [figure]);
  const lang = fields.lang as Language;
  const raw = rawOf(fields);
  const maps = sheet?.map((one) => rawOfOne(fields, one)) ?? null;

  return (
    <div class="export">
      <div class="export-preview" data-theme-shown={fields.theme} aria-busy={isAwaited}>
        {preview && figure ? (
          <img src={preview} alt={figure.alt} width={figure.width} height={figure.height} />
        ) : (
          <p role="status">{draft ? words.export.nothing : words.export.loading}</p>
        )}
      </div>
      <div class="export-side">
        <div role="status" class="problems">
          {fault && <p>{fault}</p>}
          {fields === first && asked && <LinkFaults {...props} invalid={asked.invalid} />}
          {draft?.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <ExportFields
          fields={fields}
          first={first}
          here={actions.extentHere()}
          lang={state.view.lang}
          scenarios={data.scenarios}
          standard={figure?.headline ?? ''}
          words={words}
          onChange={change}
        />
        <HouseField
          style={style}
          exporter={exporter}
          lang={state.view.lang}
          onChange={(chosen) => {
            exporter.keepStyle(chosen);
            setStyle(chosen);
          }}
        />
        {figure && (
          <>
            <NamesField
              choices={figure.names}
              names={fields.names}
              words={words}
              onChange={change}
            />
            <ExportFiles
              raw={raw}
              maps={maps}
              figureLang={lang}
              house={house}
              exporter={exporter}
              words={words}
              lang={state.view.lang}
              asked={asked?.said ?? null}
            />
          </>
        )}
        <ExportSeries
          fields={fields}
          house={house}
          scenarios={data.scenarios}
          exporter={exporter}
          words={words}
          lang={state.view.lang}
          sheet={sheet}
          onSheet={setSheet}
        />
        {figure && (
          <ExportCopies
            {...props}
            figure={figure}
            isAwaited={isAwaited}
            png={() => exporter.file(lang, raw, house, maps, 'png', FONTS[0])}
          />
        )}
      </div>
    </div>
  );
}

/**
 * The fields that the dialog opens with.
 * @param shown the day that the page shows where its link says none
 * @param said what a link says of the figure, if it does
 */
function startOf(view: View, shown: string, extent: string, said: Said | undefined): Fields {
  const fields = said ? fieldsOf(view, said) : { ...fieldsOf(view), extent };
  return { ...fields, day: fields.day || shown };
}

/** What the link asks for in vain, of the page and of the figure. */
function LinkFaults({
  state,
  words: { link },
  invalid,
}: ExportProps & { readonly invalid: readonly Invalid[] }) {
  const all = [...state.invalid, ...invalid];
  if (all.length === 0) return null;
  return (
    <>
      {all.map(({ name, raw, fault }) => (
        <p key={name}>{link[fault](link.parameters[name] ?? name, shortened(raw))}</p>
      ))}
      <p class="fine">{link.kept}</p>
    </>
  );
}

/** A picture as an address: it needs nothing that the page's policy would have to allow. */
function imageOf(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
