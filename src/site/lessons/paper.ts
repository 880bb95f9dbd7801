/** Slides lie across: their margins turn with them. */
function styleOf(size: string): string {
  return `@page{size:${size};margin:10mm 11mm}@page slide{size:${size} landscape;margin:11mm 10mm}\n`;
}

/**
 * The papers that a sheet can be printed on, the usual one first: each with its style sheet. Inside of
 * the margins a side has `width` and `height`, in millimetres.
 */
export const PAPERS = [
  { id: 'a4', width: 188, height: 277, style: styleOf('A4') },
  { id: 'letter', width: 194, height: 259, style: styleOf('letter') },
] as const;

/** The style sheet of a paper among the site's files. */
export interface PaperSheet {
  readonly id: (typeof PAPERS)[number]['id'];
  /** Below the site's root. */
  readonly file: string;
  /** Of what its margins leave, in millimetres. */
  readonly width: number;
  readonly height: number;
}
