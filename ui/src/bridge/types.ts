// The words that window and Rust share. Mirrors the `model` and `wire` crates; nothing here runs.

// ---- records -------------------------------------------------------------------------------------

/** A UUID as text. */
export type Id = string;
export type Level = 'district' | 'school' | 'state' | 'mixed';
export type Method = 'experiences' | 'school-averages' | 'quartiles';
export type Comparison = 'all_others' | 'white';
export type Control = 'ours' | 'shared' | 'outside';
export type CauseState = 'possible' | 'supported' | 'confirmed' | 'set_aside';
export type Sign = 'same' | 'opposite';
export type Strength = 1 | 2 | 3 | 4;
export type Stance = 'supports' | 'contradicts' | 'question';
export type EvidenceKind = 'data' | 'research' | 'stakeholder' | 'document';
export type Direction = 'less' | 'more';
export type Part = 'facilitator' | 'note_taker' | 'timekeeper' | 'member';
export type NoteKind = 'note' | 'decision' | 'question' | 'parking' | 'norm' | 'blind_spot' | 'take_action';
export type CheckInStatus = 'planned' | 'on_track' | 'at_risk' | 'off_track' | 'done';
export type BallotAbout = 'gap' | 'cause' | 'strategy';
export type PlanField =
  | 'aspiration'
  | 'theory_of_action'
  | 'activities'
  | 'delivery_chain'
  | 'trajectory'
  | 'performance_data'
  | 'benchmarks'
  | 'resources'
  | 'stakeholders'
  | 'communication'
  | 'risks'
  | 'sustaining';

interface Made {
  id: Id;
  made_order: number;
}

export interface Settings extends Made {
  kind: 'settings';
  district_name: string;
  district_code: string | null;
  year: string | null;
  purpose: string;
  unnamed: number;
  student_threshold: number;
  teacher_threshold: number;
  threshold_reason: string;
  plan_finished: boolean;
}

/** A warning about a file; the text is the Fluent message `code`. */
export interface SourceWarning {
  code: string;
  args: { [name: string]: string };
}

export interface Source extends Made {
  kind: 'source';
  file_name: string;
  sha256: string;
  report: string;
  level: Level;
  years: string[];
  rows: number;
  title: string | null;
  columns: { header: string; field: string | null }[];
  missing: { [reason: string]: number };
  warnings: SourceWarning[];
  public: boolean;
  added_at: string;
}

export interface Gap extends Made {
  kind: 'gap';
  statement: string;
  unit: string;
  unit_name: string;
  year: string;
  measure: string;
  group: string;
  comparison: Comparison;
  method: Method;
  experiences: { [field: string]: number | null } | null;
  focus: boolean;
  weight: number;
  figure: GapFigure | null;
}

export interface Cause extends Made {
  kind: 'cause';
  label: string;
  family: string | null;
  control: Control;
  state: CauseState;
  root: boolean;
  root_reason: string;
  x: number | null;
  y: number | null;
}

export interface Link extends Made {
  kind: 'link';
  from_cause: Id;
  to_cause: Id | null;
  to_gap: Id | null;
  sign: Sign;
  strength: Strength;
  delay: boolean;
  reason: string;
}

export interface Evidence extends Made {
  kind: 'evidence';
  about_cause: Id | null;
  about_link: Id | null;
  about_gap: Id | null;
  stance: Stance;
  text: string;
  source_kind: EvidenceKind;
}

export interface Strategy extends Made {
  kind: 'strategy';
  title: string;
  summary: string;
  library_id: string | null;
  chosen: boolean;
  parked: boolean;
  feasibility: number | null;
}

export interface ActsOn extends Made {
  kind: 'acts_on';
  strategy: Id;
  cause: Id;
  direction: Direction;
  effect: number;
  reason: string;
}

export type Plan = Made & { kind: 'plan'; owner: string } & { [field in PlanField]: string };

export interface Milestone extends Made {
  kind: 'milestone';
  strategy: Id;
  title: string;
  by: string;
  done: boolean;
}

export interface Indicator extends Made {
  kind: 'indicator';
  strategy: Id;
  name: string;
  baseline: number | null;
  target: number | null;
  measured_in: string;
  by: string | null;
}

export interface CheckIn extends Made {
  kind: 'check_in';
  strategy: Id;
  on: string;
  status: CheckInStatus;
  text: string;
  indicator: Id | null;
  value: number | null;
}

export interface Participant extends Made {
  kind: 'participant';
  name: string;
  role: string;
  part: Part;
}

export interface AgendaBlock extends Made {
  kind: 'agenda_block';
  key: string | null;
  title: string;
  minutes: number;
  position: number;
}

export interface Note extends Made {
  kind: 'note';
  note_kind: NoteKind;
  text: string;
  at: string;
  private: boolean;
}

export interface Ballot extends Made {
  kind: 'ballot';
  question: string;
  about: BallotAbout;
  dots: number;
  closed: boolean;
}

export interface Vote extends Made {
  kind: 'vote';
  ballot: Id;
  voter: string;
  choice: Id;
  dots: number;
}

export interface Reflection extends Made {
  kind: 'reflection';
  prompt: string;
  text: string;
}

export interface Rating extends Made {
  kind: 'rating';
  rubric: string;
  criterion: string;
  strategy: Id | null;
  level: Strength;
  reason: string;
}

export type AnyRecord =
  | Settings
  | Source
  | Gap
  | Cause
  | Link
  | Evidence
  | Strategy
  | ActsOn
  | Plan
  | Milestone
  | Indicator
  | CheckIn
  | Participant
  | AgendaBlock
  | Note
  | Ballot
  | Vote
  | Reflection
  | Rating;

export type Kind = AnyRecord['kind'];
export type RecordOf<K extends Kind> = Extract<AnyRecord, { kind: K }>;

// ---- figures -------------------------------------------------------------------------------------

export type Interval = [number, number];

/** One gap's statistics; p as fractions, gap_pp and its intervals in points; null where not to be had. */
export interface GapFigure {
  unit: string;
  unit_name: string;
  year: string;
  measure: string;
  group: string;
  comparison: Comparison;
  method: Method;
  x1: number | null;
  n1: number | null;
  x2: number | null;
  n2: number | null;
  p1: number | null;
  p2: number | null;
  gap_pp: number | null;
  gap_pp_ci: Interval | null;
  ratio: number | null;
  ratio_ci: Interval | null;
  jackknife_ci: Interval | null;
  schools_used: number | null;
  schools_left_out: { code: string; name: string; reason: string }[];
  dese_gap: boolean | null;
  rule_applies: boolean;
  undefined: string | null;
}

// ---- commands ------------------------------------------------------------------------------------

export type Command =
  | { type: 'SetDistrict'; district_name: string; district_code?: string | null; year?: string | null }
  | { type: 'SetPurpose'; purpose: string }
  | { type: 'SetUnnamed'; unnamed: number }
  | { type: 'SetThresholds'; students: number; teachers: number; reason: string }
  | { type: 'RemoveSource'; id: Id }
  | {
      type: 'AddGap';
      id?: Id;
      statement: string;
      unit: string;
      unit_name: string;
      year: string;
      measure: string;
      group: string;
      comparison: Comparison;
      method?: Method;
      experiences?: { [field: string]: number | null };
    }
  | { type: 'RemoveGap'; id: Id }
  | { type: 'SetFocusGap'; id: Id; focus: boolean; weight?: number }
  | { type: 'StateGap'; id: Id; statement: string }
  | { type: 'UpdateGapFigure'; id: Id }
  | { type: 'AddCause'; id?: Id; label: string; family?: string | null }
  | { type: 'RenameCause'; id: Id; label: string }
  | { type: 'PlaceCause'; id: Id; x: number; y: number }
  | { type: 'SetFamily'; id: Id; family: string | null }
  | { type: 'SetControl'; id: Id; control: Control }
  | { type: 'SetCauseState'; id: Id; state: CauseState }
  | { type: 'MarkRootCause'; id: Id; root: boolean; reason?: string }
  | { type: 'RemoveCause'; id: Id }
  | {
      type: 'LinkCauses';
      id?: Id;
      from: Id;
      to: Id;
      sign: Sign;
      strength: Strength;
      delay?: boolean;
      reason?: string;
    }
  | { type: 'EditLink'; id: Id; sign?: Sign; strength?: Strength; delay?: boolean; reason?: string }
  | { type: 'RemoveLink'; id: Id }
  | { type: 'AddEvidence'; id?: Id; about: Id; stance: Stance; text: string; kind: EvidenceKind }
  | { type: 'EditEvidence'; id: Id; stance?: Stance; text?: string; kind?: EvidenceKind }
  | { type: 'RemoveEvidence'; id: Id }
  | { type: 'AddStrategy'; id?: Id; title: string; library_id?: string | null }
  | { type: 'EditStrategy'; id: Id; title?: string; summary?: string }
  | { type: 'ParkStrategy'; id: Id; parked: boolean }
  | { type: 'RemoveStrategy'; id: Id }
  | {
      type: 'ActOnCause';
      strategy: Id;
      cause: Id;
      direction: Direction;
      effect: number;
      reason?: string;
    }
  | { type: 'StopActing'; strategy: Id; cause: Id }
  | { type: 'SetFeasibility'; strategy: Id; feasibility: number }
  | { type: 'ChooseStrategy'; id: Id; chosen: boolean }
  | { type: 'SetOwner'; strategy: Id; owner: string }
  | { type: 'WritePlan'; strategy: Id; field: PlanField; text: string }
  | { type: 'AddMilestone'; id?: Id; strategy: Id; title: string; by: string }
  | { type: 'EditMilestone'; id: Id; title?: string; by?: string; done?: boolean }
  | { type: 'RemoveMilestone'; id: Id }
  | {
      type: 'AddIndicator';
      id?: Id;
      strategy: Id;
      name: string;
      baseline?: number | null;
      target?: number | null;
      measured_in?: string;
      by?: string | null;
    }
  | {
      type: 'EditIndicator';
      id: Id;
      name?: string;
      baseline?: number | null;
      target?: number | null;
      measured_in?: string;
      by?: string | null;
    }
  | { type: 'RemoveIndicator'; id: Id }
  | {
      type: 'AddCheckIn';
      id?: Id;
      strategy: Id;
      on: string;
      status: CheckInStatus;
      text: string;
      indicator?: Id | null;
      value?: number | null;
    }
  | {
      type: 'EditCheckIn';
      id: Id;
      on?: string;
      status?: CheckInStatus;
      text?: string;
      indicator?: Id | null;
      value?: number | null;
    }
  | { type: 'RemoveCheckIn'; id: Id }
  | { type: 'AddParticipant'; id?: Id; name: string; role: string; part?: Part }
  | { type: 'EditParticipant'; id: Id; name?: string; role?: string; part?: Part }
  | { type: 'RemoveParticipant'; id: Id }
  | { type: 'AddBlock'; id?: Id; title: string; minutes: number; key?: string; position?: number }
  | { type: 'EditBlock'; id: Id; title?: string; minutes?: number; position?: number }
  | { type: 'RemoveBlock'; id: Id }
  | { type: 'AddNote'; id?: Id; kind: NoteKind; text: string; private?: boolean }
  | { type: 'EditNote'; id: Id; text?: string; kind?: NoteKind; private?: boolean }
  | { type: 'RemoveNote'; id: Id }
  | { type: 'OpenBallot'; id?: Id; question: string; about: BallotAbout; dots: number }
  | { type: 'CastVote'; ballot: Id; voter: string; choice: Id; dots: number }
  | { type: 'CloseBallot'; id: Id }
  | { type: 'Reflect'; prompt: string; text: string }
  | { type: 'Rate'; rubric: string; criterion: string; strategy?: Id; level: Strength; reason?: string }
  | { type: 'FinishPlan' };

// ---- what comes back -----------------------------------------------------------------------------

/** What every failed call rejects with; `message` and `hint` are ready text, `code` is for deciding. */
export interface AppError {
  code: string;
  message: string;
  hint: string;
  detail: string | null;
}

export interface Change {
  kind: Kind;
  before: AnyRecord | null;
  after: AnyRecord | null;
}

export interface Outcome {
  revision: number;
  label: string;
  changes: Change[];
  undo: string | null;
  redo: string | null;
  saved_at: string;
  warnings: string[];
}

export interface OpenWorkbook {
  file_name: string;
  view_only: boolean;
  revision: number;
  records: AnyRecord[];
  undo: string | null;
  redo: string | null;
  saved_at: string;
}

export interface Recent {
  id: string;
  name: string;
  folder: string;
  opened_at: string;
}

export interface Start {
  version: string;
  recents: Recent[];
  opened: OpenWorkbook | null;
}

/** A drawing made by the `drawing` crate, with its text alternative. */
export interface Picture {
  svg: string;
  title: string;
  description: string;
  width: number;
  height: number;
}

export interface Preview {
  report: string;
  report_name: string;
  level: Level;
  years: string[];
  rows: number;
  title: string | null;
  columns: { header: string; field: string | null }[];
  missing: { [reason: string]: number };
  warnings: SourceWarning[];
  sha256: string;
}

export interface FilePreview {
  token: string;
  file_name: string;
  preview: Preview | null;
  error: AppError | null;
}

export interface Exported {
  file_name: string;
  pages: number;
  notes: string[];
}

export interface ReportPages {
  pages: string[];
}

// ---- questions and answers -----------------------------------------------------------------------

export interface GapKey {
  unit: string;
  year: string;
  measure: string;
  group: string;
  comparison: Comparison;
  method: Method;
}

export type Question =
  | { type: 'Units' }
  | { type: 'GapMatrix'; unit: string; year: string | null; method: Method; comparison: Comparison }
  | { type: 'GapDetail'; key: GapKey }
  | { type: 'Causes' }
  | { type: 'Map'; sizes: { [id: Id]: [number, number] } }
  | { type: 'Coverage' }
  | { type: 'Readiness' }
  | { type: 'History' }
  | { type: 'Library' };

export interface Unit {
  code: string;
  name: string;
  level: Level;
  district_code: string | null;
}

export interface GapMatrix {
  unit: string;
  unit_name: string;
  year: string;
  years: string[];
  method: Method;
  rows: {
    group: string;
    group_name: string;
    comparison_name: string;
    cells: { measure: string; measure_name: string; figure: GapFigure }[];
  }[];
  schools: {
    code: string;
    name: string;
    rates: { [measure: string]: number | null };
    shares: { [group: string]: number | null };
  }[];
  sources: { id: Id; file_name: string; report: string; years: string[] }[];
}

export interface GapDetail {
  figure: GapFigure;
  chart: Picture;
  statement: string;
  worked_out: string[];
  cautions: string[];
}

export interface CauseNode {
  id: Id;
  label: string;
  kind: 'cause' | 'gap';
  headwater: { [gap: Id]: number | null };
  flow: { [gap: Id]: number | null };
  rank: number | null;
  rank_range: [number, number] | null;
  reaches_gap: boolean;
  gives: number | null;
  takes: number | null;
  prominence: number | null;
  relation: number | null;
  influence: { [gap: Id]: number | null };
  active_sum: number;
  passive_sum: number;
  unlinked_loop?: boolean;
}

export interface CauseAnalysis {
  nodes: CauseNode[];
  untraced: { [gap: Id]: number | null };
  loops: { nodes: Id[]; kind: 'reinforcing' | 'balancing'; sentence: string }[];
  loops_capped: boolean;
  sentences?: { [link: Id]: string };
  matrix?: { order: Id[]; t: number[][] };
}

export interface MapGeometry {
  nodes: { id: Id; x: number; y: number; width: number; height: number }[];
  links: { id: Id; path: string; label_at: [number, number] }[];
  width: number;
  height: number;
}

export interface Coverage {
  gaps: { gap: Id; label: string; coverage: number | null; parts: { strategy: Id; adds: number }[] }[];
  sets: {
    strategies: Id[];
    coverage: { [gap: Id]: number | null };
    feasibility: number | null;
    on_front: boolean;
    yours: boolean;
  }[];
  warnings: { strategy: Id; cause: Id; text: string }[];
  picture: Picture | null;
}

export type PhaseState = 'not_begun' | 'under_way' | 'done';

export interface Readiness {
  phases: { phase: string; state: PhaseState; missing: string[] }[];
  finish: { code: string; text: string; about: Id | null }[];
}

export interface History {
  entries: { revision: number; label: string; at: string; undone: boolean }[];
}

/** What every entry of the library has. */
interface Entry {
  id: string;
  source: string;
}

export interface MeasureEntry extends Entry {
  name: string;
  short_name: string;
  what: string;
  report: string;
  phrase: string;
}

export interface GroupEntry extends Entry {
  name: string;
  short_name: string;
  comparison_name: string;
  main: boolean;
  what: string;
}

export interface MisreadingEntry extends Entry {
  title: string;
  wrong: string;
  right: string;
  example: string;
}

export interface FamilyEntry extends Entry {
  name: string;
  short_name: string;
  /** Slot 1 to 8 of the data palette: `var(--f1)` to `var(--f8)`. */
  color: number;
  question: string;
}

export interface CauseEntry extends Entry {
  label: string;
  family: string;
  measures: string[];
  why: string;
}

export interface ThemeEntry extends Entry {
  name: string;
  origin: string;
}

export interface StrategyEntry extends Entry {
  title: string;
  summary: string;
  theme: string;
  place_of_impact: string;
  families: string[];
  acts_on: { cause: string; direction: Direction; effect: number }[];
  steps: string[];
  risks: { risk: string; mitigation: string }[];
  measures: string[];
  watch: string[];
  resources: string[];
  evidence: string;
  evidence_note: string | null;
  partnership: boolean;
  year: number | null;
}

export interface ResourceEntry extends Entry {
  title: string;
  publisher: string;
  year: number | null;
  kind: string;
  helps_with: string;
  families: string[];
  strategies: string[];
  url: string | null;
}

export interface AgendaEntry extends Entry {
  kind: 'before' | 'block' | 'break' | 'after';
  phase: string;
  title: string;
  minutes: number;
  purpose: string;
  steps: string[];
  protocols: string[];
}

export interface ProtocolEntry extends Entry {
  name: string;
  minutes: number;
  purpose: string;
  steps: string[];
  outcome: string;
  tips: string[];
}

export interface TextEntry extends Entry {
  text: string;
}

export interface WarmUpEntry extends Entry {
  title: string;
  /** Id of a resource to read, or empty. */
  reading: string;
  question: string;
  minutes: number;
}

export interface GuideEntry extends Entry {
  title: string;
  summary: string;
  resources: string[];
  sections: {
    id: string;
    title: string;
    about: string;
    prompts: { id: string; side: 'example' | 'ours' | 'neither'; text: string }[];
  }[];
}

export interface RubricEntry extends Entry {
  title: string;
  about: 'plan' | 'district';
  for_partnerships: boolean;
  purpose: string;
  levels: { level: Strength; name: string; what: string }[];
  criteria: { id: string; name: string; question: string }[];
}

export interface NextStepEntry extends Entry {
  text: string;
  phase: string;
  resources: string[];
}

export interface StakeholderEntry extends Entry {
  name: string;
  ask: string;
}

/** The content library of seeds/; each entry names its source. */
export interface Library {
  measures: MeasureEntry[];
  groups: GroupEntry[];
  misreadings: MisreadingEntry[];
  blind_spots: TextEntry[];
  families: FamilyEntry[];
  causes: CauseEntry[];
  themes: ThemeEntry[];
  strategies: StrategyEntry[];
  resources: ResourceEntry[];
  agenda: AgendaEntry[];
  protocols: ProtocolEntry[];
  norms: TextEntry[];
  warm_ups: WarmUpEntry[];
  guides: GuideEntry[];
  rubrics: RubricEntry[];
  next_steps: NextStepEntry[];
  stakeholders: StakeholderEntry[];
}

export interface AnswerTypes {
  Units: { units: Unit[]; years: string[] };
  GapMatrix: GapMatrix;
  GapDetail: GapDetail;
  Causes: CauseAnalysis;
  Map: MapGeometry;
  Coverage: Coverage;
  Readiness: Readiness;
  History: History;
  Library: Library;
}

export type AnswerTo<Q extends Question> = AnswerTypes[Q['type']];
