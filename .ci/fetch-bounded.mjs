/** Fetches that a hostile or broken host can neither lead astray nor keep busy. */

/**
 * What lies at an address, whole, or null where the host says that there is nothing.
 * @param {URL} address of the host that answers: it may not lead on to another place
 * @param {{ bytes: number, signal: AbortSignal }} limits what it may be at most, and until when
 * @throws a sentence about what is wrong
 */
export async function fetchBounded(address, { bytes, signal }) {
  try {
    const response = await fetch(address, { redirect: 'error', signal });
    if (response.status === 404) return null;
    if (!response.ok) throw new Error(`answers ${response.status}`);
    const parts = [];
    let length = 0;
    for await (const part of response.body ?? []) {
      length += part.length;
      // Leaving the loop ends the transfer.
      if (length > bytes) throw new Error(`is larger than ${bytes} bytes`);
      parts.push(part);
    }
    return Buffer.concat(parts);
  } catch (fault) {
    const why = signal.aborted ? 'takes too long' : reasonOf(fault);
    throw new Error(`${address} ${why}`, { cause: fault });
  }
}

/** A fault in words: the platform hides its reason (no such host, a redirect) in its cause. */
function reasonOf({ message, cause }) {
  return cause instanceof Error ? `can’t be fetched: ${cause.message}` : message;
}
