// Naming the categories: what renaming, taking back and removing one sends. Each is one action, to be undone as one.
import type { Outcome } from '$bridge/types';
import { act, dispatch } from '$workbook/desk';
import { workbook } from '$workbook/workbook.svelte';
import type { CauseCategory } from './categories';

/** Rejects with the refusal, for the field in which the name was typed. */
export const addCategory = (name: string): Promise<Outcome> => dispatch({ type: 'AddCategory', name });

/** The library's own name is no name of the team's: typing it takes theirs back. */
export async function renameCategory(category: CauseCategory, name: string): Promise<void> {
  const { id, record, library_name } = category;
  if (library_name === null) await dispatch({ type: 'RenameCategory', id, name });
  else if (name.trim() !== library_name) await dispatch({ type: 'AddCategory', family: id, name });
  else if (record !== null) await dispatch({ type: 'RemoveCategory', id: record });
}

/** A family of the library takes its own name again; a category of the team's goes, its causes stay. */
export async function dropCategory({ record }: CauseCategory): Promise<void> {
  if (record !== null) await act({ type: 'RemoveCategory', id: record });
}

export const causesIn = (category: CauseCategory): number =>
  workbook.all('cause').filter((cause) => cause.family === category.id).length;
