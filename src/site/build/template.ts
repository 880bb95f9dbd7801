import type { Page } from '../site.ts';

/** The page of the project's `index.html`, filled in. @param css the sheet that stands in it */
export function fill(template: string, page: Page, css: string): string {
  return template
    .replace('<html lang="en">', `<html lang="${page.lang}" data-root="${page.root}">`)
    .replace('<!--head-->', () => `${page.head}<style>${css}</style>`)
    .replace('<!--body-->', () => page.body);
}
