import type { Box } from '../figure/labels.ts';
import type { CardFont, Outliner } from './card-fonts.ts';

/** How a text of a card is set. Lengths are pixels. */
export interface Setting {
  readonly font: CardFont;
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
  /** Class of its colour. */
  readonly ink: string;
  /** In em. */
  readonly letterSpacing?: number;
}

/** A text in its lines, none wider than the room it has. */
export interface Block extends Setting {
  readonly lines: readonly string[];
  readonly height: number;
}

/** Breaks a text at its spaces. @throws Error if a word is wider than the room. */
export function setText(text: string, width: number, setting: Setting, draw: Outliner): Block {
  const { font, size, leading, letterSpacing = 0 } = setting;
  const lines = broken(text, (line) => draw(line, font, size, letterSpacing).width <= width);
  return { ...setting, lines, height: lines.length * leading };
}

/** The same in lines that are about as long as each other. */
export function balanced(text: string, width: number, setting: Setting, draw: Outliner): Block {
  const widest = setText(text, width, setting, draw);
  const { font, size, letterSpacing = 0 } = setting;
  const words = text.split(' ').map((word) => draw(word, font, size, letterSpacing).width);
  for (let narrower = Math.max(...words); narrower < width; narrower += STEP) {
    const block = setText(text, narrower, setting, draw);
    if (block.lines.length === widest.lines.length) return block;
  }
  return widest;
}

/** By how much a narrower text is tried, in pixels. */
const STEP = 4;

function broken(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (fits(longer)) lines.splice(-1, 1, longer);
    else if (fits(word)) lines.push(word);
    else throw new Error(`"${word}" does not fit on a card`);
  }
  return lines;
}

interface Props {
  readonly block: Block;
  readonly x: number;
  /** The top of the first line. */
  readonly y: number;
  readonly draw: Outliner;
}

/** The lines of a text as shapes; the words stand in `aria-label`, their room in `data-box`. */
export function Lines({ block, x, y, draw }: Props) {
  const { lines, leading, size, font, letterSpacing, ink } = block;
  return (
    <g class={ink} aria-label={lines.join(' ')}>
      {lines.map((line, index) => {
        const { path, width } = draw(line, font, size, letterSpacing);
        const baseline = y + index * leading + (leading + CAPITAL * size) / 2;
        const top = baseline - ASCENT * size;
        const box = { x, y: top, width, height: (ASCENT + DESCENT) * size };
        return (
          <path
            key={line}
            d={path}
            transform={`translate(${tenth(x)} ${tenth(baseline)})`}
            data-box={boxText(box)}
          />
        );
      })}
    </g>
  );
}

/** Heights of both families in em: capitals; ascenders, Й and Ї; descenders. */
const CAPITAL = 0.66;
const ASCENT = 0.86;
const DESCENT = 0.22;

/** A box as an attribute: left, top, width and height. */
export function boxText({ x, y, width, height }: Box): string {
  return [x, y, width, height].map(tenth).join(' ');
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
