import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '../../src/url/parameters.ts';
import { parseMessage, SETTINGS, TYPE, VERSION } from '../../src/embed/message.ts';

const message = (more: object) => ({ type: TYPE, version: VERSION, ...more });
const refusalsOf = (data: unknown) => parseMessage(data)?.refusals;

describe('parseMessage', () => {
  it('takes settings by the names that addresses have', () => {
    const values = { scenario: 'a-deal', vs: null, extent: 'donbas' };
    expect(parseMessage(message({ command: 'set', id: 'step-2', values }))).toEqual({
      id: 'step-2',
      command: { command: 'set', values },
      refusals: [],
    });
  });

  it.each(['start', 'release'])('takes the command to %s', (command) => {
    expect(parseMessage(message({ command }))?.command).toEqual({ command });
  });

  it('follows what is well formed and names what is not', () => {
    const values = { scenario: 'a-deal', vs: 3, sel: ['x'], colour: 'red', theme: null };
    expect(parseMessage(message({ command: 'set', values }))).toEqual({
      id: null,
      command: { command: 'set', values: { scenario: 'a-deal' } },
      refusals: [
        { code: 'malformed', name: 'vs', value: '3' },
        { code: 'malformed', name: 'sel', value: 'array' },
        { code: 'unknown', name: 'colour', value: 'red' },
        { code: 'malformed', name: 'theme', value: 'null' },
      ],
    });
  });

  it.each([
    ['another version', { type: TYPE, version: 2 }, 'version', 'version', '2'],
    ['no command', message({}), 'unknown', 'command', 'undefined'],
    ['an unknown command', message({ command: 'explode' }), 'unknown', 'command', 'explode'],
    ['no values', message({ command: 'set' }), 'malformed', 'values', 'undefined'],
    ['a list of values', message({ command: 'set', values: [] }), 'malformed', 'values', 'array'],
  ])('refuses %s', (_what, data, code, name, value) => {
    expect(parseMessage(data)?.command).toBeNull();
    expect(refusalsOf(data)).toEqual([{ code, name, value }]);
  });

  it.each([
    ['of Pym', 'pymxPYMxmapxPYMxwidthxPYMx640'],
    ['that is a text', 'hello'],
    ['without a value', undefined],
    ['that is a list', []],
    ['of another type', { type: 'resize' }],
    ['that another embed tells', message({ event: 'error', code: 'unknown' })],
    ['that is large and of another program', 'x'.repeat(10_000_000)],
  ])('leaves a message %s alone: an answer could be answered in turn', (_what, data) => {
    expect(parseMessage(data)).toBeNull();
  });

  it('refuses ten megabytes, wherever they are, in a few words', () => {
    const large = 'x'.repeat(10_000_000);
    const deep: Record<string, unknown> = {};
    let inner = deep;
    for (let depth = 0; depth < 100_000; depth++) inner = inner['in'] = {} as typeof deep;
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`k${n}`, 'v']));
    const messages = [
      message({ command: large }),
      message({ command: 'set', values: large }),
      message({ command: 'set', values: { scenario: large } }),
      message({ command: 'set', values: deep }),
      message({ command: 'set', values: many }),
    ];
    const refusals = messages.map(refusalsOf);
    for (const one of refusals) {
      expect(one?.length).toBeGreaterThan(0);
      expect(JSON.stringify(one).length).toBeLessThan(5000);
    }
    expect(refusals[2]).toEqual([
      { code: 'too-large', name: 'scenario', value: `${'x'.repeat(60)}…` },
    ]);
  });

  it('does not look into what can’t be a value, however much there is', () => {
    const read = () => {
      throw new Error('read');
    };
    const unread = new Proxy({}, { get: read, has: read, ownKeys: read, getPrototypeOf: read });
    for (const values of [{ scenario: unread }, { scenario: [unread] }]) {
      expect(refusalsOf(message({ command: 'set', values }))?.length).toBe(1);
    }
  });

  it('gives an answer to anything at all, and never an exception', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const parsed = parseMessage(data);
        return parsed === null || parsed.command !== null || parsed.refusals.length > 0;
      }),
    );
  });

  it('gives only settings that it knows, with short texts, for any values', () => {
    const values = fc.dictionary(
      fc.oneof(fc.constantFrom(...SETTINGS), fc.string()),
      fc.anything(),
    );
    fc.assert(
      fc.property(values, (some) => {
        const command = parseMessage(message({ command: 'set', values: some }))?.command;
        if (command?.command !== 'set') return false;
        return Object.entries(command.values).every(
          ([name, value]) =>
            SETTINGS.some((one) => one === name) && (value === null || value.length <= 200),
        );
      }),
    );
  });
});

it('pages can set scenario, language, extent and each part of a link’s query', () => {
  const queried = Object.values(PARAMETERS).map(({ name }) => name);
  expect(SETTINGS.toSorted()).toEqual(['scenario', 'lang', 'extent', ...queried].toSorted());
});
