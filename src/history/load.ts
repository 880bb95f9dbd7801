import { ARCHIVE_FILES, parseArchive, type ArchiveFile, type ParsedArchive } from './archive.ts';

/** How long a file may take before it counts as not to be had, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Loads and parses the ground of all days.
 * A file that is missing, cut short or not what it has to be is a problem by name, never a throw.
 * @param addresses where each of its files lies
 */
export async function loadArchive(
  addresses: Readonly<Record<ArchiveFile, string>>,
): Promise<ParsedArchive> {
  const loaded = await Promise.all(
    ARCHIVE_FILES.map(async (file) => [file, await loadText(addresses[file], file)] as const),
  );
  const problems = loaded.flatMap(([, result]) => ('problem' in result ? [result.problem] : []));
  if (problems.length > 0) return { ok: false, problems };
  const texts = loaded.map(([file, result]) => [file, 'text' in result ? result.text : '']);
  return parseArchive(Object.fromEntries(texts) as Record<ArchiveFile, string>);
}

/** Loads a file. @param file what it is called, for those who read of its faults */
export async function loadText(
  address: string,
  file: string,
): Promise<{ text: string } | { problem: string }> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) return { problem: `${file}: the server answers ${response.status}` };
    return { text: await response.text() };
  } catch (error) {
    return { problem: `${file}: could not be fetched (${(error as Error).message})` };
  }
}
