// Names from the library and of the records: families with their colors, groups and measures of a gap.
import type { CauseEntry, FamilyEntry, Gap, Id, Library } from '$bridge/types';
import { t } from '$shared/words';
import { library } from '$workbook/library';
import { workbook } from '$workbook/workbook.svelte';

class Named {
  #library = $state.raw<Library | null>(null);

  async load(): Promise<void> {
    this.#library ??= await library();
  }

  get families(): FamilyEntry[] {
    return this.#library?.families ?? [];
  }

  get causes(): CauseEntry[] {
    return this.#library?.causes ?? [];
  }

  /** CSS color of a family; grey where there is none. */
  colorOf(family: string | null): string {
    const slot = this.families.find((one) => one.id === family)?.color;
    return slot === undefined ? 'var(--line-2)' : `var(--f${slot})`;
  }

  /** The same name as in the report and the pictures. */
  gap(gap: Gap): string {
    const group = this.#library?.groups.find((one) => one.id === gap.group)?.short_name ?? gap.group;
    const measure = this.#library?.measures.find((one) => one.id === gap.measure)?.short_name ?? gap.measure;
    return t('gap-name', { group, measure: measure.toLowerCase() });
  }

  of(id: Id): string {
    const cause = workbook.find('cause', id);
    if (cause !== null) return cause.label;
    const gap = workbook.find('gap', id);
    return gap === null ? '' : this.gap(gap);
  }
}

export const named = new Named();
