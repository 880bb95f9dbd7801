import type { Box } from '../../figure/labels.ts';
import type { Palette } from '../../grammar/palette.ts';
import type { Drawn, Words } from '../scene/scene.ts';
import { ASCENT, baselineOf, DESCENT, type Block } from '../type/block.ts';
import { widthOf } from '../type/faces.ts';

/** Something in its place: what it is, the room that it takes, and how it is drawn there. */
export interface Item {
  /** "title", "legend 1": for checks, and for what goes wrong. */
  readonly name: string;
  readonly box: Box;
  readonly drawn: readonly Drawn[];
}

/** Something of a known size, to be put in a place. */
export interface Part {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => readonly Item[];
}

export type Ink = 'text' | 'quietText';

/** A text. */
export function textPart(name: string, block: Block, ink: Ink, palette: Palette): Part {
  return {
    width: block.width,
    height: block.height,
    at: (x, y) => [
      { name, box: textBox(block, x, y), drawn: [wordsOf(block, x, y, palette[ink])] },
    ],
  };
}

/** A text in bold and the rest: in one line if that is one and has room there, else below. */
export function sayingPart(
  name: string,
  bold: Block,
  rest: readonly Block[],
  width: number,
  palette: Palette,
): Part {
  const [first, ...others] = rest;
  const gap = widthOf(' · ', bold.face, bold.size);
  const isOneLine =
    first !== undefined &&
    [bold, first].every(({ lines }) => lines.length === 1) &&
    bold.width + gap + first.width <= width;
  if (!isOneLine || others.length > 0) {
    return stack([
      textPart(`${name} bold`, bold, 'text', palette),
      ...rest.map((block, index) => textPart(`${name} rest ${index + 1}`, block, 'text', palette)),
    ]);
  }
  return {
    width: bold.width + gap + first.width,
    height: bold.height,
    at: (x, y) => {
      const dotted = { ...first, lines: [`· ${first.lines[0] ?? ''}`] };
      const left = x + bold.width + widthOf(' ', bold.face, bold.size);
      const box = { ...textBox(bold, x, y), width: bold.width + gap + first.width };
      const drawn = [wordsOf(bold, x, y, palette.text), wordsOf(dotted, left, y, palette.text)];
      return [{ name, box, drawn }];
    },
  };
}

/** Parts one below the other, each with its own gap before it. */
export function stack(parts: readonly Part[], gaps: readonly number[] = []): Part {
  const gapBefore = (index: number) => (index === 0 ? 0 : (gaps[index - 1] ?? 0));
  return {
    width: Math.max(0, ...parts.map(({ width }) => width)),
    height: parts.reduce((sum, { height }, index) => sum + height + gapBefore(index), 0),
    at: (x, y) => {
      let top = y;
      return parts.flatMap((part, index) => {
        top += gapBefore(index);
        const items = part.at(x, top);
        top += part.height;
        return items;
      });
    },
  };
}

/** The height of the highest. */
export function highest(parts: readonly Part[]): number {
  return Math.max(0, ...parts.map(({ height }) => height));
}

/** Nothing, of a height: for what is not there. */
export const NOTHING: Part = { width: 0, height: 0, at: () => [] };

function wordsOf(block: Block, x: number, y: number, fill: Words['fill']): Words {
  const { face, size, lines, leading } = block;
  const first = y + baselineOf(block);
  return {
    kind: 'words',
    hold: 'start',
    lines: lines.map((text, index) => ({ text, at: [x, first + index * leading] })),
    face,
    size,
    fill,
  };
}

/** The room of the letters themselves, from the highest to the lowest. */
function textBox(block: Block, x: number, y: number): Box {
  const { size, leading, width, lines } = block;
  const top = y + baselineOf(block) - ASCENT * size;
  const height = (ASCENT + DESCENT) * size + (lines.length - 1) * leading;
  return { x, y: top, width, height };
}
