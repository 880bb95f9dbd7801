import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';

const [, ENDING = ''] =
  /```js\n(addEventListener\('install'.*?)```/s.exec(readFileSync('docs/hosting.md', 'utf8')) ?? [];

it('the worker that the hosting guide has to end ours takes over, empties our stores and goes', async () => {
  const told = new Map<string, (event: object) => void>();
  const done: string[] = [];
  const scope = 'https://example.org/map/';
  const names = [`lines-of-contact ${scope} one`, 'lines-of-contact https://example.org/ two', 'x'];
  const act = (name: string) => async () => void done.push(name);
  runInNewContext(ENDING, {
    addEventListener: (type: string, listener: (event: object) => void) => told.set(type, listener),
    skipWaiting: act('takes over'),
    caches: { keys: async () => names, delete: async (name: string) => done.push(name) },
    registration: { scope, unregister: act('goes') },
  });
  const works: Promise<unknown>[] = [];
  for (const type of ['install', 'activate'])
    told.get(type)?.({ waitUntil: (work: Promise<unknown>) => works.push(work) });
  await Promise.all(works);
  expect(done).toEqual(['takes over', names[0], 'goes']);
});
