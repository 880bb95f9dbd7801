import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { hostOf } from '../e2e/host.ts';
import type { Driver } from './driver.ts';
import { JOURNEYS } from './journeys/index.ts';

/** A first start, and maps that are drawn by software, take their time. */
const PATIENCE = 180_000;

/**
 * Tries all journeys in one engine, those that stand together in one session.
 * @param variable what has the path of the engine's program; without it nothing is tried
 */
export function tryJourneys(
  engine: string,
  variable: string,
  launch: (program: string) => Promise<Driver>,
): void {
  const program = process.env[variable] ?? '';
  describe.each(JOURNEYS.map((journeys) => ({ journeys })))(
    `in ${engine} a reader`,
    ({ journeys }) => {
      if (!program) {
        it.skip.each(journeys)('$name', () => {});
        return;
      }
      let driver: Driver | undefined;
      let host: Awaited<ReturnType<typeof hostOf>>;
      let others: ReturnType<typeof pageOfOthers> extends Promise<infer Other> ? Other : never;
      beforeAll(async () => {
        [host, others] = await Promise.all([hostOf('dist'), pageOfOthers()]);
        driver = await launch(program);
      }, PATIENCE);
      afterAll(async () => {
        await driver?.close();
        await Promise.all([host.close(), others.close()]);
      });
      for (const { name, go } of journeys) {
        it(
          name,
          async () => {
            if (!driver) throw new Error(`${engine} did not start`);
            const { address, setDown } = host;
            await go(driver, { address, setDown, elsewhere: others.show });
          },
          PATIENCE,
        );
      }
    },
  );
}

/** A page that is another host's. */
async function pageOfOthers() {
  let html = '';
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>A page of others</title>${html}`);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    show: (body: string) => {
      html = body;
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}
