import type { Analysis, Cell, Comparison, CountTable, StaffFigure, SuppressionMask } from '../../analysis';
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
import type {
  AnnualReport,
  ReportedSickLeave,
  ResourceLine,
  staffFromCube,
  StaffLine,
} from '../../documents';
import { isEstimated } from '../../vocabulary';
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
  /** Employees as an analysis counts them, instead of what is typed. */
  readonly staffOf?: StaffOfAnalysis;
}

/** Employees as an analysis of the workbook counts them. */
export interface StaffOfAnalysis extends ReturnType<typeof staffFromCube> {
  readonly analysis: Analysis;
}

type CountedLine = StaffLine & { readonly women: number; readonly men: number };

/**
 * Decides what must not be shown of the tables of the report and of the analyses beside them, and works the figures
 * out of what is left. The key figures of sick leave follow the law's own limit.
 */
export function judgeReport({ answers, hours, analyses, staffOf }: ToBeJudged): JudgedReport {
  const lines = staffOf?.lines ?? answers.staff;
  const counted = lines.filter(isCounted);
  const tables = [
    staffOf === undefined ? staffCounts(counted) : countsOf(staffOf.analysis),
    ...resourceTables(answers.resources),
  ];
  const { tables: masks, mask } = suppressTables(
    tables,
    { threshold: answers.threshold },
    analyses.map(({ full }) => full),
  );
  const [ofStaff, ...ofResources] = masks;
  return {
    staff: {
      ...judgedStaff(lines, counted, ofStaff),
      ...(staffOf === undefined
        ? {}
        : {
            from: { analysis: staffOf.analysis.recipe.title, whole: staffOf.whole },
            typed: answers.staff,
          }),
    },
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

/** The same persons as the analysis counts, so that both hide the same. */
function countsOf({ recipe, groups, overall }: Analysis): CountTable {
  const { by = [], source, sex, weight, where } = recipe;
  const number = (cell: Cell | undefined): number =>
    cell !== undefined && isEstimated(cell.n) ? Math.round(cell.n) : 0;
  const counts = ({
    women,
    men,
    other,
    unknown,
    total,
  }: Comparison): Omit<CountTable['rows'][number], 'key'> => ({
    women: number(women),
    men: number(men),
    ...(other === undefined ? {} : { other: number(other) }),
    ...(unknown === undefined ? {} : { unknown: number(unknown) }),
    total: number(total),
  });
  return {
    people: {
      source,
      sex,
      ...(weight === undefined ? {} : { weight }),
      ...(where === undefined ? {} : { where }),
    },
    by,
    rows: groups.map((group) => ({ key: by.map((column) => group.key[column] ?? ''), ...counts(group) })),
    whole: counts(overall),
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
