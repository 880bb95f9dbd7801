/** When the worker kept an answer, by the reader's own clock: hosts' clocks may be wrong. */
const SAVED = 'x-saved';

/** An answer as it is kept: with the time. */
export function stamped(response: Response, now: Date): Response {
  const headers = new Headers(response.headers);
  headers.set(SAVED, now.toISOString());
  return new Response(response.body, { status: response.status, headers });
}

/** The ISO day on which an answer was kept, in the reader's time; "" where it is not known. */
export function savedDay({ headers }: Pick<Response, 'headers'>): string {
  const time = new Date(headers.get(SAVED) ?? '');
  if (Number.isNaN(time.getTime())) return '';
  const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** A page that is kept, as it is shown: its root says that it is, and of which day. */
export async function marked(page: Response): Promise<Response> {
  const text = (await page.text()).replace('<html ', `<html data-kept="${savedDay(page)}" `);
  return new Response(text, { status: page.status, headers: page.headers });
}
