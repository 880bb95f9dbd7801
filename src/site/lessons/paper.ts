/**
 * The papers that a sheet can be printed on, the usual one first: each with its style sheet. Inside of
 * the margins a side has `width` and `height`, in millimetres.
 */
export const PAPERS = [
  { id: 'a4', width: 188, height: 277, style: '@page{size:A4;margin:10mm 11mm}\n' },
  { id: 'letter', width: 194, height: 259, style: '@page{size:letter;margin:10mm 11mm}\n' },
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
