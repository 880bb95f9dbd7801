/** What a browser tells of the connection and the device; each part may be missing. */
export interface Circumstances {
  readonly saveData?: boolean | undefined;
  readonly effectiveType?: string | undefined;
  /** GiB, as `navigator.deviceMemory` rounds it. */
  readonly memory?: number | undefined;
  /** Width of the window in CSS pixels. */
  readonly width: number;
}

/**
 * Whether the map may load before the reader touches it: on a good connection and a device with
 * room for it. Elsewhere the figure stays until then.
 */
export function mayLoadEarly(found: Circumstances): boolean {
  return isGoodConnection(found) && (found.memory ?? 8) >= 4 && found.width >= 720;
}

/** Whether nobody minds what is loaded: elsewhere only what was asked for is. */
export function isGoodConnection({
  saveData,
  effectiveType,
}: Pick<Circumstances, 'saveData' | 'effectiveType'>): boolean {
  return !saveData && (effectiveType ?? '4g') === '4g';
}

/** What the browser tells of connection and device. */
export function circumstances(): Circumstances {
  const { connection, deviceMemory } = navigator as Navigator & {
    connection?: { saveData?: boolean; effectiveType?: string };
    deviceMemory?: number;
  };
  return {
    saveData: connection?.saveData,
    effectiveType: connection?.effectiveType,
    memory: deviceMemory,
    width: innerWidth,
  };
}
