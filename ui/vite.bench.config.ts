// Builds the pages that only the bench opens; nothing of them is in the product.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import product from './vite.config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig((environment) => {
  const { resolve, build } = product(environment);
  return {
    root: here('./src/bench'),
    plugins: [svelte({ configFile: here('./svelte.config.js') })],
    clearScreen: false,
    resolve,
    build: { ...build, outDir: here('../target/bench-pages'), emptyOutDir: true },
  };
});
