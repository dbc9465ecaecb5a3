// A refusal in words, and where it is told when the field that it belongs to is gone.

export interface Told {
  message: string;
  hint: string;
}

/** Whatever was thrown, as words to show. */
export function told(thrown: unknown): Told {
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) {
    const hint = 'hint' in thrown ? String(thrown.hint) : '';
    return { message: String(thrown.message), hint };
  }
  return { message: String(thrown), hint: '' };
}

let tell: (error: Told) => void = () => undefined;

/** Set once by the window. */
export const tellUnseen = (how: (error: Told) => void): void => void (tell = how);

export function unseen(error: Told | null): void {
  if (error !== null) tell(error);
}
