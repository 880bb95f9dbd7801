import type { Figure } from '../share/figure.ts';

/**
 * HTML with which another page shows a scenario's picture and links to the view: no script, no
 * frame. The picture is the one that the site has of the scenario, which follows corrections.
 * @param address link to the view
 * @param root address of the site's root
 */
export function embedOf({ options, about }: Figure, address: string, root: string): string {
  const picture = new URL(`cards/${options.lang}/${options.scenario}.png`, root).href;
  return [
    '<figure>',
    `  <a href="${escaped(address)}">`,
    `    <img src="${escaped(picture)}" width="1200" height="630" loading="lazy" style="max-width: 100%; height: auto" alt="${escaped(about.alt)}">`,
    '  </a>',
    `  <figcaption>${escaped(about.caption)} <a href="${escaped(address)}">${escaped(about.creator)}</a></figcaption>`,
    '</figure>',
  ].join('\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
