// The shipped content library, read from seeds/ as it stands; the `library` crate is what checks it.
import { parse } from 'smol-toml';
import type { Library, WrittenEntry } from '../types';

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

/** What a library file of another district would hold. */
export function libraryFile(): WrittenEntry[] {
  const entry = { about: '', families: [], steps: '', risks: '', watch: '', source: 'Eastfield Schools' };
  return [
    {
      ...entry,
      entry_kind: 'strategy',
      title: 'Stay talks in the first winter',
      about: 'Principals ask every new teacher in January what would make them stay.',
      families: ['conditions_retention'],
      steps: 'Write five questions.\nTalk for twenty minutes.\nAnswer within two weeks.',
      risks: 'Nothing follows from the talks. → One change a school is promised and made.',
      year: 2024,
    },
    { ...entry, entry_kind: 'cause', title: 'How long a post stays open', families: ['recruiting_hiring'] },
  ];
}
