import { buildBaseline } from './baseline.mjs';
import { buildPublished } from './published.mjs';
import { freePort, serve } from './serve.mjs';

/** Does something with the built site and with the baseline, both served alike, then clears up. */
export async function withSites(action) {
  const baseline = await buildBaseline();
  const port = await freePort();
  const site = await buildPublished(`http://localhost:${port}/`);
  const servers = [];
  try {
    servers.push(await serve(site.folder, port), await serve(baseline.folder));
    const [address, plain] = servers.map(({ url }) => url);
    return await action({
      site: { url: address, map: '.map-box' },
      baseline: { url: plain, map: '#map' },
    });
  } finally {
    await Promise.all(servers.map((server) => server.close()));
    baseline.remove();
    site.remove();
  }
}
