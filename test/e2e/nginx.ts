import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../free-port.ts';

const PROGRAMS = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/nginx/sbin/nginx'];

/** Where this machine has nginx, or null. */
export const NGINX = PROGRAMS.find((path) => existsSync(path)) ?? null;

/** The configuration that the hosting guide gives. */
const DOCUMENTED = /```nginx\n(.*?)```/s.exec(readFileSync('docs/hosting.md', 'utf8'))?.[1] ?? '';

/**
 * Serves a built site with nginx as the hosting guide says, or by other lines. Ports, paths and the
 * certificate are those of this machine; all else is as written.
 */
export async function nginxOf(site: string, lines = DOCUMENTED) {
  if (!NGINX) throw new Error('this machine has no nginx');
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const [port, plain] = [await freePort(), await freePort()];
  certify(folder);
  const here = lines
    .replaceAll('/var/www/lines-of-contact', resolve(site))
    .replaceAll('/etc/ssl/example.org', join(folder, 'own'))
    .replaceAll(/listen (\[::\]:)?443/g, (_, six) => (six ? '# ' : '') + `listen 127.0.0.1:${port}`)
    .replaceAll(
      /listen (\[::\]:)?80\b/g,
      (_, six) => (six ? '# ' : '') + `listen 127.0.0.1:${plain}`,
    )
    .replaceAll('include mime.types', 'include /etc/nginx/mime.types');
  writeFileSync(join(folder, 'nginx.conf'), wrapped(here, folder));
  const words = ['-c', join(folder, 'nginx.conf'), '-p', folder];
  const check = spawnSync(NGINX, [...words, '-t'], { encoding: 'utf8' });
  if (check.status !== 0) throw new Error(`nginx refuses the documented lines:\n${check.stderr}`);
  const server = spawn(NGINX, words, { stdio: 'inherit' });
  const ended = new Promise<void>((done) => {
    server.on('exit', () => done());
  });
  await listening(port);
  return {
    address: `https://127.0.0.1:${port}/`,
    plain: `http://127.0.0.1:${plain}/`,
    close: async () => {
      server.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** What Debian's nginx.conf has around a server, in folders of this test's own. */
function wrapped(server: string, folder: string): string {
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    process.getuid?.() === 0 ? 'user root;' : '',
    `daemon off; pid ${folder}/pid; error_log stderr error;`,
    'events {}',
    'http {',
    ...kinds.map((kind) => `${kind}_temp_path ${folder}/${kind};`),
    `access_log off;`,
    server,
    '}',
  ].join('\n');
}

/** A certificate that nobody knows. */
function certify(folder: string): void {
  const file = (ending: string) => join(folder, `own.${ending}`);
  const made = spawnSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-days',
      '2',
    ].concat('-subj', '/CN=127.0.0.1', '-keyout', file('key'), '-out', file('pem')),
    { encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`openssl makes no certificate: ${made.stderr}`);
}

/** Waits until a server takes connections. */
async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
    if (answer) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('nginx does not answer');
}
