// Builds the window's pages and runs their tests; the shell serves ui/dist, never this server.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  clearScreen: false,
  resolve: {
    alias: {
      $app: here('./src/app'),
      $bridge: here('./src/bridge'),
      $canvas: here('./src/canvas'),
      $voting: here('./src/voting'),
      $features: here('./src/features'),
      $shared: here('./src/shared'),
      $workbook: here('./src/workbook'),
    },
    // Vitest would otherwise pick Svelte's server build, which mounts nothing.
    ...(mode === 'test' ? { conditions: ['browser'] } : {}),
  },
  server: { port: 5173, strictPort: true, fs: { allow: [here('..')] } },
  build: { target: ['es2023', 'safari16.4'], modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts', 'eslint/**/*.test.ts'],
    // Only what hangs is stopped: a machine that has other work is no fault of a test.
    testTimeout: 20_000,
  },
}));
