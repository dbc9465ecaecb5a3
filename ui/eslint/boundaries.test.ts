// The folder rule says no where it must, and lets the rest pass.
import { Linter } from 'eslint';
import { expect, it } from 'vitest';
import boundaries from './boundaries.js';

/** The complaint about one import in one file, or null. */
function complaint(file: string, request: string): string | null {
  const linter = new Linter({ cwd: '/project' });
  const config = {
    files: ['**'],
    plugins: { headwaters: { rules: { boundaries } } },
    rules: { 'headwaters/boundaries': 'error' },
  } as Linter.Config;
  const found = linter.verify(`import '${request}';`, config, `/project/src/${file}`);
  return found[0]?.message ?? null;
}

it('only the bridge imports Tauri', () => {
  expect(complaint('bridge/tauri.js', '@tauri-apps/api/core')).toBeNull();
  expect(complaint('features/gaps/acts.js', '@tauri-apps/api/core')).toContain('@tauri-apps');
});

it('features never import each other, by alias or by path', () => {
  expect(complaint('features/gaps/acts.js', '$features/causes/acts')).toContain('never');
  expect(complaint('features/gaps/acts.js', '../causes/acts')).toContain('never');
  expect(complaint('features/gaps/parts/one.js', '../acts')).toBeNull();
});

it('the read model knows nothing of what is shown', () => {
  expect(complaint('workbook/desk.js', '$bridge/client')).toBeNull();
  expect(complaint('workbook/desk.js', '$shared/words')).toContain('src/workbook');
  expect(complaint('shared/words.js', '$workbook/desk')).toContain('src/shared');
});
