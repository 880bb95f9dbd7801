import { render } from 'preact-render-to-string';
import type { Language } from '../../model/language.ts';
import { FontLinks, fontsFor } from './FontLinks.tsx';
import type { Page } from './page.tsx';
import type { Program } from './programs.ts';

/** What the map's pages name of what was built: files below the site's root. */
export interface PageFiles {
  /** The template of the map's pages (`index.html`), with a comment where each of its parts goes. */
  readonly template: string;
  readonly program: Pick<Program, 'script' | 'imports'>;
  /** The sheet that stands in the pages, with addresses as seen from the site's root. */
  readonly style: string;
  readonly fonts: readonly string[];
  /** Sheets of what is read: they stand behind the figure, which is painted without them. */
  readonly sheets: readonly string[];
  /** The first of them with the style as well, for hosts whose policy refuses one that stands in a page. */
  readonly whole: string;
  /** The script that lets a page go on without a sheet that never comes. */
  readonly unblock: string;
  /** Sheets for paper, which has the last word. */
  readonly paper: readonly string[];
  /** The script with a page's words. */
  readonly words: Readonly<Partial<Record<Language, string>>>;
  /** The file with the whole site: its name, and thousands of bytes. */
  readonly copies: Readonly<Partial<Record<Language, string>>>;
}

/** A page of the map as an HTML document. */
export function documentOf(page: Page, files: PageFiles): string {
  const { lang, root, body } = page;
  const { program, sheets, paper } = files;
  const words = files.words[lang];
  const copy = files.copies[lang];
  const at = (file: string) => root + file;
  const style = files.style.replaceAll('./assets/', `${root}assets/`);
  const early = render(
    <>
      <FontLinks fonts={fontsFor(lang, files.fonts)} root={root} />
      <script type="module" crossorigin="anonymous" src={at(program.script)} />
      {program.imports.map((file) => (
        <link key={file} rel="modulepreload" crossorigin="anonymous" href={at(file)} />
      ))}
    </>,
  );
  const late = render(
    <>
      {files.unblock && <script async src={at(files.unblock)} />}
      {sheets.map((file, index) => (
        <link
          key={file}
          rel="stylesheet"
          href={at(file)}
          data-whole={index === 0 ? at(files.whole) : undefined}
        />
      ))}
      {files.whole && (
        <noscript hidden>
          <link rel="stylesheet" href={at(files.whole)} />
        </noscript>
      )}
      {paper.map((file) => (
        <link key={file} rel="stylesheet" media="print" href={at(file)} />
      ))}
    </>,
  );
  // Fetched beside the script that asks for it.
  const last = render(<>{words && <link rel="modulepreload" href={at(words)} />}</>);
  const copyOf = copy ? ` data-copy="${copy}"` : '';
  const parts: Readonly<Record<string, string>> = {
    '<html>': `<html lang="${lang}"${copyOf} data-root="${root}">`,
    '<!--head-->': `${page.head}<style>${style}</style>`,
    '<!--files-->': early,
    '<!--body-->': body.figure + late + body.rest + last,
  };
  // Lines are indented for those who read the template, not for browsers.
  const template = files.template.replaceAll(/\n\s*(?=<)/g, '').replace('<html', '\n<html');
  return Object.entries(parts).reduce((html, [place, part]) => {
    if (!html.includes(place)) throw new Error(`index.html has no ${place}`);
    return html.replace(place, () => part);
  }, template);
}
