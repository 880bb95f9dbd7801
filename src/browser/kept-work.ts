/** What is kept of a lesson until its tab is closed. */
export interface KeptWork {
  /** The query of the link that carries the answers. */
  readonly query: string;
  /** Notes by the id of their step. */
  readonly notes: Readonly<Record<string, string>>;
}

/** Longer texts than anybody writes are not read: storage can hold anything. */
const LONGEST = 200_000;

/** Keeps work under a name, until the tab is closed. @returns whether the browser lets it */
export function keepWork(name: string, work: KeptWork): boolean {
  try {
    sessionStorage.setItem(name, JSON.stringify(work));
    return true;
  } catch {
    return false;
  }
}

/** The work that was kept under a name; null where there is none, or none that can be read. */
export function keptWork(name: string): KeptWork | null {
  try {
    const text = sessionStorage.getItem(name);
    return text === null || text.length > LONGEST ? null : workOf(JSON.parse(text));
  } catch {
    return null;
  }
}

function workOf(json: unknown): KeptWork | null {
  if (typeof json !== 'object' || json === null) return null;
  const { query, notes } = json as { readonly query?: unknown; readonly notes?: unknown };
  if (typeof query !== 'string' || typeof notes !== 'object' || notes === null) return null;
  const texts = Object.entries(notes).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return { query, notes: Object.fromEntries(texts) };
}
