/** ISO day on which the content was last read against its sources. */
export const REVIEWED = '2026-11-23';
