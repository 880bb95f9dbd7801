/** What a code for other pages is made of. */
export interface EmbedCode {
  /** Absolute address of the embed. */
  readonly address: string;
  /** What the frame shows, for those who don't see it. */
  readonly title: string;
  /** CSS pixels. */
  readonly height: number;
  /** What the frame may beside what frames may anyway. */
  readonly allow?: string;
  /** Absolute address of the page that readers without frames go to, and what its link says. */
  readonly link: string;
  readonly linkText: string;
}

/** HTML that shows an embed in another page: a frame, and a link for readers without frames. */
export function embedCode({
  address,
  title,
  height,
  allow = 'fullscreen',
  link,
  linkText,
}: EmbedCode): string {
  const attributes = [
    `src="${escaped(address)}"`,
    `title="${escaped(title)}"`,
    `height="${height}"`,
    'style="width: 100%; border: 0"',
    'loading="lazy"',
    `allow="${escaped(allow)}"`,
  ];
  const fallback = `<a href="${escaped(link)}">${escaped(linkText)}</a>`;
  return `<iframe ${attributes.join(' ')}></iframe>\n<p>${fallback}</p>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
