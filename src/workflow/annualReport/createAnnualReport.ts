import type { AnnualReport } from '../../documents';
import { annualReportDocument, hiddenInReport, SHEET_KEYS } from '../../documents';
import type { WrittenSheet } from '../../excel';
import { addressOf, layout } from '../../sheets';
import { annualReportTexts } from '../../text';
import { contentsOf, rememberDocuments } from '../contentsOf';
import type { CheckedPlan } from '../plan/checkPlan';
import { checkPlan } from '../plan/checkPlan';
import { readOwnSheets, wantedOf } from '../wantedState';
import type { WorkbookState } from '../workbookState';
import { readWorkbookState, writeWorkbookState } from '../workbookState';
import type { CommandOptions, Workspace } from '../workspace';
import { writeAnalyses } from '../writeAnalyses';
import type { ReportRequest } from './gatherReport';
import { gatherReport } from './gatherReport';

/** A cell that is shown as two dots, and why. */
export interface SuppressedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly reason: 'primary' | 'complementary' | 'derived';
}

/** What came of making the report. */
export interface CreatedReport {
  readonly report: AnnualReport;
  readonly sheets: readonly WrittenSheet[];
  /** The cells of *Årsredovisning* that become two dots when it is published. */
  readonly suppressed: readonly SuppressedCell[];
  /** How the plan stands now that the report is made; absent where the workbook has none. */
  readonly checked?: CheckedPlan;
}

/**
 * Writes *Årsredovisning* as it is worked with, or writes it anew: what is filled in stays, the texts and what must not
 * be shown are worked out of it again. The goals that it tells are remembered (R7).
 */
export async function createAnnualReport(
  workspace: Workspace,
  request: ReportRequest = {},
  options: CommandOptions = {},
): Promise<CreatedReport> {
  const gathered = await gatherReport(workspace, request, options);
  const { report } = gathered;
  const { language, port } = workspace;
  // Formulas lead to the cube as it is laid out now.
  if (report.staff.from !== undefined) await writeAnalyses(workspace, gathered.pairs);
  const spec = annualReportDocument(report, language);
  const names = await readOwnSheets(workspace);
  const remembered = wantedOf(await readWorkbookState(workspace), names);
  const state = withReport(remembered, gathered.report, workspace);
  const written = new Set([SHEET_KEYS.contents, spec.key]);
  const contents = contentsOf(state, { names, written }, language);
  const sheets = await port.apply(layout([contents, spec]));
  await writeWorkbookState(workspace, state);
  const sheet = sheets.find(({ key }) => key === spec.key)?.name ?? spec.name;
  return {
    report,
    sheets,
    ...(gathered.plan === undefined ? {} : { checked: await checkPlan(workspace) }),
    suppressed: hiddenInReport(report, language).map(({ reason, ...place }) => ({
      sheet,
      cell: addressOf(spec, place),
      reason,
    })),
  };
}

/** The report stands in the list of sheets, and the goals that have a line in it are remembered (R7). */
export function withReport(
  state: WorkbookState,
  report: AnnualReport,
  { language, today }: Workspace,
): WorkbookState {
  const words = annualReportTexts(language);
  const { plan } = state;
  const record = { year: report.year, goals: [...new Set((report.goals ?? []).map(({ id }) => id))] };
  const withPlan =
    plan === undefined
      ? state
      : {
          ...state,
          plan: {
            ...plan,
            annualReports: [...plan.annualReports.filter(({ year }) => year !== report.year), record],
          },
        };
  return rememberDocuments(withPlan, [
    {
      key: SHEET_KEYS.annualReport,
      name: words.sheetName,
      part: 'report',
      answers: words.contents(String(report.year)),
      date: today,
    },
  ]);
}
