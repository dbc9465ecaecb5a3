// The shipped content library, read from seeds/ as it stands; the `library` crate is what checks it.
import { parse } from 'smol-toml';
import type { Library } from '../types';

const FILES = import.meta.glob<string>('../../../../seeds/*.toml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The shelf of a file is named as the file, its entries as the only table in it. */
export function library(): Library {
  const shelves = Object.entries(FILES).map(([path, text]) => {
    const name = path.replace(/^.*\/|\.toml$/g, '');
    return [name, Object.values(parse(text))[0] ?? []];
  });
  return Object.fromEntries(shelves) as Library;
}
