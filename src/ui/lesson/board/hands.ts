/** Hands that were counted, by step and option: they are on this page alone, and nothing is sent. */
export type Hands = ReadonlyMap<string, number>;
