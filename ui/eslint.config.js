// Lint rules: strict TypeScript, Svelte's own advice, and the folder boundaries of this project.
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import boundaries from './eslint/boundaries.js';
import svelteConfig from './svelte.config.js';

const NO_DOM = ['window', 'document', 'navigator', 'localStorage', 'HTMLElement', 'Element', 'Node'];

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'src/bridge/generated/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser } } },
  { files: ['*.js', '*.ts', 'eslint/**'], languageOptions: { globals: { ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
  },
  {
    plugins: { headwaters: { rules: { boundaries } } },
    rules: {
      'headwaters/boundaries': 'error',
      'svelte/no-at-html-tags': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  // The read model is plain state: it must run where there is no page.
  { files: ['src/workbook/**'], rules: { 'no-restricted-globals': ['error', ...NO_DOM] } },
);
