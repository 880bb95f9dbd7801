import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let dist: string;
let server: Server;
let live: Record<string, string>;

beforeEach(async () => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'));
  mkdirSync(join(dist, 'frozen'));
  writeIndex([{ version: 'new', files: [] }]);
  live = {};
  server = createServer((request, response) => {
    const content = live[(request.url ?? '').slice('/map/'.length)];
    response.statusCode = content === undefined ? 404 : 200;
    response.end(content);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
});
afterEach(() => {
  server.close();
  rmSync(dist, { recursive: true });
});

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const writeIndex = (versions: unknown) =>
  writeFileSync(join(dist, 'frozen/index.json'), JSON.stringify({ versions }));
const versionsIn = () =>
  (
    JSON.parse(readFileSync(join(dist, 'frozen/index.json'), 'utf8')) as {
      versions: { version: string }[];
    }
  ).versions.map(({ version }) => version);

/** Runs the script against the live site. @returns what it says of a fault, or nothing */
const keep = () =>
  new Promise<string>((done) => {
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/map/`;
    execFile('node', ['.ci/keep-frozen.mjs', site, dist], (error, _out, fault) =>
      done(error ? fault : ''),
    );
  });
const list = (...paths: string[]) => {
  const files = paths.map((path) => ({ path, sha256: sha256(live[path] ?? 'gone') }));
  live['frozen/index.json'] = JSON.stringify({ versions: [{ version: 'old', files }] });
};

describe('keep-frozen', () => {
  it('brings the files of a version that the build lacks, and lists it', async () => {
    live['frozen/old/en/a/index.html'] = '<p>old</p>';
    live['assets/a-1.js'] = 'a';
    list('frozen/old/en/a/index.html', 'assets/a-1.js');
    expect(await keep()).toBe('');
    expect(readFileSync(join(dist, 'frozen/old/en/a/index.html'), 'utf8')).toBe('<p>old</p>');
    expect(readFileSync(join(dist, 'assets/a-1.js'), 'utf8')).toBe('a');
    expect(versionsIn()).toEqual(['new', 'old']);
  });

  it('is content with a site that has no index yet', async () => {
    expect(await keep()).toBe('');
    expect(versionsIn()).toEqual(['new']);
  });

  it('stops at a file that is not what it was, and writes nothing', async () => {
    live['assets/a-1.js'] = 'a';
    live['assets/b-2.js'] = 'b';
    list('assets/a-1.js', 'assets/b-2.js');
    live['assets/b-2.js'] = 'changed';
    expect(await keep()).toContain('version old: assets/b-2.js is not what it was');
    expect(existsSync(join(dist, 'assets'))).toBe(false);
    expect(versionsIn()).toEqual(['new']);
  });

  it('takes no file to anywhere else', async () => {
    list('frozen/../../elsewhere');
    expect(await keep()).toContain('no file of embeds');
  });
});
