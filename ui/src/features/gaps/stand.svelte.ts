// Where the team stands among the gaps: unit, year, method, groups and cell. Not stored in the file.
import type { Comparison, Gap, GapChartKind, GapKey, Group, GroupSet, Measure, Method } from '$bridge/types';

export type View = 'matrix' | 'gap' | 'schools' | 'context' | 'experiences';

const FOUR: Group[] = ['low_income', 'english_learners', 'students_with_disabilities', 'students_of_color'];

class Stand {
  view = $state<View>('matrix');
  /** 8-digit code or `state`; null for the district of the workbook. */
  unit = $state<string | null>(null);
  /** Null for the newest. */
  year = $state<string | null>(null);
  method = $state<Method>('school-averages');
  groups = $state<GroupSet>('four');
  comparison = $state<Comparison>('all_others');
  group = $state<Group>('low_income');
  measure = $state<Measure>('inexperienced');
  chart = $state<GapChartKind>('shares');
  /** The statement being composed for the selected gap. */
  statement = $state('');

  /** The four groups are compared with all others only; each race and ethnicity also with White students. */
  compare(groups: GroupSet, comparison: Comparison): void {
    this.groups = groups;
    this.comparison = comparison;
    if (comparison === 'white' && this.group === 'white') this.group = 'black';
    if (FOUR.includes(this.group) !== (groups === 'four'))
      this.group = groups === 'four' ? 'low_income' : 'black';
  }

  show(gap: GapKey | Gap): void {
    this.view = 'matrix';
    this.unit = gap.unit;
    this.year = gap.year;
    this.method = gap.method;
    this.groups = FOUR.includes(gap.group) ? 'four' : 'races';
    this.comparison = gap.comparison;
    this.group = gap.group;
    this.measure = gap.measure;
  }
}

export const stand = new Stand();
