/** An element of an XML document, in the order of their beginnings. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements of a document. @throws Error where it is not well-formed */
export function elementsOf(xml: string): readonly XmlElement[] {
  const open: string[] = [];
  const found: XmlElement[] = [];
  const rest = xml.replace(/^<\?xml[^>]*\?>\s*/, '');
  for (const [text] of rest.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!text.startsWith('<')) {
      if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text))
        throw new Error(`loose & in ${text}`);
      continue;
    }
    const [, end, name = '', inside = '', alone] =
      /^<(\/?)([\w:.-]+)((?:\s[^>]*?)?)(\/?)>$/.exec(text) ?? [];
    if (!name) throw new Error(`no tag: ${text}`);
    if (end) {
      if (open.pop() !== name) throw new Error(`unexpected end: ${text}`);
      continue;
    }
    const bare = inside.replaceAll(/\s+[\w:.-]+="[^"<]*"/g, '').trim();
    if (bare) throw new Error(`no attributes: ${bare}`);
    const attributes = [...inside.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(
      ([, key = '', value = '']) => [key, value],
    );
    found.push({ name, attributes: Object.fromEntries(attributes) as Record<string, string> });
    if (!alone) open.push(name);
  }
  if (open.length > 0) throw new Error(`no end of ${open.join(', ')}`);
  return found;
}
