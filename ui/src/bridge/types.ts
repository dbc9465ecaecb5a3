// The words that window and Rust share, in one place to import from. What stands in generated/ is written by
// `cargo test` from the Rust types; here it is only given the names that the pages use.
import type { Around } from './generated/Around';
import type { Command as AnyCommand } from './generated/Command';
import type { Library } from './generated/Library';
import type { Causes } from './generated/Causes';
import type { Context } from './generated/Context';
import type { GapChart } from './generated/GapChart';
import type { GapDetail } from './generated/GapDetail';
import type { GapMatrix } from './generated/GapMatrix';
import type { Question } from './generated/Question';
import type { Schools } from './generated/Schools';
import type { CauseFigures } from './generated/CauseFigures';
import type { MapGeometry } from './generated/MapGeometry';
import type { MapHistory } from './generated/MapHistory';
import type { Paths } from './generated/Paths';
import type { Picture } from './generated/Picture';
import type { Preview } from './generated/Preview';
import type { Record as AnyRow } from './generated/Record';
import type { Shared } from './generated/Shared';
import type { Progress } from './generated/Progress';
import type { RecordRef } from './generated/RecordRef';
import type { SinceLast } from './generated/SinceLast';
import type { StandingSource } from './generated/StandingSource';
import type { TakingIn } from './generated/TakingIn';
import type { TraceView } from './generated/TraceView';
import type { Unit } from './generated/Unit';

export type { CostBand } from './generated/CostBand';
export type { EntryKind } from './generated/EntryKind';
export type { IndicatorProgress } from './generated/IndicatorProgress';
export type { Progress } from './generated/Progress';
export type { SinceLast } from './generated/SinceLast';
export type { Standing } from './generated/Standing';
export type { TraceView } from './generated/TraceView';
export type { PlaceOfImpact } from './generated/PlaceOfImpact';
export type { RiskEntry } from './generated/RiskEntry';
export type { ThemeEntry } from './generated/ThemeEntry';
export type { WrittenEntry } from './generated/WrittenEntry';
export type { Around } from './generated/Around';
export type { AskMap } from './generated/AskMap';
export type { BallotAbout } from './generated/BallotAbout';
export type { BallotRule } from './generated/BallotRule';
export type { CastVote } from './generated/CastVote';
export type { CauseEntry } from './generated/CauseEntry';
export type { CauseFigures } from './generated/CauseFigures';
export type { CauseState } from './generated/CauseState';
export type { CheckInStatus } from './generated/CheckInStatus';
export type { Comparison } from './generated/Comparison';
export type { Context } from './generated/Context';
export type { ContextIndicator } from './generated/ContextIndicator';
export type { Control } from './generated/Control';
export type { Direction } from './generated/Direction';
export type { EvidenceKind } from './generated/EvidenceKind';
export type { Experiences } from './generated/Experiences';
export type { FamilyEntry } from './generated/FamilyEntry';
export type { Field } from './generated/Field';
export type { GapChart } from './generated/GapChart';
export type { GapChartKind } from './generated/GapChartKind';
export type { GapDetail } from './generated/GapDetail';
export type { GapFigure } from './generated/GapFigure';
export type { GapKey } from './generated/GapKey';
export type { GapMatrix } from './generated/GapMatrix';
export type { Group } from './generated/Group';
export type { GroupEntry } from './generated/GroupEntry';
export type { GroupSet } from './generated/GroupSet';
export type { LinkCheck } from './generated/LinkCheck';
export type { MapFormat } from './generated/MapFormat';
export type { MapHistory } from './generated/MapHistory';
export type { MapStep } from './generated/MapStep';
export type { Level } from './generated/Level';
export type { Library } from './generated/Library';
export type { MapGeometry } from './generated/MapGeometry';
export type { MapLook } from './generated/MapLook';
export type { Measure } from './generated/Measure';
export type { MeasureEntry } from './generated/MeasureEntry';
export type { Method } from './generated/Method';
export type { NoteKind } from './generated/NoteKind';
export type { Path } from './generated/Path';
export type { Paths } from './generated/Paths';
export type { Part } from './generated/Part';
export type { PercentScale } from './generated/PercentScale';
export type { Picture } from './generated/Picture';
export type { PictureFormat } from './generated/PictureFormat';
export type { GuideEntry } from './generated/GuideEntry';
export type { GuideSection } from './generated/GuideSection';
export type { PromptEntry } from './generated/PromptEntry';
export type { PlanField } from './generated/PlanField';
export type { Preview } from './generated/Preview';
export type { PreviewCell } from './generated/PreviewCell';
export type { Question } from './generated/Question';
export type { Reach } from './generated/Reach';
export type { ResourceEntry } from './generated/ResourceEntry';
export type { SchoolView as SchoolRow } from './generated/SchoolView';
export type { Schools } from './generated/Schools';
export type { Shared } from './generated/Shared';
export type { Sign } from './generated/Sign';
export type { SourceWarning } from './generated/SourceWarning';
export type { Stance } from './generated/Stance';
export type { StakeholderEntry } from './generated/StakeholderEntry';
export type { StandingSource } from './generated/StandingSource';
export type { StrategyEntry } from './generated/StrategyEntry';
export type { TakingIn } from './generated/TakingIn';
export type { TypedExperiences } from './generated/TypedExperiences';
export type { TypeExperiences } from './generated/TypeExperiences';
export type { Unit } from './generated/Unit';
export type { WarmUpEntry } from './generated/WarmUpEntry';

// ---- records and commands ------------------------------------------------------------------------

/** A UUID as text. */
export type Id = string;
export type Kind = AnyRow['kind'];
export type AnyRecord = AnyRow;
export type RecordOf<K extends Kind> = Extract<AnyRow, { kind: K }>;

/** Fields that Rust fills in when they are left out; its generated types do not say so. */
type Defaulted = 'delay' | 'private' | 'part' | 'rule' | 'hidden';
type Lenient<C> = C extends unknown
  ? Omit<C, Defaulted> & Partial<Pick<C, Extract<keyof C, Defaulted>>>
  : never;
export type Command = Lenient<AnyCommand>;

/** 1 weak to 4 very strong. */
export type Strength = 1 | 2 | 3 | 4;

export type Settings = RecordOf<'settings'>;
export type Source = RecordOf<'source'>;
export type Mapping = RecordOf<'mapping'>;
export type Gap = RecordOf<'gap'>;
export type Category = RecordOf<'category'>;
export type Cause = RecordOf<'cause'>;
export type Link = RecordOf<'link'>;
export type Evidence = RecordOf<'evidence'>;
export type Strategy = RecordOf<'strategy'>;
export type ActsOn = RecordOf<'acts_on'>;
export type Plan = RecordOf<'plan'>;
export type Milestone = RecordOf<'milestone'>;
export type Indicator = RecordOf<'indicator'>;
export type CheckIn = RecordOf<'check_in'>;
export type Participant = RecordOf<'participant'>;
export type AgendaBlock = RecordOf<'agenda_block'>;
export type Note = RecordOf<'note'>;
export type Ballot = RecordOf<'ballot'>;
export type Vote = RecordOf<'vote'>;
export type Reflection = RecordOf<'reflection'>;
export type Rating = RecordOf<'rating'>;
export type NextStep = RecordOf<'next_step'>;
export type OwnEntry = RecordOf<'own_entry'>;

/** An entry of the library that is one sentence: a norm, a blind spot. */
export interface TextEntry {
  id: string;
  text: string;
  source: string;
}

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
  saved_at: string | null;
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

/** What a person said about the columns of a table that no report is like. */
export type HandMapping = Omit<Mapping, 'id' | 'kind' | 'signature' | 'made_order'>;

/** A cell without a figure; row and column are counted as a spreadsheet does, null where they are not known. */
export interface UnreadCell {
  row: number | null;
  column: number | null;
  header: string | null;
  unit_name: string | null;
  reason_name: string;
  text: string;
}

export interface FilePreview {
  token: string;
  file_name: string;
  preview: Preview | null;
  error: AppError | null;
  /** The same bytes are in the workbook. */
  already: StandingSource | null;
  /** Same report, level and years as this one. */
  replaces: StandingSource | null;
  /** The table can be read, but not recognised: a person can say what its columns are. */
  can_map: boolean;
}

/** The first rows of each sheet of a file, as written. */
export interface SampleTable {
  sheets: { name: string; rows: string[][] }[];
}

/** How far the reading of one file is; `share` is 0 to 1, null while it is not known. */
export interface ImportProgress {
  token: string;
  file_name: string;
  share: number | null;
  rows: number;
}

export interface Exported {
  file_name: string;
  pages: number;
  notes: string[];
}

/** A map that was written in the form of another program. */
export interface ExportedMap {
  file_name: string;
}

/** What a file with a map would bring. */
export interface MapPreview {
  file_name: string;
  taking_in: TakingIn;
}

export interface ReportPages {
  pages: string[];
  notes: string[];
}

// ---- questions and answers -----------------------------------------------------------------------

/** The figures of one node of the map. */
export type CauseNode = CauseFigures;

/** What the map says. */
export type CauseAnalysis = Causes;

export interface Coverage {
  /** `untraced`: the share that the map does not explain; no set can catch it. */
  gaps: {
    gap: Id;
    label: string;
    coverage: number | null;
    untraced: number | null;
    parts: { strategy: Id; adds: number }[];
  }[];
  /** How many sets of two to four were compared, and how many candidates were too many for that. */
  compared: number;
  left_out: number;
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
  /** `said` is what there is ("8 causes, 1 loop"), `missing` what is not. */
  phases: { phase: string; state: PhaseState; said: string; missing: string[] }[];
  /** `refuses`: finishing the plan is refused while it stands. */
  finish: { code: string; text: string; about: Id | null; record: RecordRef; refuses: boolean }[];
  finished: boolean;
}

export interface History {
  entries: { revision: number; label: string; at: string; undone: boolean }[];
}

export interface Unread {
  total: number;
  reasons: { reason: string; name: string; cells: number }[];
  rows: UnreadCell[];
}

export interface AnswerTypes {
  Units: { units: Unit[]; years: string[] };
  GapMatrix: GapMatrix;
  Schools: Schools;
  GapDetail: GapDetail;
  GapChart: GapChart;
  Context: Context;
  Causes: CauseAnalysis;
  Around: Around;
  Paths: Paths;
  Shared: Shared;
  Map: MapGeometry;
  MapHistory: MapHistory;
  Coverage: Coverage;
  Trace: TraceView;
  Progress: Progress;
  SinceLast: SinceLast;
  Readiness: Readiness;
  History: History;
  Unread: Unread;
  Library: Library;
}

export type AnswerTo<Q extends Question> = AnswerTypes[Q['type']];
