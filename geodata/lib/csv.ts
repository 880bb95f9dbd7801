import { Fault } from './fault.js';

/**
 * Rows of a CSV as records by column. Fields hold no commas or quotes in the inputs at hand; a
 * quote, a missing column or a row of another length is a fault.
 */
export function parseCsv(
  file: string,
  text: string,
  columns: readonly string[],
): Record<string, string>[] {
  const [head = '', ...lines] = text.replace(/\r/g, '').trimEnd().split('\n');
  const header = head.split(',');
  const missing = columns.find((column) => !header.includes(column));
  if (missing) throw new Fault(file, `has no column ${missing}`);
  return lines.map((line, index) => {
    const fields = line.split(',');
    if (fields.length !== header.length || line.includes('"')) {
      throw new Fault(file, `line ${index + 2} is not ${header.length} plain fields`);
    }
    return Object.fromEntries(header.map((column, at) => [column, fields[at] ?? '']));
  });
}
