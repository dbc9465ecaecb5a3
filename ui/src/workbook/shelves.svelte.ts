// The library as a reactive value, for screens that name groups, measures, families and strategies while they draw.
import type {
  CauseEntry,
  FamilyEntry,
  Gap,
  GroupEntry,
  GuideEntry,
  Library,
  MeasureEntry,
  Strategy,
  StrategyEntry,
} from '$bridge/types';
import { library } from './library';

class Shelves {
  now = $state.raw<Library | null>(null);

  async load(): Promise<void> {
    this.now ??= await library();
  }

  group(id: string): GroupEntry | null {
    return this.now?.groups.find((one) => one.id === id) ?? null;
  }

  measure(id: string): MeasureEntry | null {
    return this.now?.measures.find((one) => one.id === id) ?? null;
  }

  strategy(id: string | null): StrategyEntry | null {
    return this.now?.strategies.find((one) => one.id === id) ?? null;
  }

  /** As `Library::is_partnership` has it: the team said so, or its entry does. */
  isPartnership({ partnership, library_id }: Pick<Strategy, 'partnership' | 'library_id'>): boolean {
    return partnership || (this.strategy(library_id)?.partnership ?? false);
  }

  guide(id: string): GuideEntry | null {
    return this.now?.guides.find((one) => one.id === id) ?? null;
  }

  cause(id: string): CauseEntry | null {
    return this.now?.causes.find((one) => one.id === id) ?? null;
  }

  family(id: string | null): FamilyEntry | null {
    return this.now?.families.find((one) => one.id === id) ?? null;
  }

  /** The arguments of the message `gap-short`. */
  gap({ group, measure }: Pick<Gap, 'group' | 'measure'>): { group: string; measure: string } {
    return {
      group: this.group(group)?.short_name ?? group,
      measure: (this.measure(measure)?.short_name ?? measure).toLowerCase(),
    };
  }
}

export const shelves = new Shelves();
