// Svelte in runes mode everywhere, read by Vite, svelte-check and the linter alike.
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true },
};
