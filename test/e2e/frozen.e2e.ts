import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { hostOf } from './host.ts';
import { expectShown, frameOf, listen, SITE, test } from './hosts.ts';
import { expect } from './page.ts';
import { titleOf } from '../titles.ts';

interface Version {
  readonly version: string;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

const BLOOMBERG = titleOf('bloomberg-2025-08');
const indexIn = (site: string) =>
  (JSON.parse(readFileSync(join(site, 'frozen/index.json'), 'utf8')) as { versions: Version[] })
    .versions;
const [present] = indexIn('dist');
if (!present) throw new Error('the build has no frozen version');
const pageOf = (version: string) => `frozen/${version}/en/bloomberg-2025-08/index.html`;

/** A deployment of long ago: its embed has a style of its own, by which it is told apart. */
function writeOld(site: string, version: string, colour: string): void {
  const put = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), content);
    return { path, sha256: createHash('sha256').update(content).digest('hex') };
  };
  const html = readFileSync(join('dist', pageOf(present?.version ?? '')), 'utf8');
  const [, style = ''] = /href="[./]*(assets\/embed-page-[\w-]+\.css)"/.exec(html) ?? [];
  const own = `assets/embed-page-${version}.css`;
  const rule = `.map-title{border-left:3px solid ${colour}}`;
  const files = [
    put(pageOf(version), html.replaceAll(present?.version ?? '', version).replaceAll(style, own)),
    put(own, readFileSync(join('dist', style), 'utf8') + rule),
    ...(present?.files ?? [])
      .filter(({ path }) => path.startsWith('assets/') && path !== style)
      .map(({ path }) => put(path, readFileSync(join('dist', path)))),
  ];
  put('_headers', readFileSync('dist/_headers'));
  put('frozen/index.json', JSON.stringify({ versions: [{ version, files }] }));
}

/** Deploys over a site as the guide says: what it has frozen comes along. */
async function keepFrom(site: string, build: string): Promise<void> {
  const host = await hostOf(site);
  try {
    await promisify(execFile)('node', ['.ci/keep-frozen.mjs', host.address, build]);
  } finally {
    await host.close();
  }
}

test('frozen embeds of three versions stay as they were, beside one that is gone, on a page that means harm', async ({
  page,
  hosts,
  watch,
}) => {
  watch.expectedErrors.push(/^request to http:\/\/localhost:|404/);
  const folder = mkdtempSync(join(tmpdir(), 'frozen-'));
  const [first, second, third] = ['first', 'second', 'third'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeOld(first, '2020-01-01-aaaaaaaa', 'rgb(1, 2, 3)');
  writeOld(second, '2021-01-01-bbbbbbbb', 'rgb(4, 5, 6)');
  for (const part of ['frozen', 'assets', 'embed', '_headers', '404.html'])
    cpSync(join('dist', part), join(third, part), { recursive: true });
  await keepFrom(first, second);
  await keepFrom(second, third);
  expect(indexIn(third).map(({ version }) => version)).toEqual(
    expect.arrayContaining([present.version, '2020-01-01-aaaaaaaa', '2021-01-01-bbbbbbbb']),
  );
  const host = await hostOf(third);
  try {
    const told = await listen(page);
    const versions = ['2020-01-01-aaaaaaaa', '2021-01-01-bbbbbbbb', present.version];
    await hosts.open(
      [...versions, '2019-01-01-cccccccc']
        .map((version) => frameOf(`frozen/${version}/en/bloomberg-2025-08/`, 'height="700"'))
        .join('')
        .replaceAll(SITE, host.address),
    );
    const frame = (index: number) => page.frameLocator('iframe').nth(index);
    for (const index of versions.keys()) await expectShown(frame(index), BLOOMBERG);
    // Whatever a page shouts into its frames.
    await page.evaluate(() => {
      const own = { type: 'lines-of-contact', version: 1 };
      for (const { contentWindow } of document.querySelectorAll('iframe')) {
        for (const message of [
          null,
          'x'.repeat(1e5),
          { ...own, command: 'set', values: { scenario: '<b>', theme: 'constructor' } },
          { ...own, command: 'constructor' },
          { ...own, version: 9e9 },
        ])
          contentWindow?.postMessage(message, '*');
      }
    });
    const refused = async () => (await told()).filter(({ event }) => event === 'error').length;
    await expect.poll(refused).toBe(4 * versions.length + 1);
    for (const [index, border] of ['rgb(1, 2, 3)', 'rgb(4, 5, 6)', null].entries()) {
      await expectShown(frame(index), BLOOMBERG);
      await expect(frame(index).locator('#foot')).toContainText(versions[index] ?? '');
      const title = frame(index).locator('.map-title').first();
      if (border) await expect(title).toHaveCSS('border-left-color', border);
      else await expect(title).not.toHaveCSS('border-left-width', '3px');
    }
    await expect(frame(versions.length).getByRole('heading')).toContainText('no longer kept here');
  } finally {
    await host.close();
    rmSync(folder, { recursive: true });
  }
});
