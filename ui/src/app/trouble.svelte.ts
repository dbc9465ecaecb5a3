// Failures that no field showed: a refusal becomes a quiet line, trouble a dialog with its hint.
import type { AppError } from '$bridge/types';

/** Codes of the rules end here; files, bugs and everything with a detail are trouble. */
export function isTrouble(error: AppError): boolean {
  return error.detail !== null;
}

class Troubles {
  refusal = $state.raw<AppError | null>(null);
  trouble = $state.raw<AppError | null>(null);

  show(error: AppError): void {
    if (error.code === 'cancelled') return;
    if (isTrouble(error)) this.trouble = error;
    else this.refusal = error;
  }
}

export const troubles = new Troubles();
