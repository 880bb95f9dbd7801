/** One rule of `_headers`: for which paths, and what is sent with them. */
interface Rule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What every answer carries. `styles` are the hashes of the style elements that pages have. */
export function securityHeaders(...styles: string[]): Readonly<Record<string, string>> {
  const sources = ["'self'", ...styles.map((hash) => `'sha256-${hash}'`)].join(' ');
  return {
    'Content-Security-Policy': [
      "default-src 'self'",
      `style-src ${sources}`,
      "img-src 'self' data:",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "object-src 'none'",
      "frame-ancestors 'self'",
    ].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  };
}

/** The `_headers` file of the built site, as Netlify and Cloudflare Pages read it. */
export function headersFile(...styles: string[]): string {
  const rules: readonly Rule[] = [
    // Pages, published data and cards keep the hosts' own rule, which is to ask again each time.
    { path: '/*', headers: securityHeaders(...styles) },
    { path: '/assets/*', headers: { 'Cache-Control': FOREVER } },
  ];
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** Assets have their hash in their name: another content is another file. */
const FOREVER = 'public, max-age=31536000, immutable';
