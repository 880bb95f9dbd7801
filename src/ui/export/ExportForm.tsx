import { useEffect, useMemo, useState } from 'preact/hooks';
import { cutIn } from '../../share/cut.ts';
import { needsArchive, onDays, type Archive } from '../../share/days.ts';
import { figureOf, pixelProblem, type Figure } from '../../share/figure.ts';
import { svgText } from '../../share/file.ts';
import type { Material } from '../../share/material.ts';
import { daySentence, sentenceOf, sentencesOf } from '../../share/problems.ts';
import { headlineOf } from '../../share/say/headline.ts';
import { cleaned, LONGEST } from '../../share/say/title.ts';
import type { Language } from '../../model/language.ts';
import type { View } from '../../model/view.ts';
import { readFigure, type Said } from '../../share/address.ts';
import type { Invalid } from '../../url/links.ts';
import { shortened } from '../../words/shortened.ts';
import { changed, fieldsOf, readFields, type Fields, type ReadFields } from './export-options.ts';
import type { ExportProps } from '../page/page-props.ts';
import { ExportCopies } from './ExportCopies.tsx';
import { ExportFields } from './ExportFields.tsx';
import { ExportFiles } from './ExportFiles.tsx';

/** Makes a figure to publish: what the preview shows is what is written. */
export function ExportForm(props: ExportProps) {
  const { data, state, words, actions, exporter } = props;
  const ids = data.scenarios.map(({ id }) => id);
  // What a link asks for holds when the dialog opens; from then on the reader chooses.
  const [asked] = useState(() => (state.figure === '' ? null : readFigure(state.figure)));
  const [first] = useState(() =>
    startOf(state.view, data.ground.day, actions.extentHere(), asked?.said),
  );
  const [fields, setFields] = useState(first);
  // What the figure is made of: while somebody writes, a figure for every letter would hold up the next.
  const [settled, setSettled] = useState(fields);
  const [material, setMaterial] = useState<Material | null>(null);
  const [archive, setArchive] = useState<Archive | null>(null);
  const [fault, setFault] = useState('');
  const lang = fields.lang as Language;
  useEffect(() => {
    let gone = false;
    setFault('');
    exporter.materialIn(lang).then(
      (came) => {
        if (!gone) setMaterial(came);
      },
      (error: unknown) => {
        if (!gone) setFault(String(error));
      },
    );
    return () => {
      gone = true;
    };
  }, [lang]);

  const read = useMemo(
    // Until the texts of another language have come, the figure is in the one before.
    () => material && readFields({ ...settled, lang: material.lang }, ids),
    [settled, material],
  );
  const isAwaited = !archive && material && read?.ok && needsArchive(read.options, material);
  useEffect(() => {
    let gone = false;
    if (!isAwaited) return undefined;
    setFault('');
    exporter.archive().then(
      (came) => {
        if (!gone) setArchive(came);
      },
      (error: unknown) => {
        if (!gone) setFault(String(error));
      },
    );
    return () => {
      gone = true;
    };
  }, [isAwaited]);

  useEffect(() => {
    const rest = setTimeout(() => setSettled(fields), REST);
    return () => clearTimeout(rest);
  }, [fields]);
  const change = (by: Partial<Fields>, isDone: boolean) => {
    const next = changed(fields, by, ids);
    setFields(next);
    if (isDone) setSettled(next);
  };

  const made = useMemo(
    () =>
      material && read && !isAwaited ? figureFrom(read, material, archive, actions.linkTo) : null,
    [read, archive, isAwaited],
  );
  const preview = useMemo(
    () => (made?.figure ? imageOf(svgText(made.figure, 'outlines')) : null),
    [made?.figure],
  );
  const { title, size } = made?.figure?.about
    ? { title: made.figure.about.alt, size: made.figure.composition }
    : { title: '', size: null };

  return (
    <div class="export">
      <div class="export-preview" data-theme-shown={settled.theme}>
        {preview && size ? (
          <img src={preview} alt={title} width={size.width} height={size.height} />
        ) : (
          <p role="status">{made ? words.export.nothing : words.export.loading}</p>
        )}
      </div>
      <div class="export-side">
        <div role="status" class="problems">
          {fault && <p>{fault}</p>}
          {fields === first && asked && <LinkFaults {...props} invalid={asked.invalid} />}
          {made?.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <ExportFields
          fields={fields}
          first={first}
          here={actions.extentHere()}
          lang={state.view.lang}
          scenarios={data.scenarios}
          standard={made?.figure ? headlineOf(made.figure.options, made.figure.material) : ''}
          words={words}
          onChange={change}
        />
        {made?.figure && (
          <>
            <ExportFiles
              figure={made.figure}
              exporter={exporter}
              words={words}
              lang={state.view.lang}
              asked={asked?.said ?? null}
            />
            <ExportCopies figure={made.figure} {...props} />
          </>
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

/** How long nothing is written before the figure follows, in milliseconds. */
const REST = 250;

interface Made {
  readonly figure: Figure | null;
  /** What is wrong with what was asked, or was left out of it. */
  readonly sentences: readonly string[];
}

function figureFrom(
  read: ReadFields,
  base: Material,
  archive: Archive | null,
  linkTo: (view: View) => string,
): Made {
  const { share, lang } = base;
  if (!read.ok) {
    return { figure: null, sentences: read.problems.map((one) => sentenceOf(one, share)) };
  }
  const { options, material, problems } = onDays(read.options, base, archive);
  const left = [
    ...problems.map((problem) => daySentence(problem, share, lang)),
    ...(['title', 'subtitle'] as const).flatMap((name) =>
      sentencesOf(cleaned(options[name] ?? '', LONGEST[name]), name, share),
    ),
  ];
  const made = figureOf(options, material, linkTo);
  if (!made.ok) return { figure: null, sentences: [...left, sentenceOf(made.problem, share)] };
  const pixels = pixelProblem(made.figure);
  const cut = cutIn(made.figure.composition).map((name) => share.problem.cut[name]);
  return {
    figure: made.figure,
    sentences: [...left, ...cut, ...(pixels ? [sentenceOf(pixels, share)] : [])],
  };
}

/** A picture as an address: it needs nothing that the page's policy would have to allow. */
function imageOf(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
