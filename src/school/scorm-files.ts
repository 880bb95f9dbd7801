/**
 * Names of the assets that a file of the lesson's page needs, whatever comes only when it is asked
 * for left out: what a page or a style sheet names, what a script imports at once, and the words of
 * its language.
 */
export function assetsIn(name: string, text: string, lang: string): readonly string[] {
  const found = name.endsWith('.js')
    ? [...text.matchAll(STATIC), ...text.matchAll(LATER)].filter(
        ([whole, file = '']) => !whole.startsWith('import(') || file.includes(`lesson-${lang}-`),
      )
    : [...text.matchAll(name.endsWith('.css') ? LINKED : ASSET)];
  return [...new Set(found.map(([, file = '']) => file))];
}

const STATIC = /(?:\bfrom|\bimport)\s*["'`]\.\/([\w.-]+)["'`]/g;
const LATER = /\bimport\(\s*["'`]\.\/([\w.-]+)["'`]/g;
const LINKED = /url\(["']?\.\/([\w.-]+)["']?\)/g;
const ASSET = /\bassets\/([\w.-]+)/g;
