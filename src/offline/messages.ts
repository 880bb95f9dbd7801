/** What a page asks of the worker. */
export type Wish =
  /** To answer from now on, in place of the one before. */
  | { readonly kind: 'take-over' }
  /** To keep these addresses, and everything that the site has where the reader's network is good. */
  | {
      readonly kind: 'save';
      readonly everything: boolean;
      readonly addresses: readonly string[];
    }
  /** Whether the worker's version has this script: the answer comes through the message's port. */
  | { readonly kind: 'has'; readonly script: string };

/** A message as a wish, or null where it is none. */
export function wishOf(message: unknown): Wish | null {
  if (typeof message !== 'object' || message === null) return null;
  const { kind, everything, addresses, script } = message as Readonly<Record<string, unknown>>;
  if (kind === 'take-over') return { kind };
  if (kind === 'has' && typeof script === 'string') return { kind, script };
  const isList = Array.isArray(addresses) && addresses.every(isAddress);
  if (kind !== 'save' || typeof everything !== 'boolean' || !isList) return null;
  return { kind, everything, addresses };
}

function isAddress(text: unknown): text is string {
  try {
    return typeof text === 'string' && new URL(text).href !== '';
  } catch {
    return false;
  }
}
