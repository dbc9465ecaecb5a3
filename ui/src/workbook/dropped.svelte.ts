// Data files dropped on the window: heard by the window as a whole, shown by the list of imports, wherever that stands.
import type { FilePreview } from '$bridge/types';
import { place } from './place.svelte';

class Dropped {
  files = $state.raw<FilePreview[]>([]);
  #lists = 0;

  /** A list of imports is on the screen until the returned function is called. */
  listIsShown(): () => void {
    this.#lists += 1;
    return () => void (this.#lists -= 1);
  }

  /** Where no list of imports is on the screen, the step that has one comes up. */
  arrive(files: FilePreview[]): void {
    this.files = [...this.files, ...files];
    if (this.#lists === 0) place.go('prepare');
  }

  take(): FilePreview[] {
    const { files } = this;
    this.files = [];
    return files;
  }
}

export const dropped = new Dropped();
