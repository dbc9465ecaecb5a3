// The content library: asked for once, as it never changes while the program runs.
import type { Library } from '$bridge/types';
import { ask } from './desk';

let asked: Promise<Library> | null = null;

export function library(): Promise<Library> {
  asked ??= ask({ type: 'Library' });
  return asked;
}
