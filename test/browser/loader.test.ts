import { expect, it } from 'vitest';
import { loaderOf } from '../../src/browser/loader.ts';

/** A loader whose first attempts fail, and how often it has asked. */
function failing(failures: number) {
  const told: unknown[] = [];
  let asked = 0;
  const loader = loaderOf(
    async () => {
      asked++;
      if (asked <= failures) throw new Error(`failure ${asked}`);
    },
    (error) => {
      told.push(error);
      // As a page does that is drawn anew and still misses what failed.
      void loader.want();
    },
  );
  return { loader, told, asked: () => asked };
}

it('a failure whose telling misses it again asks once', async () => {
  const { loader, told, asked } = failing(Infinity);
  await loader.want();
  await loader.want();
  expect(asked()).toBe(1);
  expect(told).toEqual([new Error('failure 1')]);
});

it('a retry asks again after a failure, and may fail again', async () => {
  const { loader, told, asked } = failing(2);
  await loader.want();
  await loader.retry();
  expect(told).toHaveLength(2);
  await loader.retry();
  expect(asked()).toBe(3);
  expect(told).toHaveLength(2);
});

it('several wishes and a retry share an attempt that is under way', async () => {
  const { loader, asked } = failing(0);
  await Promise.all([loader.want(), loader.want(), loader.retry()]);
  expect(asked()).toBe(1);
});

it('what has come is not loaded again', async () => {
  const { loader, asked } = failing(0);
  await loader.want();
  await loader.retry();
  expect(asked()).toBe(1);
});
