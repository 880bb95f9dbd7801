import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A screen in memory: without one, neither Firefox nor WebKit draws with WebGL. */
export async function openDisplay() {
  const words = ['-displayfd', '1', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', words, { stdio: ['ignore', 'pipe', 'ignore'] });
  const [number] = (await Promise.race([
    once(server.stdout, 'data'),
    once(server, 'exit').then(() => {
      throw new Error('Xvfb ended before it had a screen');
    }),
  ])) as [Buffer];
  return {
    environment: {
      ...process.env,
      DISPLAY: `:${String(number).trim()}`,
      LIBGL_ALWAYS_SOFTWARE: '1',
      // WebKit's own sandbox needs rights that a container does not give.
      ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
    },
    close: () => server.kill(),
  };
}
