import { unpackedIn } from '../browser/packed-part.ts';
import { SINGLE_PROGRAM, SINGLE_SHEET } from '../ui/page/single-data.ts';

// The file's policy allows sheet and program by their hashes, wherever they come from.
for (const [name, id] of [
  ['style', SINGLE_SHEET],
  ['script', SINGLE_PROGRAM],
] as const) {
  const element = document.createElement(name);
  element.textContent = unpackedIn(id);
  document.body.append(element);
}
