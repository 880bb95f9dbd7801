import { LANGUAGES } from '../model/language.ts';
import { linesOf, resultsOf, type RecordedGround, type HandedIn } from './results.ts';
import type { Speech } from './speech.ts';

/** All that the file's look needs: it opens from disk, alone. */
const STYLE =
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;color:#171614;background:#fdfcf9;overflow-wrap:break-word}' +
  'h1,h2{line-height:1.2}h2{margin:1.5rem 0 .25rem;font-size:1.1rem}p,ol,ul{margin:.25rem 0}' +
  '.fine{color:#59544a;font-size:.85rem}@media print{body{margin:0}li{break-inside:avoid}}';

/** The results as a file of their own: HTML without script, which any browser opens from disk. */
export function resultsFile(handedIn: HandedIn, recorded: RecordedGround, speech: Speech): string {
  const { lesson, name, address } = handedIn;
  const { say, words, lang } = speech;
  const entries = resultsOf(handedIn, recorded, speech).map((entry) =>
    [
      '<li>',
      `<h2>${escaped(entry.step)}</h2>`,
      `<p>${escaped(entry.prompt)}</p>`,
      ...linesOf(entry, speech).map((line) => `<p>${escaped(line)}</p>`),
      '</li>',
    ].join('\n'),
  );
  const title = `${say.results.title}: ${lesson.title}`;
  return [
    '<!doctype html>',
    `<html lang="${LANGUAGES.find((one) => one === lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    `<title>${escaped(title)} · ${escaped(words.name)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${escaped(title)}</h1>`,
    ...(name ? [`<p>${escaped(say.results.of(name))}</p>`] : []),
    '<ol>',
    ...entries,
    '</ol>',
    `<p class="fine">${escaped(say.results.link)}: <a href="${escaped(address)}">${escaped(address)}</a></p>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
