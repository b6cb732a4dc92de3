import type {
  ResourceCost,
  ResourceFigures,
  SickLeaveFigures,
  SickLeaveYear,
  StaffFigure,
} from '../../analysis';
import type { Assessment, GoalMeasure } from '../../plan';
import type { Estimate } from '../../vocabulary';

/** Understands what an annual report tells, read from forms and worked out, before it is laid out (domain.md 5.5). */

/** The five tables, in their order. */
export const REPORT_PARTS = ['staff', 'sickLeave', 'goals', 'resources', 'remedyPlans'] as const;

/** One of the five tables. */
export type ReportPart = (typeof REPORT_PARTS)[number];

/** What stands below a table, as it was typed. */
export interface AboutTable {
  readonly source: string;
  readonly population: string;
  readonly date: string;
  readonly exclusions: string;
  /** On breaks between the years. */
  readonly remark: string;
}

/** A form of employment as it was typed, with its figures where both counts are there. */
export interface StaffLine {
  readonly name: string;
  readonly women?: number;
  readonly men?: number;
  readonly figure?: StaffFigure;
  /** Where its counts stand, as formulas; absent where they are typed. */
  readonly cells?: CountCells;
}

/** The cells of two counts, as parts of formulas. */
export interface CountCells {
  readonly women: string;
  readonly men: string;
}

/** Sick leave of one year: what was typed, or read from an earlier workbook, and what follows from it. */
export interface ReportedSickLeave {
  readonly hours: SickLeaveYear;
  /** True where the hours come from an earlier workbook. */
  readonly borrowed: boolean;
  readonly figures: SickLeaveFigures;
  readonly hidden: ReadonlyMap<string, HiddenReason>;
}

/** Why a cell is not shown: its own count is small, it would give away one that is, or it is reckoned with one. */
export type HiddenReason = 'primary' | 'complementary' | 'derived';

/** The value of a goal's indicator at a time. What nobody has given is absent. */
export interface GoalValue {
  readonly women?: Estimate;
  readonly men?: Estimate;
  readonly year?: number;
}

/** One target of a goal, and on which side of it the goal is met. */
export interface ReportedTarget {
  readonly of: 'gap' | 'women' | 'men' | 'ratio';
  readonly sign: '≤' | '≥' | '=';
  readonly value: number;
}

/** A committee's goal in the annual report. */
export interface ReportedGoal {
  readonly id: string;
  /** From 1 within the goal; a goal with several has a line for each. */
  readonly indicator: number;
  readonly isAdopted: boolean;
  readonly committee: string;
  readonly text: string;
  readonly unitOfMeasure: string;
  readonly measure: GoalMeasure;
  readonly baseline: GoalValue;
  readonly targets: readonly ReportedTarget[];
  readonly outcome: GoalValue;
  readonly assessment: Assessment;
  /** What the numbers say. */
  readonly computed: Assessment;
  readonly overrideReason?: string;
  readonly shareOfWay: Estimate;
  /** The sex that was better off and now has a worse value (R12). */
  readonly levelledDown?: 'women' | 'men';
  readonly needsRemedyPlan: boolean;
  readonly remedyPlan?: ReportedRemedyPlan;
}

/** What a committee tells the council about a goal that it has not met. */
export interface ReportedRemedyPlan {
  readonly cause: string;
  readonly actions: string;
  readonly responsible: string;
  readonly newDate: string;
  readonly councilDate: string;
  readonly paragraph: string;
}

/** A cost as it was typed, with what it is in the ledger. */
export interface ResourceLine extends ResourceCost {
  readonly ledger?: number;
}

/** The values of a chosen analysis in one year. */
export interface AnalysisYear {
  readonly year: number;
  readonly women?: Estimate;
  readonly men?: Estimate;
  readonly origin: 'workbook' | 'typed';
}

/** An analysis with its values over the years. */
export interface ReportedAnalysis {
  /** Of the analysis in its workbook; its inputs are known by it. */
  readonly number: number;
  readonly title: string;
  readonly chosen: boolean;
  /** What a value is counted in, and a difference. */
  readonly valueUnit: string;
  readonly differenceUnit: string;
  readonly decimals: number;
  readonly years: readonly AnalysisYear[];
}

/** A whole annual report. */
export interface AnnualReport {
  readonly year: number;
  readonly municipality: string;
  /** Local date of the report. */
  readonly date: string;
  readonly about: Readonly<Record<ReportPart, AboutTable>>;
  readonly staff: {
    readonly lines: readonly StaffLine[];
    readonly whole?: StaffFigure;
    /** The analysis that the counts come from, and where its counts of everybody stand; absent where they are typed. */
    readonly from?: { readonly analysis: string; readonly whole: CountCells };
    /** What was chosen and is no analysis of counts. */
    readonly unknownAnalysis?: string;
    /** What is typed, while the counts come from an analysis. */
    readonly typed?: readonly StaffLine[];
  };
  /** Two years before, the year before, the year. */
  readonly sickLeave: readonly [ReportedSickLeave, ReportedSickLeave, ReportedSickLeave];
  /** Of other years, as they were filled in: they stay on the sheet, and no table shows them. */
  readonly otherHours: readonly SickLeaveYear[];
  /** Absent where the workbook has no plan. */
  readonly goals?: readonly ReportedGoal[];
  readonly resources: { readonly lines: readonly ResourceLine[]; readonly figures: ResourceFigures };
  readonly analyses: readonly ReportedAnalysis[];
  /** Analyses that can no longer be answered, and why. */
  readonly notAnswered: readonly { readonly title: string; readonly why: string }[];
  /** Counts from 1 up to below this are not shown. */
  readonly threshold: number;
  /** Cells that hold something else than the number that is asked for. */
  readonly unreadable: readonly string[];
}
