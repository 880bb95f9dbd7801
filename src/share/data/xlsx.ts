import { unzipSync, zipSync } from 'fflate';
import { withPlainSpaces } from '../../content/spaces.ts';

/** A day on which everything in the file was written: the same input gives the same bytes. */
const WRITTEN = '1980-01-01T12:00';

/** Least and greatest width of a column, in characters. */
const WIDTHS = [8, 48] as const;

/**
 * A table as a workbook, which spreadsheets of every language read alike: numbers are numbers, texts
 * are texts, whatever they begin with. Its first row is the heads, and stays in view.
 */
export async function workbookOf(
  rows: readonly (readonly (string | number)[])[],
): Promise<Uint8Array<ArrayBuffer>> {
  // Of all who make figures few want one.
  const { default: write } = await import('write-excel-file/universal');
  const cells = rows.map((row, index) =>
    row.map((value) =>
      typeof value === 'number'
        ? { value, type: Number }
        : {
            value: withPlainSpaces(value),
            type: String,
            ...(index === 0 && { fontWeight: 'bold' as const }),
          },
    ),
  );
  const [least, most] = WIDTHS;
  const columns = (rows[0] ?? []).map((_, index) => ({
    width: Math.max(least, Math.min(most, longest(rows, index))),
  }));
  const made = await write(cells, { columns, stickyRowsCount: 1 }).toBlob();
  const parts = unzipSync(new Uint8Array(await made.arrayBuffer()));
  return zipSync(parts, { mtime: WRITTEN });
}

/** Characters of the longest text of a column. */
function longest(rows: readonly (readonly (string | number)[])[], column: number): number {
  return Math.max(...rows.map((row) => String(row[column] ?? '').length));
}
