// What is being typed of the state's learning-experience report and is not in the workbook yet. It is kept while the
// team looks elsewhere.
import { SvelteMap } from 'svelte/reactivity';
import type { Gap, Group, Measure, TypedExperiences } from '$bridge/types';
import { workbook } from '$workbook/workbook.svelte';
import { isEmpty, isRead, readTyped, typedOf, UNTYPED, type Typed, type Unread } from './typed';

export interface Place {
  unit: string;
  year: string;
  measure: Measure;
  group: Group;
}

export interface Stopped extends Unread {
  place: Place;
}

const nameOf = ({ unit, year, measure, group }: Place): string => [unit, year, measure, group].join(' ');

/** The record that holds the typed figures of a place. */
export const keptAt = (place: Place): Gap | null =>
  workbook
    .all('gap')
    .find(
      (gap) =>
        gap.method === 'experiences' &&
        gap.experiences !== null &&
        gap.comparison === 'all_others' &&
        nameOf(gap) === nameOf(place),
    ) ?? null;

/** Where a pasted table is kept until it is put into the grid. */
export const PASTED = 'pasted figures';

class Typing {
  /** Only what differs from the workbook; of one workbook at a time. */
  readonly drafts = new SvelteMap<string, { place: Place; typed: Typed }>();
  #of = '';

  /** Another workbook begins with nothing typed. */
  begin(fileName: string): void {
    if (this.#of !== fileName) this.drafts.clear();
    this.#of = fileName;
  }

  at(place: Place): Typed {
    const draft = this.drafts.get(nameOf(place));
    if (draft !== undefined) return draft.typed;
    const kept = keptAt(place)?.experiences;
    return kept ? typedOf(kept) : UNTYPED;
  }

  write(place: Place, some: Partial<Typed>): void {
    const typed = { ...this.at(place), ...some };
    const kept = keptAt(place)?.experiences;
    const before = kept ? typedOf(kept) : UNTYPED;
    const sides = ['group', 'comparison', 'ratio'] as const;
    if (sides.every((side) => typed[side] === before[side])) this.drafts.delete(nameOf(place));
    else this.drafts.set(nameOf(place), { place, typed });
  }

  changed(place: Place): boolean {
    return this.drafts.has(nameOf(place));
  }

  /** What the drafts of a unit come to: figures to put in, records to take out, texts that cannot be read. */
  read(unit: string): { figures: TypedExperiences[]; gone: Gap[]; stopped: Stopped[] } {
    const drafts = [...this.drafts.values()].filter(({ place }) => place.unit === unit);
    const figures: TypedExperiences[] = [];
    const gone: Gap[] = [];
    const stopped: Stopped[] = [];
    for (const { place, typed } of drafts) {
      const kept = keptAt(place);
      if (isEmpty(typed)) {
        if (kept !== null) gone.push(kept);
        continue;
      }
      const read = readTyped(typed);
      const { year, measure, group } = place;
      if (isRead(read)) figures.push({ year, measure, group, comparison: 'all_others', experiences: read });
      else stopped.push({ ...read, place });
    }
    return { figures, gone, stopped };
  }

  forget(unit: string): void {
    for (const [name, { place }] of this.drafts) if (place.unit === unit) this.drafts.delete(name);
  }
}

export const typing = new Typing();
