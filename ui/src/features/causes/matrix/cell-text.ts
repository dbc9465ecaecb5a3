// What a cell of the matrix shows and says.
import type { Id, Link } from '$bridge/types';
import { t } from '$shared/words';
import { named } from '../named.svelte';
import { linkMarks, lowered } from '../sentences';

/** The strength, with a minus where more makes less. */
export function cellText(link: Link | null): string {
  if (link === null) return '';
  return link.sign === 'opposite' ? `−${link.strength}` : String(link.strength);
}

export function cellStory(row: Id, column: Id, link: Link | null): string {
  if (row === column) return t('matrix-closed', { name: named.of(row) });
  const ends = { from: named.of(row), to: lowered(named.of(column)) };
  return link === null ? t('matrix-no-link', ends) : t('matrix-cell', { ...ends, marks: linkMarks(link) });
}
