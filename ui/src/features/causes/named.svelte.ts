// Names from the library and of the records: categories with their colors, groups and measures of a gap.
import type { CauseEntry, Gap, Id, Library } from '$bridge/types';
import { t } from '$shared/words';
import { library } from '$workbook/library';
import { workbook } from '$workbook/workbook.svelte';
import { categoriesOf, type CauseCategory } from './categories/categories';

class Named {
  #library = $state.raw<Library | null>(null);

  async load(): Promise<void> {
    this.#library ??= await library();
  }

  /** Families of the library by the team's names for them, then categories of the team's own. */
  readonly families: CauseCategory[] = $derived.by(() =>
    categoriesOf(this.#library?.families ?? [], workbook.all('category')),
  );

  family(id: string | null): CauseCategory | null {
    return this.families.find((one) => one.id === id) ?? null;
  }

  get causes(): CauseEntry[] {
    return this.#library?.causes ?? [];
  }

  /** CSS color of a category; grey where there is none. */
  colorOf(family: string | null): string {
    const slot = this.family(family)?.color;
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
