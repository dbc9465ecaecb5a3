// All text for people comes through here, from assets/locales/<lang>/*.ftl.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

export type WordArgs = { [name: string]: FluentVariable };

const FILES = import.meta.glob<string>('../../../assets/locales/en/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const bundle = new FluentBundle('en-US', { useIsolating: false });
for (const text of Object.values(FILES)) bundle.addResource(new FluentResource(text));

/** The message of a key, or of its attribute: `gap.about`. A key that is missing shows itself, so that it is seen in any
    test or picture. */
export function t(key: string, args?: WordArgs): string {
  const [name = key, attribute] = key.split('.');
  const message = bundle.getMessage(name);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  if (pattern === undefined || pattern === null) return `⟦${key}⟧`;
  return bundle.formatPattern(pattern, args ?? null, []);
}

/** For keys made at run time from codes of the library or the wire, for one `tMaybe('warning-' + code)`. */
export function tMaybe(key: string, args?: WordArgs): string | null {
  return bundle.hasMessage(key) ? t(key, args) : null;
}

/** What to do now: the `.hint` of a message, empty where it has none. */
export function tHint(key: string, args?: WordArgs): string {
  const hint = bundle.getMessage(key)?.attributes['hint'];
  return hint === undefined ? '' : bundle.formatPattern(hint, args ?? null, []);
}
