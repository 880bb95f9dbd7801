/**
 * Finds the other engines for the tests, and gets Debian's packages where there are none and root may
 * install them. Chromium is found by `chromium.mjs`.
 */
import { existsSync } from 'node:fs';
import { installPackages, mayInstall } from './apt.mjs';

/** Each engine: what has its path, where it may lie, what else it needs, and Debian's packages. */
const ENGINES = [
  {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    places: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
    needs: ['/usr/bin/Xvfb'],
    packages: ['firefox-esr', 'xvfb'],
  },
  {
    name: 'WebKit',
    variable: 'WEBKIT_PATH',
    places: ['x86_64', 'aarch64'].map(
      (machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
    ),
    needs: ['/usr/bin/Xvfb', '/usr/bin/WebKitWebDriver'],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
];

/** The paths of the engines that there are, by variable. Says in a sentence which are not tried. */
export function findEngines() {
  const lacking = ENGINES.filter((engine) => !pathOf(engine));
  if (lacking.length > 0 && mayInstall())
    installPackages([...new Set(lacking.flatMap((engine) => engine.packages))]);
  for (const { name, packages } of ENGINES.filter((engine) => !pathOf(engine))) {
    console.log(
      `${name} was not tried: this machine has none that can be driven. Debian’s packages for it are ${packages.join(' and ')}.`,
    );
  }
  return Object.fromEntries(ENGINES.map((engine) => [engine.variable, pathOf(engine) ?? '']));
}

function pathOf({ variable, places, needs }) {
  const named = process.env[variable];
  const path = named || places.find((place) => existsSync(place));
  return path && existsSync(path) && needs.every((program) => existsSync(program))
    ? path
    : undefined;
}
