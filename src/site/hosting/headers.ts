/** One rule of `_headers`: for which paths, and what is sent with them. */
interface Rule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What of the built site has a policy of its own. */
export interface Policed {
  /** Paths of pages below the site's root. */
  readonly pages: readonly string[];
  /** Workers that are held by the pages' policy. */
  readonly workers: readonly string[];
  /** The worker that draws pictures, which is a program that the policy of pages would refuse. */
  readonly rasterWorkers: readonly string[];
  /** Folders of which every page may be framed by others, as embeds may. */
  readonly framed: readonly string[];
  /** The site's address, or empty where it is not known. */
  readonly site: string;
}

/** Hashes of the style elements that the policies allow. */
export interface Styles {
  readonly ofPages: readonly string[];
  /** Of pages that others may frame. */
  readonly ofFramed: readonly string[];
}

export const POLICY = 'Content-Security-Policy';

/** What every answer carries. */
const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** What pages may load and run. @param styles hashes of the style elements that pages have */
export function pagePolicy(...styles: string[]): string {
  const sources = ["'self'", ...styles.map((hash) => `'sha256-${hash}'`)].join(' ');
  return [
    "default-src 'self'",
    `style-src ${sources}`,
    "img-src 'self' data:",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}

/**
 * What pages may that others frame: the same, in any frame. There MapLibre's worker comes from a
 * copy, where the frame has no origin; lessons share the policy, and use none. No ancestors are
 * named: a star would leave out files on disk.
 * @param origin of the site, or empty: in a sandbox some versions of WebKit take 'self' for nothing
 * @param styles hashes of the style elements that they have
 */
export function embedPolicy(origin: string, ...styles: string[]): string {
  return pagePolicy(...styles)
    .replace("; frame-ancestors 'self'", '')
    .replace("worker-src 'self'", "worker-src 'self' blob: data:")
    .replaceAll("'self'", origin ? `'self' ${origin}` : "'self'");
}

/** What the worker that draws pictures may do: run its one compiled program, and load nothing else. */
const RASTER_POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

/** The service worker fetches from the site alone, and a newer one is found at once. */
export const WORKER_HEADERS: Readonly<Record<string, string>> = {
  [POLICY]: "default-src 'self'",
  'Cache-Control': 'no-cache',
};

/** Policy and other headers of pages, as any one answer has them. */
export function securityHeaders(...styles: string[]): Readonly<Record<string, string>> {
  return { [POLICY]: pagePolicy(...styles), ...SECURITY_HEADERS };
}

/**
 * The `_headers` file of the built site, as Netlify and Cloudflare Pages read it. They add up the
 * rules that hold for a path, and browsers keep the strictest of two policies: so no path has two.
 */
export function headersFile(policed: Policed, styles: Styles): string {
  const { pages, framed, site, workers, rasterWorkers } = policed;
  const policy = { [POLICY]: pagePolicy(...styles.ofPages) };
  const inFrames = { [POLICY]: embedPolicy(originOf(site), ...styles.ofFramed) };
  const rules: readonly Rule[] = [
    // Pages, published data and cards keep the hosts' own rule, which is to ask again each time.
    { path: '/*', headers: SECURITY_HEADERS },
    { path: '/assets/*', headers: { 'Cache-Control': FOREVER, ...ANY_ORIGIN } },
    // Frames without an origin of their own, and pages of others, fetch these.
    { path: '/embed.js', headers: ANY_ORIGIN },
    { path: '/oembed/*', headers: ANY_ORIGIN },
    ...framed.map((folder) => ({ path: `/${folder}*`, headers: inFrames })),
    ...pages.flatMap((page) => [
      { path: `/${page}`, headers: policy },
      { path: `/${page}index.html`, headers: policy },
    ]),
    // It stands in frames too, where an embed is gone.
    { path: '/404.html', headers: inFrames },
    { path: '/sw.js', headers: WORKER_HEADERS },
    ...workers.map((worker) => ({ path: `/${worker}`, headers: policy })),
    ...rasterWorkers.map((worker) => ({
      path: `/${worker}`,
      headers: { [POLICY]: RASTER_POLICY },
    })),
  ];
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

function originOf(site: string): string {
  return site && new URL(site).origin;
}

const ANY_ORIGIN = { 'Access-Control-Allow-Origin': '*' };

/** Assets have their hash in their name: another content is another file. */
const FOREVER = 'public, max-age=31536000, immutable';
