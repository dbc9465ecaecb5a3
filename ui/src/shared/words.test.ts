// Every key that the pages name exists in assets/locales, and every message of the window's files is used.
import { describe, expect, it } from 'vitest';
import { t, tMaybe } from './words';

const CODE = import.meta.glob<string>(['../**/*.{ts,svelte}', '!../**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const OURS = import.meta.glob<string>(
  '../../../assets/locales/en/{app,import,prepare,welcome,gaps,plan,share,strategies}.ftl',
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

/** Without comments: what is named there is no text on the screen. */
const code = Object.values(CODE)
  .join('\n')
  .replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')
  .replace(/<!--[\s\S]*?-->/g, '');

/** `t('key')`, `t("key"` and both sides of `t(now ? 'a' : 'b'`. */
function namedKeys(): Set<string> {
  const calls = code.match(/\bt\(\s*(['"])[a-z0-9-]+\1/g) ?? [];
  const both = [...code.matchAll(/\bt\([^()`]*? (\? '[a-z0-9-]+' : '[a-z0-9-]+')/g)].map(
    (call) => call[1] ?? '',
  );
  const keys = [...calls, ...both].flatMap((call) => call.match(/'[a-z0-9-]+'|"[a-z0-9-]+"/g) ?? []);
  return new Set(keys.map((key) => key.slice(1, -1)));
}

/** `t(`phase-${name}`)` as a pattern: what stands before and after the part made at run time. */
function madeKeys(): RegExp[] {
  const calls = [...code.matchAll(/\bt(?:Maybe)?\(\s*`([^`]+)`/g)].map((call) => call[1] ?? '');
  return calls.map((call) => new RegExp(`^${call.replace(/\$\{[^}]*\}/g, '[a-z0-9-]+')}$`));
}

const messages = (text: string): string[] =>
  [...text.matchAll(/^([a-z][a-z0-9-]*) =/gm)].map((m) => m[1] ?? '');

describe('the words of the window', () => {
  it('exist for every key that the pages name', () => {
    const missing = [...namedKeys()].filter((key) => tMaybe(key) === null);
    expect(missing).toEqual([]);
  });

  it('are all used', () => {
    const named = namedKeys();
    const made = madeKeys();
    const unused = Object.values(OURS)
      .flatMap(messages)
      .filter((key) => !named.has(key) && !made.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });

  it('take numbers and names', () => {
    expect(t('sources', { count: 1 })).toBe('One data file');
    expect(t('sources', { count: 3 })).toBe('3 data files');
    expect(t('saved-at', { time: '10:42' })).toBe('Saved 10:42');
  });

  it('show a missing key instead of nothing', () => {
    expect(t('no-such-message')).toBe('⟦no-such-message⟧');
  });
});
