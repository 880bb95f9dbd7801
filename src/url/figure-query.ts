/**
 * What a query says of a figure that it asks for: the parameters `figure`, `figure-theme` and so on,
 * as they are; nothing where it asks for none. Who makes figures reads them.
 */
export function figureQuery(search: string): string {
  const said = [...new URLSearchParams(search)].filter(([name]) => /^figure(?:-|$)/.test(name));
  return new URLSearchParams(said).toString();
}

/** An address with more in its query. */
export function withQuery(address: string, more: string): string {
  if (more === '') return address;
  return `${address}${address.includes('?') ? '&' : '?'}${more}`;
}
