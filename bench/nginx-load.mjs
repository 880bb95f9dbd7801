import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { verdict } from './statistics.mjs';

/** Measures requests a second: Debian's package of the same name. */
const WRK = '/usr/bin/wrk';

/** The files of a visit that are measured. */
const FILES = [/^index\.html$/, /^assets\/core-.*\.js$/, /^assets\/map-view-.*\.js$/];

/** How often each file is measured on either server, in turn, and for how many seconds: 18 in all. */
const ROUNDS = 3;
const SECONDS = 1;

/** What the site has to reach of what the same server does with one file of the same size. */
const LEAST = 0.9;

/** A server that does nothing but send files. */
const PLAIN = `server {
  listen 443 ssl;
  ssl_certificate /etc/ssl/example.org.pem;
  ssl_certificate_key /etc/ssl/example.org.key;
  root /var/www/lines-of-contact;
}`;

export const LOAD_HEAD = ['file', 'kB', 'requests/s', 'plain', 'part', 'errors', 'budget', ''];

/**
 * Rows of requests a second that the documented nginx answers on the loopback with files that are
 * packed already, beside the same nginx with one file as large as what it sends.
 * @throws where this machine has no nginx or no wrk
 */
export async function nginxLoad(site = 'dist') {
  const { NGINX, nginxOf } = await tsImport('../test/e2e/nginx.ts', import.meta.url);
  if (!NGINX) throw new Error('There is no nginx here: install nginx to measure what it serves.');
  if (!existsSync(WRK)) throw new Error('There is no wrk here: install wrk to measure nginx.');
  const folder = mkdtempSync(join(tmpdir(), 'load-'));
  const servers = [];
  try {
    const files = copyParts(site, folder);
    servers.push(await nginxOf(folder), await nginxOf(folder, PLAIN));
    const [documented, plain] = servers;
    return files.map(({ name, size }) => {
      const measured = Array.from({ length: ROUNDS }, () => [
        load(documented.address + name.replace('index.html', '')),
        load(`${plain.address}${size}.bin`),
      ]);
      // Whatever else the machine does takes away from a round, and nothing adds to it.
      const rates = [0, 1].map((server) => Math.max(...measured.map((pair) => pair[server].rate)));
      const errors = measured.reduce((sum, pair) => sum + pair[0].errors, 0);
      const part = rates[0] / rates[1];
      return [
        name,
        (size / 1000).toFixed(0),
        ...rates.map((rate) => rate.toFixed(0)),
        part.toFixed(2),
        String(errors),
        `${LEAST}, no errors`,
        verdict(part >= LEAST && errors === 0),
      ];
    });
  } finally {
    await Promise.all(servers.map((server) => server.close()));
    rmSync(folder, { recursive: true });
  }
}

/** Copies the files and the lines for nginx, packs them, and puts a plain file beside each. */
function copyParts(site, folder) {
  mkdirSync(join(folder, 'assets'));
  const all = [
    ...readdirSync(site),
    ...readdirSync(join(site, 'assets')).map((one) => `assets/${one}`),
  ];
  const names = FILES.map((pattern) => all.find((one) => pattern.test(one)));
  const lines = all.filter((one) => one.endsWith('.conf'));
  for (const name of [...names, ...lines]) copyFileSync(join(site, name), join(folder, name));
  spawnSync(process.execPath, ['.ci/compress.mjs', folder]);
  return names.map((name) => {
    const { size } = statSync(join(folder, `${name}.gz`));
    writeFileSync(join(folder, `${size}.bin`), randomBytes(size));
    return { name, size };
  });
}

/** How many answers a second come on 32 connections, and how many that are none. */
function load(address) {
  const words = ['-t1', '-c32', `-d${SECONDS}s`, '-H', 'Accept-Encoding: gzip', address];
  const { stdout } = spawnSync(WRK, words, { encoding: 'utf8' });
  const [, rate] = /Requests\/sec:\s+([\d.]+)/.exec(stdout) ?? [];
  if (rate === undefined) throw new Error(`wrk says nothing of ${address}: ${stdout}`);
  const socket = /Socket errors: (.*)/.exec(stdout)?.[1] ?? '';
  const bad = /Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? '0';
  const counts = [...socket.matchAll(/\d+/g)].map(([count]) => Number(count));
  return { rate: Number(rate), errors: Number(bad) + counts.reduce((sum, one) => sum + one, 0) };
}
