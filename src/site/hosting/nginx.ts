import { embedPolicy, POLICY, securityHeaders } from './headers.ts';

/**
 * The same headers as in `_headers`, as lines that nginx includes.
 * @param styles hashes of the style elements that pages have
 */
export function nginxHeaders(...styles: string[]): string {
  return linesOf(securityHeaders(...styles));
}

/** The headers of pages that others may frame; @see nginxHeaders */
export function nginxEmbedHeaders(...styles: string[]): string {
  return linesOf({ ...securityHeaders(), [POLICY]: embedPolicy(ASKED, ...styles) });
}

/** The origin that was asked: nginx puts it in, so that it holds for mirrors too. */
const ASKED = '$scheme://$host';

function linesOf(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
    .join('');
}
