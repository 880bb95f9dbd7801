/** Of what the margins of a side leave, in millimetres. */
export interface Side {
  readonly width: number;
  readonly height: number;
}

/** Steps in which sizes are tried, and millimetres by which lines may come out otherwise on paper. */
const STEPS = 24;
const SLACK = 9;

/**
 * Makes a part of a sheet as large as its sides have room for: first its letters (`--fit`), then the
 * room for writing (`--room`), each from 0 to 1. What it measures has the part's own style sheet.
 */
export function fitToSides(part: HTMLElement, side: Side): void {
  const { columns = '1', sides = '1' } = part.dataset;
  const most = Number(columns) * Number(sides);
  const { style } = part;
  part.classList.add('measuring');
  style.width = `${side.width}mm`;
  style.height = `${side.height - SLACK}mm`;
  const hasRoom = () => columnsOf(part, Number(columns)) <= most;
  for (const size of ['--fit', '--room']) largest(style, size, hasRoom);
  part.classList.remove('measuring');
  style.removeProperty('width');
  style.removeProperty('height');
}

/** The side that a part is printed on: slides lie across. */
export function turned(part: HTMLElement, { width, height }: Side): Side {
  return part.classList.contains('sheet-slide')
    ? { width: height, height: width }
    : { width, height };
}

/** Sets a property to the largest value with which there is room, and to 0 where there is with none. */
function largest(style: CSSStyleDeclaration, property: string, hasRoom: () => boolean): void {
  let [low, high] = [0, STEPS];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    style.setProperty(property, String(middle / STEPS));
    if (hasRoom()) low = middle;
    else high = middle - 1;
  }
  style.setProperty(property, String(low / STEPS));
}

/** How many columns a part takes where its sides stand one after another. */
function columnsOf(part: HTMLElement, perSide: number): number {
  const gap = parseFloat(getComputedStyle(part).columnGap) || 0;
  const width = (part.clientWidth - gap * (perSide - 1)) / perSide;
  return Math.round((part.scrollWidth + gap) / (width + gap));
}
