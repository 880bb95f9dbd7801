import { unpacked } from '../ui/page/single-data.ts';

/** What an element of the document has packed. @throws where there is none, or it has nothing */
export function unpackedIn(id: string): string {
  return unpacked(document.getElementById(id)?.textContent ?? '');
}
