import { GREY_PALETTE } from '../../../grammar/grey-palette.ts';
import {
  edgeColour,
  groundColour,
  patternColour,
  recognitionColour,
} from '../../../grammar/palette.ts';
import { SHAPES } from '../../../grammar/pattern.ts';
import type { Treatment } from '../../../grammar/treatment.ts';
import { hatch } from '../../../share/draw/hatch.ts';
import { pathOfLines } from '../../../share/svg/lines.ts';
import type { LegendGroup } from '../../../words/legend-groups.ts';

/** A way of drawing and what it means. */
interface Line {
  readonly treatments: readonly Treatment[];
  readonly text: string;
}

/** The lines of some legends: each way of drawing once, with all that it means. */
export function linesOf(groups: readonly LegendGroup[]): readonly Line[] {
  const lines = groups.flatMap((group) => group.lines);
  const keys = [...new Set(lines.map(({ treatments }) => JSON.stringify(treatments)))];
  return keys.flatMap((key): Line[] => {
    const alike = lines.filter(({ treatments }) => JSON.stringify(treatments) === key);
    const [first] = alike;
    const texts = [...new Set(alike.map(({ text }) => text))];
    return first ? [{ treatments: first.treatments, text: texts.join('; ') }] : [];
  });
}

interface Props {
  readonly lines: readonly Line[];
  /** What the line of contact is called, where it is told too: once a sheet. */
  readonly contactLine?: string;
}

/** What the greys of a sheet's maps mean. */
export function PaperLegend({ lines, contactLine }: Props) {
  return (
    <ul class="paper-legend">
      {lines.map((line) => (
        <li key={line.text}>
          {line.treatments.map((treatment, index) => (
            <PaperSwatch key={index} treatment={treatment} />
          ))}
          <span>{line.text}</span>
        </li>
      ))}
      {contactLine && (
        <li>
          <svg class="paper-swatch" viewBox="0 0 34 20" aria-hidden="true">
            <path d="M0 10H34" stroke="#000" stroke-width="3" />
          </svg>
          <span>{contactLine}</span>
        </li>
      )}
    </ul>
  );
}

const BOX = { x: 0, y: 0, width: 34, height: 20 } as const;

interface Swatch {
  readonly treatment: Treatment;
  /** Whether it is a file of its own, with a size. */
  readonly isFile?: boolean;
}

/** A sample of ground as the sheet's maps draw it: hatched in lines, which any printer keeps. */
export function PaperSwatch({ treatment, isFile }: Swatch) {
  const { pattern, recognition } = treatment;
  const hatched = pattern && hatch(SHAPES[pattern.kind], BOX, patternColour(GREY_PALETTE, pattern));
  const file = isFile && { xmlns: 'http://www.w3.org/2000/svg', width: 34, height: 20 };
  return (
    <svg class="paper-swatch" viewBox="0 0 34 20" aria-hidden="true" {...file}>
      <path d="M0 0H34V20H0Z" fill={groundColour(GREY_PALETTE, treatment)} />
      {hatched && (
        <path
          d={pathOfLines(hatched.lines, 1)}
          fill="none"
          stroke={hatched.stroke?.colour}
          stroke-width={hatched.stroke?.width}
          stroke-dasharray={hatched.stroke?.dash?.join(' ')}
          stroke-linecap={hatched.stroke?.round ? 'round' : undefined}
        />
      )}
      {recognition && (
        <path
          d="M2.6 2.6H31.4V17.4H2.6Z"
          fill="none"
          stroke={recognitionColour(GREY_PALETTE, recognition)}
          stroke-width="1.3"
          stroke-dasharray={recognition.how === 'de-facto' ? '3.2 2.4' : undefined}
        />
      )}
      <path
        d="M1 1H33V19H1Z"
        fill="none"
        stroke={edgeColour(GREY_PALETTE, treatment)}
        stroke-width="2"
      />
    </svg>
  );
}
