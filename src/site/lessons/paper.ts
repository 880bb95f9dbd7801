/** The papers that a sheet can be printed on, the usual one first: each with its style sheet. */
export const PAPERS = [
  { id: 'a4', style: '@page{size:A4;margin:14mm}\n' },
  { id: 'letter', style: '@page{size:letter;margin:14mm}\n' },
] as const;

/** The style sheet of a paper among the site's files. */
export interface PaperSheet {
  readonly id: (typeof PAPERS)[number]['id'];
  /** Below the site's root. */
  readonly file: string;
}
