import { buildBaseline } from './baseline.mjs';
import { serve } from './serve.mjs';

/** Does something with the built site and with the baseline, both served alike, then clears up. */
export async function withSites(action) {
  const baseline = await buildBaseline();
  const servers = [];
  try {
    servers.push(await serve('dist'), await serve(baseline.folder));
    const [site, plain] = servers.map(({ url }) => url);
    return await action({
      site: { url: site, map: '.map-box' },
      baseline: { url: plain, map: '#map' },
    });
  } finally {
    await Promise.all(servers.map((server) => server.close()));
    baseline.remove();
  }
}
