import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let dist: string;
let server: Server;
let live: Record<string, string>;
/** What the host does instead of sending what it has, by path. */
let odd: Record<string, (response: ServerResponse) => void>;

beforeEach(async () => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'));
  mkdirSync(join(dist, 'frozen'));
  writeIndex([{ version: 'new', files: [] }]);
  live = {};
  odd = {};
  server = createServer((request, response) => {
    const path = (request.url ?? '').slice('/map/'.length);
    if (odd[path]) {
      odd[path](response);
      return;
    }
    const content = live[path.replace(/\/$/, '/index.html')];
    response.statusCode = content === undefined ? 404 : 200;
    response.end(content);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
});
afterEach(() => {
  server.closeAllConnections();
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
const keep = (...options: string[]) =>
  new Promise<string>((done) => {
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/map/`;
    execFile('node', ['.ci/keep-frozen.mjs', site, dist, ...options], (error, _out, fault) =>
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

  it.each([
    'frozen/../../elsewhere',
    'frozen/old/../new/en/a/index.html',
    'frozen/new/en/a/index.html',
    'frozen/old/%2e%2e/a.html',
    'index.html',
    '/etc/passwd',
    'assets/../index.html',
    'assets\\..\\index.html',
  ])('takes no file to %s', async (path) => {
    list(path);
    expect(await keep()).toContain('no file of embeds');
    expect(versionsIn()).toEqual(['new']);
  });

  it('never writes over what the build has', async () => {
    mkdirSync(join(dist, 'assets'));
    writeFileSync(join(dist, 'assets/core-1.js'), 'ours');
    live['assets/core-1.js'] = 'theirs';
    list('assets/core-1.js');
    expect(await keep()).toContain('version old: another assets/core-1.js is there already');
    expect(readFileSync(join(dist, 'assets/core-1.js'), 'utf8')).toBe('ours');
  });

  it('lets no version write over what another one has', async () => {
    live['assets/a-1.js'] = 'a';
    const versions = ['a', 'b'].map((text, index) => ({
      version: `old-${index}`,
      files: [{ path: 'assets/a-1.js', sha256: sha256(text) }],
    }));
    live['frozen/index.json'] = JSON.stringify({ versions });
    expect(await keep()).toContain('version old-1: another assets/a-1.js is there already');
  });

  it.each([
    ['a page in place of the index', '<!doctype html><title>Welcome</title>'],
    ['an index of something else', '{"versions":7}'],
    ['an entry that is none', '{"versions":[null]}'],
    ['a version without hashes', '{"versions":[{"version":"a","files":[{"path":"assets/a.js"}]}]}'],
  ])('stops at %s, and says where', async (_, text) => {
    live['frozen/index.json'] = text;
    expect(await keep()).toMatch(/frozen\/index\.json: .*version/);
  });

  it('stops at a file that is gone', async () => {
    list('assets/a-1.js');
    expect(await keep()).toContain('version old: assets/a-1.js is not there');
  });

  it('follows nobody to another address', async () => {
    list('assets/a-1.js');
    odd['assets/a-1.js'] = (response) =>
      response.writeHead(302, { Location: 'http://169.254.169.254/' }).end();
    expect(await keep()).toMatch(/assets\/a-1\.js can’t be fetched: unexpected redirect/);
  });

  it('stops at a file that has no end', async () => {
    list('assets/a-1.js');
    odd['assets/a-1.js'] = (response) => {
      const more = () => {
        while (response.writable && response.write(Buffer.alloc(65_536)));
      };
      response.on('drain', more);
      more();
    };
    expect(await keep()).toMatch(/assets\/a-1\.js is larger than \d+ bytes/);
  });

  it.each(['frozen/index.json', 'assets/a-1.js'])(
    'waits for %s no longer than it may',
    async (path) => {
      list('assets/a-1.js');
      odd[path] = (response) => response.write('{');
      expect(await keep('--seconds=1')).toContain(`${path} takes too long`);
    },
  );

  it('gives up the version that is named, and no other', async () => {
    live['assets/b-2.js'] = 'b';
    const versions = ['a', 'b'].map((name, index) => ({
      version: name,
      files: [{ path: `assets/${name}-${index + 1}.js`, sha256: sha256(name) }],
    }));
    live['frozen/index.json'] = JSON.stringify({ versions });
    expect(await keep()).toContain('version a: assets/a-1.js is not there');
    expect(await keep('--without=a')).toBe('');
    expect(versionsIn()).toEqual(['new', 'b']);
  });

  it('asks no site whose versions are all given up', async () => {
    odd['frozen/index.json'] = (response) => response.destroy();
    expect(await keep()).toContain('frozen/index.json can’t be fetched');
    expect(await keep('--without=all')).toBe('');
    expect(versionsIn()).toEqual(['new']);
  });

  it('lets the policy of frozen pages name the styles in those that it brings', async () => {
    const policy = "default-src 'self'; style-src 'self'; img-src 'self'";
    const headers = (path: string) => `${path}\n  Content-Security-Policy: ${policy}\n`;
    writeFileSync(join(dist, '_headers'), `${headers('/frozen/*')}\n${headers('/')}`);
    const nginx = `add_header Content-Security-Policy "${policy}" always;\n`;
    writeFileSync(join(dist, 'nginx-embed-headers.conf'), nginx);
    live['frozen/old/en/a/index.html'] = '<style>p{}</style>';
    list('frozen/old/en/a/index.html');
    expect(await keep()).toBe('');

    const hash = createHash('sha256').update('p{}').digest('base64');
    const named = policy.replace("style-src 'self'", `style-src 'self' 'sha256-${hash}'`);
    const read = (name: string) => readFileSync(join(dist, name), 'utf8');
    expect(read('_headers')).toBe(
      `${headers('/frozen/*').replace(policy, named)}\n${headers('/')}`,
    );
    expect(read('nginx-embed-headers.conf')).toBe(nginx.replace(policy, named));
  });
});
