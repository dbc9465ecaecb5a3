// Writing a file for others: whether it is under way, what came of it, or why nothing did.
import { bridge, toAppError } from '$bridge/client';
import type { AppError, Exported } from '$bridge/types';
import { attempt } from './desk';

type Written = Pick<Exported, 'file_name'> & Partial<Exported>;

export class Writing {
  busy = $state(false);
  /** The last file that was written. */
  file = $state.raw<Written | null>(null);
  error = $state.raw<AppError | null>(null);

  /** `make` comes back with null where nobody chose a place; then the last file stays. */
  async write(make: () => Promise<Written | null>): Promise<void> {
    [this.busy, this.error] = [true, null];
    try {
      this.file = (await make()) ?? this.file;
    } catch (thrown) {
      this.error = toAppError(thrown);
    }
    this.busy = false;
  }
}

/** The folder of the file that was written last. */
export const showExported = (): void => void attempt(() => bridge().show_exported());
