import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What Vite needs of the project. */
const NEEDED = [
  'src',
  'fonts',
  'public',
  'index.html',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
  // The configuration names it.
  'test/heavy-first.ts',
];

/** A copy of the project in which a test may change files; its packages are the project's own. */
export function projectCopy(): string {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  for (const name of NEEDED) cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  return root;
}
