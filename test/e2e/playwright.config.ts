import { defineConfig } from '@playwright/test';
import { DRAWN_BY_SOFTWARE } from '../drawn-by.ts';

const PORT = Number(process.env['PORT'] ?? 4317);

const path = process.env['CHROMIUM_PATH'];
const FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];
const launch = (...args: string[]) => ({
  launchOptions: { ...(path && { executablePath: path }), args: [...FLAGS, ...args] },
});
const WITH_WEBGL = launch(...DRAWN_BY_SOFTWARE);
const WITHOUT_WEBGL = launch('--disable-gpu', '--disable-software-rasterizer');

const DESKTOP = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../results/e2e',
  reporter: [['list'], ['json', { outputFile: '../results/e2e.json' }]],
  workers: '100%',
  fullyParallel: true,
  forbidOnly: true,
  timeout: 180_000,
  // Maps that are drawn by software take their time, and nothing that comes is waited for in vain.
  expect: { timeout: 60_000 },
  use: {
    baseURL: `http://localhost:${PORT}/`,
    screenshot: 'only-on-failure',
    // What it keeps is tested by itself; elsewhere it would answer in the network's place.
    serviceWorkers: 'block',
  },
  // A test runs on a desktop. What depends on layout, on touch or on a phone's way of loading the
  // map runs on a phone as well (`@phone` in its name), or there alone (`@phone-only`).
  projects: [
    {
      name: 'desktop',
      testIgnore: /no-webgl/,
      grepInvert: /@phone-only/,
      use: { ...DESKTOP, ...WITH_WEBGL },
    },
    { name: 'phone', testIgnore: /no-webgl/, grep: /@phone/, use: { ...PHONE, ...WITH_WEBGL } },
    { name: 'no-webgl', testMatch: /no-webgl/, use: { ...DESKTOP, ...WITHOUT_WEBGL } },
  ],
  webServer: {
    command: `npx --no-install vite preview --port ${PORT} --strictPort`,
    cwd: new URL('../..', import.meta.url).pathname,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
