import { shortened } from '../words/shortened.ts';

/** What all messages of the protocol have as their `type`. */
export const TYPE = 'lines-of-contact';

/** The version of the protocol. */
export const VERSION = 1;

/** What a page can set, by the names that addresses have for it; null takes a value away. */
export const SETTINGS = [
  'scenario',
  'lang',
  'day',
  'vs',
  'vs-day',
  'compare',
  'divide',
  'sel',
  'map',
  'extent',
  'theme',
  'units',
] as const;
export type Setting = (typeof SETTINGS)[number];
export type Values = Readonly<Partial<Record<Setting, string | null>>>;

/** Settings that can be taken away. */
const MAY_BE_NULL: readonly string[] = ['day', 'vs', 'vs-day', 'sel', 'map'];

/** What a page can ask of an embed. */
export type Command =
  | { readonly command: 'set'; readonly values: Values }
  /** To load the map, or to let go of it and of its graphics memory. */
  | { readonly command: 'start' | 'release' };

/** Why a message, or a part of it, is not followed. */
export type Code =
  'malformed' | 'version' | 'unknown' | 'contradiction' | 'too-large' | 'too-frequent' | 'origin';

/** What is not followed: the field, and its value in short. */
export interface Refusal {
  readonly code: Code;
  readonly name: string;
  readonly value: string;
}

export interface Parsed {
  /** What the sender calls the message, if it does; answers carry it. */
  readonly id: string | null;
  readonly command: Command | null;
  readonly refusals: readonly Refusal[];
}

/** The longest value that any field has. */
const LONGEST = 200;

/**
 * Takes what came as a message. Only the few fields that the protocol has are looked at, and never
 * what lies inside of them: a message of any size and depth costs the same.
 * @returns null for messages that are meant for other programs
 */
export function parseMessage(data: unknown): Parsed | null {
  if (typeof data !== 'object' || data === null) return null;
  const message = data as Readonly<Record<string, unknown>>;
  // What another program says is no fault, and what an embed tells no command: two that answered
  // each other's answers would never end.
  if (message['type'] !== TYPE || 'event' in message) return null;
  const { version, command } = message;
  const id = typeof message['id'] === 'string' ? message['id'].slice(0, LONGEST) : null;
  if (version !== VERSION) return refused(id, { ...faultOf('version', version), code: 'version' });
  if (command === 'start' || command === 'release') {
    return { id, command: { command }, refusals: [] };
  }
  if (command !== 'set') return refused(id, { ...faultOf('command', command), code: 'unknown' });
  return { id, ...settingsOf(message['values']) };
}

/** The settings that are well formed; the others are refused one by one. */
function settingsOf(values: unknown): Omit<Parsed, 'id'> {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    return { command: null, refusals: [faultOf('values', values)] };
  }
  const found: Partial<Record<Setting, string | null>> = {};
  const refusals: Refusal[] = [];
  let seen = 0;
  for (const name in values) {
    if (++seen > SETTINGS.length) {
      refusals.push({ code: 'too-large', name: 'values', value: shortened(name) });
      break;
    }
    const setting = SETTINGS.find((one) => one === name);
    const value = (values as Readonly<Record<string, unknown>>)[name];
    if (!setting) refusals.push({ ...faultOf(shortened(name), value), code: 'unknown' });
    else if (value === null && MAY_BE_NULL.includes(name)) found[setting] = null;
    else if (typeof value !== 'string') refusals.push(faultOf(name, value));
    else if (value.length > LONGEST) refusals.push(faultOf(name, value));
    else found[setting] = value;
  }
  return { command: { command: 'set', values: found }, refusals };
}

function refused(id: string | null, refusal: Refusal): Parsed {
  return { id, command: null, refusals: [refusal] };
}

/** That a field is not what it should be: too large a text, or no text at all. */
function faultOf(name: string, value: unknown): Refusal {
  const isLarge = typeof value === 'string' && value.length > LONGEST;
  return { code: isLarge ? 'too-large' : 'malformed', name, value: told(value) };
}

/** A value in a few letters: what is nested is told by its kind alone. */
function told(value: unknown): string {
  if (typeof value === 'string') return shortened(value);
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'array' : 'object';
  return String(value);
}
