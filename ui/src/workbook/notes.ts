// What a list of notes of one kind does with what is written into it.
import type { Id, NoteKind } from '$bridge/types';
import { act, dispatch } from './desk';

/** Spread into a list of texts: `<TextList {...noteActs('norm')} … />`. */
export const noteActs = (kind: NoteKind) => ({
  add: (text: string) => dispatch({ type: 'AddNote', kind, text }),
  edit: (id: Id, text: string) => dispatch({ type: 'EditNote', id, text }),
  remove: (id: Id) => act({ type: 'RemoveNote', id }),
});
