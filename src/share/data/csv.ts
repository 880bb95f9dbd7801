import { withPlainSpaces } from '../../content/spaces.ts';

/** What begins a formula in a spreadsheet. Source: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r]/;

/** Tells spreadsheets that the file is UTF-8. */
const MARK = '\uFEFF';

/** What ends a cell, and what parts a number's decimals: spreadsheets go by their language. */
export interface Marks {
  readonly cell: string;
  readonly decimal: string;
}

/**
 * A table as CSV (RFC 4180, but for what ends a cell) that spreadsheets of a language read as it is
 * meant: numbers with that language's decimal mark, and texts that would begin a formula behind an
 * apostrophe; its spaces are plain, as programs expect them. There is no line `sep=`: with it, Excel takes no notice of the mark for UTF-8, and
 * every other program has it as a row.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[], marks: Marks): string {
  const lines = rows.map((row) => row.map((value) => cell(value, marks)).join(marks.cell));
  return MARK + lines.map((line) => `${line}\r\n`).join('');
}

function cell(value: string | number, marks: Marks): string {
  if (typeof value === 'number') return String(value).replace('.', marks.decimal);
  const plain = withPlainSpaces(value);
  const text = FORMULA.test(plain) ? `'${plain}` : plain;
  const mustBeQuoted = /["\r\n]/.test(text) || text.includes(marks.cell);
  return mustBeQuoted ? `"${text.replaceAll('"', '""')}"` : text;
}
