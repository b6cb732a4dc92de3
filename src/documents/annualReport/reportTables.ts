import type { AnnualReportWords } from '../../text';
import { analysisTables } from './analysisTable';
import type { AboutTable, AnnualReport, ReportPart } from './annualReport';
import { REPORT_PARTS } from './annualReport';
import { goalTable } from './goalTable';
import { remedyPlanTable } from './remedyPlanTable';
import type { ReportTable } from './reportTable';
import { resourceTable } from './resourceTable';
import { sickLeaveTable } from './sickLeaveTable';
import { staffTable } from './staffTable';

const MAKERS: Readonly<Record<ReportPart, (report: AnnualReport, words: AnnualReportWords) => ReportTable>> =
  {
    staff: staffTable,
    sickLeave: sickLeaveTable,
    goals: goalTable,
    resources: resourceTable,
    remedyPlans: remedyPlanTable,
  };

/** Makes all tables of the report, in their order: the five, then the chosen analyses. */
export function reportTables(report: AnnualReport, words: AnnualReportWords): readonly ReportTable[] {
  return [...REPORT_PARTS.map((part) => MAKERS[part](report, words)), ...analysisTables(report, words)];
}

/** Gives the lines below a table: notes of its own, symbols, source, population, date, exclusions and what was remarked. */
export function notesBelowTable(
  table: ReportTable,
  about: AboutTable | undefined,
  words: AnnualReportWords,
): readonly string[] {
  const { legend, entry, suppressed } = words.notes;
  const hides = table.lines.some(({ cells }) => cells.some(({ hidden }) => hidden !== undefined));
  const entries: readonly (readonly [string, string])[] =
    about === undefined
      ? []
      : [
          [words.about.source, about.source],
          [words.about.population, about.population],
          [words.about.date, about.date],
          [words.about.exclusions, about.exclusions],
          [words.about.remark, about.remark],
        ];
  const known = entries
    .filter(([, text]) => text !== '')
    .map(([label, text]) => entry(label, withoutStop(text)));
  return [
    ...table.notes,
    ...(hides ? [suppressed] : []),
    legend,
    ...(known.length === 0 ? [] : [known.join(' ')]),
  ];
}

/** The sentence has a full stop of its own. */
function withoutStop(text: string): string {
  return text.trim().replace(/\.$/, '');
}

/** The tables that have at least one row that somebody has filled in. */
export function filledTables(report: AnnualReport, words: AnnualReportWords): readonly ReportTable[] {
  return reportTables(report, words).filter(({ lines, columns }) =>
    lines.some(
      ({ kind, cells }) =>
        kind === 'body' &&
        cells.some(({ value }, column) => column > 0 && value !== undefined && value !== '') &&
        columns.length > 0,
    ),
  );
}
