import type { OutputFile } from '../share/file/file.ts';

/** Hands a file to the browser's downloads. */
export function save({ name, type, bytes }: OutputFile): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after this turn, and then it may go.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
