import type { AnalysisPair } from '../../compute';
import type { AnnualReport, ContentsEntry } from '../../documents';
import {
  analysisEntries,
  contentsDocument,
  hiddenInPublished,
  publishedReportDocument,
  SHEET_KEYS,
} from '../../documents';
import { tellsIdentityNumber } from '../../intake';
import type { SheetKey, SheetSpec } from '../../sheets';
import { addressOf, layout } from '../../sheets';
import { JambladError } from '../../vocabulary';
import type { CheckedPlan } from '../plan/checkPlan';
import { checkPlan } from '../plan/checkPlan';
import { readOwnSheets, readWantedState } from '../wantedState';
import type { WorkbookState } from '../workbookState';
import { readWorkbookState, writeWorkbookState } from '../workbookState';
import type { CommandOptions, Workspace } from '../workspace';
import { writeAnalyses } from '../writeAnalyses';
import type { SuppressedCell } from './createAnnualReport';
import { withReport } from './createAnnualReport';
import type { GatheredReport, ReportRequest } from './gatherReport';
import { gatherReport, readAnswers } from './gatherReport';
import { hideSmallGoalCounts } from './hideSmallGoalCounts';
import { suppressedInAnalyses } from './suppressedInAnalyses';

/** What came of publishing. */
export interface PublishedWorkbook {
  readonly report: AnnualReport;
  /** The names of the sheets that are left. */
  readonly sheets: readonly string[];
  /** Every cell that is two dots because of small counts, and why. */
  readonly suppressed: readonly SuppressedCell[];
  /** How the plan stands, without what must not be shown; absent where the workbook has none. */
  readonly checked?: CheckedPlan;
}

/**
 * What is for readers: not what was noticed about data, nor what had no place any more; nor the forms of methods, in
 * which people type counts that no decision on small counts has seen.
 */
const FOR_READERS: ReadonlySet<ContentsEntry['part']> = new Set([
  'plan',
  'goals',
  'followUp',
  'report',
  'analyses',
]);

/**
 * Turns the workbook into one that may be published (*Lås för publicering*): the analyses, the report and our other
 * documents as values, rounded to the decimals shown, with one decision on small counts over all of them. Everything
 * else goes: sources, cubes, hidden sheets, comments, names, properties. To be done to a copy only: there is no way back.
 * @throws JambladError `nothingToPublish`, `personalNumberInPublished` before anything is taken away
 */
export async function publishWorkbook(
  workspace: Workspace,
  request: ReportRequest = {},
  options: CommandOptions = {},
): Promise<PublishedWorkbook> {
  const { threshold } = await readAnswers(workspace);
  const ofGoals = await hideSmallGoalCounts(workspace, threshold);
  const gathered = await gatherReport(workspace, { ...request, hiddenValues: ofGoals.names }, options);
  const { report, pairs } = gathered;
  const spec = publishedReportDocument(report, workspace.language);
  const hasReport = spec.blocks.some(({ kind }) => kind === 'table');
  if (pairs.length > 0) await writeAnalyses(workspace, pairs);
  if (hasReport) await rememberReport(workspace, report);
  const state = await readWantedState(workspace);
  const there = await readOwnSheets(workspace);
  // A report that nobody has made yet gets its sheet now.
  const before = hasReport ? new Map([[spec.key, spec.name], ...there]) : there;
  const entries = entriesOf(state, before, workspace).filter(
    ({ key }) => hasReport || key !== SHEET_KEYS.annualReport,
  );
  if (entries.length === 0) throw new JambladError('nothingToPublish', {});
  const contents = contentsDocument(entries, workspace.language);
  const written = await workspace.port.apply(layout([contents, ...(hasReport ? [spec] : [])]));
  const names = new Map([...there, ...written.map(({ key, name }) => [key, name] as const)]);
  const checked = state.plan === undefined ? {} : { checked: await checkPlan(workspace) };
  await workspace.port.publish({
    keys: [SHEET_KEYS.contents, ...entries.map(({ key }) => key)],
    isForbidden: tellsIdentityNumber,
  });
  return {
    report,
    ...checked,
    sheets: [...names].flatMap(([key, name]) =>
      entries.some((entry) => entry.key === key) || key === SHEET_KEYS.contents ? [name] : [],
    ),
    suppressed: [
      ...suppressedCells({ gathered, pairs, state, names, spec, hasReport }, workspace),
      ...ofGoals.cells,
    ],
  };
}

/** A report that is published is remembered like one that is made. */
async function rememberReport(workspace: Workspace, report: AnnualReport): Promise<void> {
  await writeWorkbookState(workspace, withReport(await readWorkbookState(workspace), report, workspace));
}

/** Our documents that are in the workbook and are for readers, under the names that they have. */
function entriesOf(
  state: WorkbookState,
  names: ReadonlyMap<SheetKey, string>,
  { language }: Workspace,
): readonly ContentsEntry[] {
  const cubes = new Set(state.analyses.map(({ id }) => SHEET_KEYS.cube(id)));
  return [
    ...(state.documents ?? []),
    ...state.analyses.flatMap((saved) => analysisEntries(saved, language)),
  ].flatMap((entry) => {
    const name = names.get(entry.key);
    return name === undefined || cubes.has(entry.key) || !FOR_READERS.has(entry.part)
      ? []
      : [{ ...entry, name }];
  });
}

interface Published {
  readonly gathered: GatheredReport;
  readonly pairs: readonly AnalysisPair[];
  readonly state: WorkbookState;
  readonly names: ReadonlyMap<SheetKey, string>;
  readonly spec: SheetSpec;
  readonly hasReport: boolean;
}

function suppressedCells(published: Published, { language }: Workspace): readonly SuppressedCell[] {
  const { gathered, pairs, state, names, spec, hasReport } = published;
  const sheet = names.get(spec.key) ?? spec.name;
  const inReport = hasReport
    ? hiddenInPublished(gathered.report, language).map(({ reason, ...place }): SuppressedCell => ({
        sheet,
        cell: addressOf(spec, place),
        reason,
      }))
    : [];
  return [...inReport, ...suppressedInAnalyses(pairs, { state, names, language })];
}
