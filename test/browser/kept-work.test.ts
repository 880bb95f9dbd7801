import { afterEach, expect, it, vi } from 'vitest';
import { keepWork, keptWork } from '../../src/browser/kept-work.ts';

const store = (items: Map<string, string>) => ({
  getItem: (name: string) => items.get(name) ?? null,
  setItem: (name: string, text: string) => void items.set(name, text),
});
const refusing = () => {
  throw new DOMException('denied', 'SecurityError');
};

afterEach(() => vi.unstubAllGlobals());

it('work is kept under its own name until it is asked for', () => {
  vi.stubGlobal('sessionStorage', store(new Map()));
  const work = { query: '?step=a', notes: { a: 'A note.' } };
  expect(keepWork('lesson a', work)).toBe(true);
  expect(keptWork('lesson a')).toEqual(work);
  expect(keptWork('lesson b')).toBeNull();
});

it('where the browser refuses storage, that is told and nothing breaks', () => {
  vi.stubGlobal('sessionStorage', { getItem: refusing, setItem: refusing });
  expect(keepWork('lesson a', { query: '', notes: {} })).toBe(false);
  expect(keptWork('lesson a')).toBeNull();
});

it.each(['', 'null', '[]', '{"query":1,"notes":{}}', '{"query":"","notes":null}', '{"query":'])(
  'what cannot be read is nothing: %s',
  (text) => {
    vi.stubGlobal('sessionStorage', store(new Map([['lesson a', text]])));
    expect(keptWork('lesson a')).toBeNull();
  },
);

it('a note that is no text is left out, and a text of any length is not read', () => {
  const items = new Map([['lesson a', '{"query":"","notes":{"a":1,"b":"x"}}']]);
  vi.stubGlobal('sessionStorage', store(items));
  expect(keptWork('lesson a')).toEqual({ query: '', notes: { b: 'x' } });
  items.set('lesson a', `{"query":"${'x'.repeat(300_000)}","notes":{}}`);
  expect(keptWork('lesson a')).toBeNull();
});
