import { withPlainSpaces } from '../src/content/spaces.ts';

/** A value with plain spaces in all its texts, for tests whose point is not where lines may break. */
export function plain<Value>(value: Value): Value {
  return plainWithin(value) as Value;
}

function plainWithin(value: unknown): unknown {
  if (typeof value === 'string') return withPlainSpaces(value);
  if (Array.isArray(value)) return value.map(plainWithin);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainWithin(inner)]));
}
