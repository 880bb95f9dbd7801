import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SITE_PAGES } from '../../../src/site/pages/site-pages.ts';
import { projectCopy } from './project-copy.ts';

/** Reading all and making pages takes its time on a machine that has more to do. */
const LONG = 240_000;

let root: string;
let server: ChildProcess;
let address = '';
beforeAll(async () => {
  root = projectCopy();
  server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', '--port', '0'], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1' },
  });
  address = await new Promise((found, failed) => {
    server.stdout?.on('data', (said: Buffer) => {
      const [own] = /http:\/\/localhost:\d+\//.exec(said.toString()) ?? [];
      if (own) found(own);
    });
    server.on('exit', (code) => failed(new Error(`the server ended with ${code}`)));
  });
}, LONG);
afterAll(() => {
  server.kill();
  rmSync(root, { recursive: true, force: true });
});

const textOf = async (path: string) => (await fetch(address + path)).text();

it(
  'serves every kind of page: maps, lessons, tours, texts, embeds',
  async () => {
    for (const path of [
      'uk/bloomberg-2025-08/',
      ...SITE_PAGES.map(({ name }) => `${name}/`),
      'tours/five-maps/',
      'lessons/who-says-so/',
      'embed/en/bloomberg-2025-08/',
    ]) {
      const answer = await fetch(address + path);
      expect(answer.status, path).toBe(200);
      expect(await answer.text(), path).toContain('/@vite/client');
    }
    expect((await fetch(`${address}nothing-of-the-kind/`)).status).toBe(404);
    expect(await textOf('dev.css')).toContain("@import '/src/ui/shell/page.css'");
  },
  LONG,
);

it(
  'is live for content, messages and geo data; a fault leaves the page as it was',
  async () => {
    const changed = (name: string, from: string, to: string) => {
      const text = readFileSync(join(root, name), 'utf8');
      expect(text).toContain(from);
      writeFileSync(join(root, name), text.replace(from, to));
    };
    const tour = 'src/content/tours/five-maps.json';
    const [, title = ''] =
      /"title": \{\s*"en": "([^"]+)"/.exec(readFileSync(join(root, tour), 'utf8')) ?? [];
    changed(tour, title, 'A tour of another name');
    changed(
      'src/content/languages/en/messages.ts',
      "'Who would control the rest'",
      "'Another message'",
    );
    changed('public/geo/places.geojson', '"Kramatorsk"', '"Another town"');
    await expect
      .poll(() => textOf('tours/five-maps/'), { timeout: LONG, interval: 500 })
      .toContain('A tour of another name');
    const page = await textOf('bloomberg-2025-08/');
    expect(page).toContain('Another message');
    expect(page).toContain('Another town');
    const told = new Promise<string>((found) => {
      server.stderr?.on('data', (said: Buffer) => found(said.toString()));
    });
    changed(tour, '"scenario": "control-line"', '"scenario": "a-rumour"');
    expect(await told).toContain('no scenario has the id "a-rumour"');
    expect(await textOf('tours/five-maps/')).toContain('A tour of another name');
  },
  LONG,
);
