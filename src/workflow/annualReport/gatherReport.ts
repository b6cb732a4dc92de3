import type { SickLeaveYear } from '../../analysis';
import { applySuppression, hiddenCells } from '../../analysis';
import type { AnalysisPair } from '../../compute';
import type { AnnualReport } from '../../documents';
import { SHEET_KEYS, staffFromCube } from '../../documents';
import type { Language } from '../../text';
import { annualReportTexts } from '../../text';
import { JambladError } from '../../vocabulary';
import { attemptAnalyses } from '../attemptAnalyses';
import { readWantedState } from '../wantedState';
import type { CommandOptions, Workspace } from '../workspace';
import type { SavedAnalysis } from '../workbookState';
import { analysisId } from '../sameAnalysis';
import type { JudgedReport, ReportedHours, StaffOfAnalysis } from './judgeReport';
import { judgeReport } from './judgeReport';
import type { ReportAnswers } from './readReportForm';
import { readReportForm } from './readReportForm';
import type { EarlierAnalyses } from './reportedAnalyses';
import { reportedAnalyses } from './reportedAnalyses';
import type { PlanInReport } from './reportedGoals';
import { readPlanInReport } from './reportedGoals';

/** Which report is made. */
export interface ReportRequest {
  /** That of the plan when absent, else that of the form, else last year. */
  readonly year?: number;
  /** Workbooks of years before, opened: their hours and analyses stand beside those of the year. */
  readonly earlier?: readonly Workspace[];
  /** Values of goals that have been taken away because of small counts. */
  readonly hiddenValues?: ReadonlySet<string>;
}

/** A report with what it was made of. */
export interface GatheredReport {
  readonly report: AnnualReport;
  /** The analyses of the workbook, judged together with the report. */
  readonly pairs: readonly AnalysisPair[];
  readonly plan: PlanInReport | undefined;
  /** False where nobody has been asked to fill anything in yet. */
  readonly exists: boolean;
}

interface EarlierWorkbook extends EarlierAnalyses {
  readonly answers: ReportAnswers;
}

/**
 * Reads all that an annual report tells: the plan with its goals, what is filled in on *Årsredovisning*, the analyses,
 * and workbooks of earlier years; and decides what of it must not be shown. Writes nothing.
 * @throws JambladError `earlierYearUnknown`, `earlierYearNotBefore`, and whatever the reading throws
 */
export async function gatherReport(
  workspace: Workspace,
  request: ReportRequest = {},
  options: CommandOptions = {},
): Promise<GatheredReport> {
  const plan = await readPlanInReport(workspace, request.hiddenValues);
  const answers = await readAnswers(workspace);
  const year = request.year ?? plan?.year ?? answers.year ?? Number(workspace.today.slice(0, 4)) - 1;
  const earlier = await readEarlier(request.earlier ?? [], year, options);
  const hours = [year - 2, year - 1, year].map((one) => hoursOf(one, answers, earlier));
  const { analyses: saved } = await readWantedState(workspace);
  const { pairs: computed, notAnswered } = await computeAnalyses(workspace, options);
  const staffOf = staffOfAnalysis(answers, { computed, saved, language: workspace.language });
  const judged = judgeReport({
    answers,
    hours: threeOf(hours),
    analyses: computed,
    ...(staffOf === undefined ? {} : { staffOf }),
  });
  const pairs = computed.map(({ full }) => ({
    full,
    published: applySuppression(full, judged.mask),
    hidden: hiddenCells(full, judged.mask),
  }));
  const report = reportOf(answers, judged, {
    year,
    date: workspace.today,
    municipality: plan?.municipality ?? '',
    notAnswered,
    ...(plan === undefined ? {} : { goals: plan.goals }),
    analyses: reportedAnalyses({ saved, pairs, year, answers, earlier, language: workspace.language }),
  });
  return { report, pairs, plan, exists: answers.exists };
}

function reportOf(
  answers: ReportAnswers,
  { staff, sickLeave, resources }: JudgedReport,
  rest: Pick<AnnualReport, 'year' | 'date' | 'municipality' | 'analyses' | 'notAnswered'> &
    Partial<Pick<AnnualReport, 'goals'>>,
): AnnualReport {
  const { about, threshold, exists } = answers;
  const year = String(rest.year);
  return {
    ...rest,
    staff:
      answers.staffAnalysis === '' || staff.from !== undefined
        ? staff
        : { ...staff, unknownAnalysis: answers.staffAnalysis },
    sickLeave,
    resources,
    threshold,
    otherHours: answers.years
      .filter((year) => sickLeave.every(({ hours }) => hours.year !== year))
      .map(answers.hours)
      .filter(hasNumbers),
    unreadable: answers.unreadable,
    about: exists
      ? about
      : {
          staff: about.staff,
          sickLeave: { ...about.sickLeave, date: year },
          goals: { ...about.goals, date: rest.date },
          resources: { ...about.resources, date: year },
          remedyPlans: { ...about.remedyPlans, date: rest.date },
        },
  };
}

interface ComputedAnalyses {
  readonly computed: readonly AnalysisPair[];
  readonly saved: readonly SavedAnalysis[];
  readonly language: Language;
}

/** Employees as the chosen analysis counts them; nothing where none of counts by groups is chosen. */
function staffOfAnalysis(
  { staffAnalysis }: ReportAnswers,
  { computed, saved, language }: ComputedAnalyses,
): StaffOfAnalysis | undefined {
  const title = staffAnalysis.trim().toLowerCase();
  const pair = computed.find(
    ({ full: { recipe, groups } }) =>
      recipe.title.trim().toLowerCase() === title && recipe.measure.kind === 'count' && groups.length > 0,
  );
  const sheet = saved.find(({ id }) => pair !== undefined && id === analysisId(pair.full.recipe));
  if (pair === undefined || sheet === undefined) return undefined;
  const { full, hidden } = pair;
  return { analysis: full, ...staffFromCube(full, { id: sheet.id, number: sheet.number, language }, hidden) };
}

/** Reads what is filled in on *Årsredovisning*; what stands there at first where it is not there yet. */
export async function readAnswers(workspace: Workspace): Promise<ReportAnswers> {
  const key = SHEET_KEYS.annualReport;
  const forms = await workspace.port.readForms([key.slice(0, key.indexOf(':'))]);
  return readReportForm(
    forms.find((form) => form.key === key),
    annualReportTexts(workspace.language),
  );
}

async function computeAnalyses(
  workspace: Workspace,
  options: CommandOptions,
): Promise<{
  readonly pairs: readonly AnalysisPair[];
  readonly notAnswered: AnnualReport['notAnswered'];
}> {
  const { analyses } = await readWantedState(workspace);
  const attempts = await attemptAnalyses(
    workspace,
    analyses.map(({ recipe }) => recipe),
    options,
  );
  return {
    pairs: attempts.flatMap(({ outcome }) => ('full' in outcome ? [outcome] : [])),
    notAnswered: attempts.flatMap(({ recipe: { title }, outcome }) =>
      'full' in outcome ? [] : [{ title, why: outcome.join(' ') }],
    ),
  };
}

/** Reads the workbooks of earlier years, one after the other. */
async function readEarlier(
  workspaces: readonly Workspace[],
  year: number,
  options: CommandOptions,
): Promise<readonly EarlierWorkbook[]> {
  const read: EarlierWorkbook[] = [];
  for (const workspace of workspaces) {
    const answers = await readAnswers(workspace);
    const own = (await readPlanInReport(workspace))?.year ?? answers.year;
    if (own === undefined) throw new JambladError('earlierYearUnknown', {});
    if (own >= year) throw new JambladError('earlierYearNotBefore', { year: own, reportYear: year });
    const { pairs } = await computeAnalyses(workspace, options);
    read.push({ year: own, answers, analyses: pairs.map(({ published }) => published) });
  }
  return read;
}

/** What is filled in here for a year goes before what the workbook of the year says. */
function hoursOf(year: number, answers: ReportAnswers, earlier: readonly EarlierWorkbook[]): ReportedHours {
  const own = answers.hours(year);
  if (hasNumbers(own)) return { hours: own, borrowed: false };
  const found = earlier.map((workbook) => workbook.answers.hours(year)).find(hasNumbers);
  return found === undefined ? { hours: own, borrowed: false } : { hours: found, borrowed: true };
}

function hasNumbers({ groups, longSick }: SickLeaveYear): boolean {
  return longSick !== undefined || Object.values(groups).some((group) => Object.keys(group).length > 0);
}

function threeOf<Year>(years: readonly Year[]): readonly [Year, Year, Year] {
  const [first, second, third] = years;
  if (first === undefined || second === undefined || third === undefined) {
    throw new RangeError('a report has three years');
  }
  return [first, second, third];
}
