/** What a browser tells of the connection; each part may be missing. */
export interface Connection {
  readonly saveData?: boolean | undefined;
  readonly effectiveType?: string | undefined;
}

/** Whether the whole site may come for later; elsewhere only what was visited is kept. */
export function maySaveAll({ saveData, effectiveType }: Connection): boolean {
  return !saveData && (effectiveType ?? '4g') === '4g';
}
