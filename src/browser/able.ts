/**
 * Whether a browser has what programs are written in, by the newest of it (2023). Older ones would
 * take over half of a page and then fail: they keep it as it was written.
 */
export const isAble = (): boolean => 'toSorted' in Array.prototype;
