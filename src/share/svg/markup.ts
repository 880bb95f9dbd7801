/** Attributes of an element; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of XML around content that is XML already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  return content ? `<${name}${list}>${content}</${name}>` : `<${name}${list}/>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as XML. Control characters, which XML has no way to write, are left out. */
export function escaped(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (character) =>
      /[\t\n]/.test(character) ? character : '',
    )
    .replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** A number with so many decimals at most. */
export function short(value: number, decimals = 2): number {
  const factor = 10 ** decimals;
  // The sum turns -0 into 0.
  return Math.round(value * factor) / factor + 0;
}
