import type { CountTable, StaffFigure, SuppressionMask } from '../../analysis';
import {
  hiddenGroups,
  resourceFigures,
  resourceTables,
  sickLeaveFigures,
  sickLeaveTables,
  staffFigures,
  staffWhole,
  suppressTables,
} from '../../analysis';
import type { AnalysisPair } from '../../compute';
import type { AnnualReport, ReportedSickLeave, ResourceLine, StaffLine } from '../../documents';
import type { ReportAnswers } from './readReportForm';

/** What the report tells, with one decision on small counts over everything that is seen together (design 2.10). */
export interface JudgedReport {
  readonly staff: AnnualReport['staff'];
  readonly sickLeave: AnnualReport['sickLeave'];
  readonly resources: AnnualReport['resources'];
  /** For the analyses that are shown beside the tables. */
  readonly mask: SuppressionMask;
}

/** The hours of a year; borrowed where they come from an earlier workbook. */
export type ReportedHours = Pick<ReportedSickLeave, 'hours' | 'borrowed'>;

/** What is judged together. */
export interface ToBeJudged {
  readonly answers: Pick<ReportAnswers, 'staff' | 'resources' | 'threshold'>;
  /** Two years before, the year before, the year. */
  readonly hours: readonly [ReportedHours, ReportedHours, ReportedHours];
  readonly analyses: readonly AnalysisPair[];
}

type CountedLine = StaffLine & { readonly women: number; readonly men: number };

/**
 * Decides what must not be shown of the tables of the report and of the analyses beside them, and works the figures
 * out of what is left. The key figures of sick leave follow the law's own limit.
 */
export function judgeReport({ answers, hours, analyses }: ToBeJudged): JudgedReport {
  const counted = answers.staff.filter(isCounted);
  const tables = [staffCounts(counted), ...resourceTables(answers.resources)];
  const { tables: masks, mask } = suppressTables(
    tables,
    { threshold: answers.threshold },
    analyses.map(({ full }) => full),
  );
  const [ofStaff, ...ofResources] = masks;
  return {
    staff: judgedStaff(answers.staff, counted, ofStaff),
    sickLeave: judgedSickLeave(hours),
    resources: judgedResources(answers.resources, ofResources),
    mask,
  };
}

function isCounted(line: StaffLine): line is CountedLine {
  return line.women !== undefined && line.men !== undefined;
}

/** Judged by whole persons, should somebody have filled in part-time ones. */
function staffCounts(lines: readonly CountedLine[]): CountTable {
  const rows = lines.map(({ name, women, men }) => ({
    name,
    women: Math.round(women),
    men: Math.round(men),
  }));
  return {
    people: 'employees',
    by: ['form'],
    rows: rows.map(({ name, women, men }, index) => ({ key: [`${String(index)} ${name}`], women, men })),
    whole: staffWhole(rows),
  };
}

function judgedStaff(
  lines: readonly StaffLine[],
  counted: readonly CountedLine[],
  mask: Parameters<typeof staffFigures>[1] | undefined,
): AnnualReport['staff'] {
  if (counted.length === 0 || mask === undefined) return { lines };
  const { rows, whole } = staffFigures(counted, mask);
  const figures = new Map<StaffLine, StaffFigure>();
  counted.forEach((line, index) => {
    const figure = rows[index];
    if (figure !== undefined) figures.set(line, figure);
  });
  return {
    lines: lines.map((line) => {
      const figure = figures.get(line);
      return figure === undefined ? line : { ...line, figure };
    }),
    whole,
  };
}

function judgedSickLeave(hours: ToBeJudged['hours']): AnnualReport['sickLeave'] {
  const [first, second, third] = hours;
  return [judgedYear(first), judgedYear(second), judgedYear(third)];
}

function judgedYear({ hours, borrowed }: ReportedHours): ReportedSickLeave {
  const tables = sickLeaveTables(hours).map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({ ...row, women: Math.round(row.women), men: Math.round(row.men) })),
    ...(table.whole === undefined
      ? {}
      : { whole: { women: table.rows.reduce((sum, row) => sum + Math.round(row.women), 0), men: 0 } }),
  }));
  const { tables: masks } = suppressTables(tables, { rule: 'sickLeave' });
  const hidden = hiddenGroups(tables, masks);
  return { hours, borrowed, figures: sickLeaveFigures(hours, hidden), hidden };
}

function judgedResources(
  lines: readonly ResourceLine[],
  masks: Parameters<typeof resourceFigures>[1],
): AnnualReport['resources'] {
  return { lines, figures: resourceFigures(lines, masks) };
}
