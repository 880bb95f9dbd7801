import { parseArgs } from 'node:util';
import { quoting } from '../content/quotation.ts';
import { nearestTo } from '../share/options/nearest.ts';
import { EXIT, UserFault } from './faults.ts';

const quoted = quoting('en');

const OPTIONS = {
  scenario: { type: 'string' },
  vs: { type: 'string' },
  mode: { type: 'string' },
  day: { type: 'string' },
  'vs-day': { type: 'string' },
  extent: { type: 'string' },
  units: { type: 'string' },
  lang: { type: 'string' },
  size: { type: 'string' },
  scale: { type: 'string' },
  theme: { type: 'string' },
  labels: { type: 'string' },
  names: { type: 'string' },
  legend: { type: 'string' },
  frame: { type: 'string' },
  title: { type: 'string' },
  subtitle: { type: 'string' },
  house: { type: 'string' },
  out: { type: 'string' },
  format: { type: 'string' },
  fonts: { type: 'string' },
  site: { type: 'string' },
  text: { type: 'string' },
  all: { type: 'boolean' },
  matrix: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export type Arguments = ReturnType<typeof readArguments>;

/** What the command line says. @throws UserFault for an option that there is not */
export function readArguments(words: readonly string[]) {
  const { values, tokens } = parseArgs({
    args: [...words],
    options: OPTIONS,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional') {
      throw new UserFault(`What is ${quoted(token.value)}? Options begin with --.`, EXIT.option);
    }
    if (token.kind !== 'option') continue;
    const known = Object.keys(OPTIONS);
    if (!known.includes(token.name)) {
      const nearest = nearestTo(token.name, known);
      const hint = nearest === null ? '' : ` Did you mean --${nearest}?`;
      throw new UserFault(`There is no option ${token.rawName}.${hint}`, EXIT.option);
    }
    const { type } = OPTIONS[token.name as keyof typeof OPTIONS];
    // What begins like an option is one, unless it is written to the name: --title=--x.
    const isValue = token.inlineValue || !token.value?.startsWith('--');
    if (type === 'string' && (typeof token.value !== 'string' || !isValue)) {
      throw new UserFault(`${token.rawName} needs a value.`, EXIT.option);
    }
    if (type === 'boolean' && token.value !== undefined) {
      throw new UserFault(`${token.rawName} takes no value.`, EXIT.option);
    }
  }
  return values as {
    readonly [Name in keyof typeof OPTIONS]?: (typeof OPTIONS)[Name]['type'] extends 'string'
      ? string
      : boolean;
  };
}
