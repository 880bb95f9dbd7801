import { MESSAGES } from '../../content/messages/index.ts';
import { PAGE_WORDS } from '../../content/page-words/index.ts';
import { treatmentKey, treatmentOf, type Treatment } from '../../grammar/treatment.ts';
import { measureOf } from '../../model/change.ts';
import type { Language } from '../../model/language.ts';
import type { MatrixCell, MatrixPart, MatrixRow } from '../../model/matrix.ts';
import { REGION_IDS } from '../../model/region.ts';
import type { LocalScenario } from '../../model/scenario.ts';
import { wholeArea } from '../../model/units.ts';
import { BASIS_SIGNS } from '../../ui/kit/BasisMark.tsx';
import { Swatch } from '../../ui/kit/Swatch.tsx';
import { formatArea } from '../../words/area.ts';
import { fateBeside } from '../../words/legend-text.ts';
import { saidText } from '../../words/said-text.ts';

type Row = MatrixRow<LocalScenario, string>;

interface Props {
  readonly rows: readonly Row[];
  readonly lang: Language;
  /** Address of a record's page. */
  readonly hrefOf: (record: string) => string;
  /** Whose record it is and of which day, and which day's line it is read on. */
  readonly bylineOf: (record: string) => string;
}

/** What each record says of each region; read sideways where a screen has no room for it. */
export function MatrixTable({ rows, lang, hrefOf, bylineOf }: Props) {
  const words = MESSAGES[lang];
  const say = PAGE_WORDS[lang].matrix;
  return (
    // What scrolls sideways is reached by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="table-box matrix" role="region" aria-label={say.table} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.record}</th>
            {REGION_IDS.map((region) => (
              <th key={region} scope="col">
                {words.regions[region]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ record, cells }) => (
            <tr key={record.id}>
              <th scope="row">
                <a href={hrefOf(record.id)}>{record.title}</a>
                <span class="fine">{bylineOf(record.id)}</span>
              </th>
              {cells.map((cell) => (
                <td key={cell.region}>
                  <Cell cell={cell} record={record} lang={lang} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What is said of a region: of each side's part of it, or once where nothing is said. */
function Cell({ cell, record, lang }: CellProps) {
  const words = MESSAGES[lang];
  const { parts, isSilent } = cell;
  if (isSilent) {
    return (
      <p>
        <span aria-hidden="true">{BASIS_SIGNS['not-addressed']}</span> {words.said['not-addressed']}
      </p>
    );
  }
  return (
    <>
      {parts.map((part) => (
        <Part
          key={part.zone.id}
          part={part}
          name={parts.length > 1 ? words.parts[part.zone.holder] : null}
          record={record}
          lang={lang}
        />
      ))}
    </>
  );
}

interface CellProps {
  readonly cell: MatrixCell<string>;
  readonly record: LocalScenario;
  readonly lang: Language;
}

interface PartProps {
  readonly part: MatrixPart<string>;
  /** What it is called, where it is not the whole region. */
  readonly name: string | null;
  readonly record: LocalScenario;
  readonly lang: Language;
}

/** Who would control a part, how that is known, and of how much it is said. */
function Part({ part: { zone, outcome, control }, name, record, lang }: PartProps) {
  const words = MESSAGES[lang];
  const fate = fateBeside(outcome, words);
  const isWhole = control !== null && measureOf(outcome) === 'all';
  return (
    <p>
      <svg class="swatch" width="34" height="20" aria-hidden="true">
        <use href={`#${swatchId(treatmentOf(zone, outcome))}`} />
      </svg>{' '}
      {name && <>{name}: </>}
      {fate && (
        <>
          <strong>{fate}</strong>,{' '}
        </>
      )}
      <span aria-hidden="true">{BASIS_SIGNS[outcome.basis]}</span>{' '}
      {saidText(outcome, record, words)}
      {isWhole && <>, {formatArea(wholeArea(zone.areaKm2, 'km'), 'km', words, lang)}</>}
    </p>
  );
}

/** The samples that the cells refer to, each once. */
export function MatrixSwatches({ rows }: { readonly rows: readonly Row[] }) {
  const treatments = rows.flatMap(({ cells }) =>
    cells.flatMap(({ parts }) => parts.map(({ zone, outcome }) => treatmentOf(zone, outcome))),
  );
  const once = new Map(treatments.map((one) => [swatchId(one), one]));
  return (
    <svg width="0" height="0" class="swatches" aria-hidden="true">
      <defs>
        {[...once].map(([id, treatment]) => (
          <g key={id} id={id}>
            <Swatch treatment={treatment} />
          </g>
        ))}
      </defs>
    </svg>
  );
}

function swatchId(treatment: Treatment): string {
  const { recognition } = treatment;
  const key = treatmentKey(treatment).replaceAll(/[/:]/g, '-');
  return `swatch-${[key, recognition?.how, recognition?.whose].filter(Boolean).join('-')}`;
}
