import type { AnyMethodRequest, ContentsEntry, Method, MethodEvidence } from '../../documents';
import { methodDocuments, pointsField, SHEET_KEYS } from '../../documents';
import type { WrittenSheet } from '../../excel';
import type { SheetSpec } from '../../sheets';
import { layout } from '../../sheets';
import { methodTexts } from '../../text';
import type { FormSheet } from '../../vocabulary';
import { attemptAnalyses } from '../attemptAnalyses';
import { contentsOf, rememberDocuments } from '../contentsOf';
import { readPlan } from '../plan/openPlan';
import { stableId } from '../sameAnalysis';
import { readOwnSheets, wantedOf } from '../wantedState';
import type { WorkbookState } from '../workbookState';
import { readWorkbookState, writeWorkbookState } from '../workbookState';
import type { CommandOptions, Workspace } from '../workspace';
import { methodEvidence } from './methodEvidence';

/** What a person asks for. */
export interface MethodWish {
  readonly method: Method;
  /** The activity, the pattern, or the matter of the decision. The same method and subject are the same sheets. */
  readonly subject: string;
}

/** This year and the two before it have points. */
const YEARS_BACK = 2;

/**
 * Writes the sheets of a method, filled with what the analyses of the workbook say today. Written again, everything
 * that has been typed in them stays, and so do the numbers: a form is a snapshot of its day. The self-assessment
 * gets a report for each committee of the workbook's plan.
 * @throws JambladError `planMissing` where a self-assessment is asked for and there is no plan; `cancelled` …
 */
export async function createMethodSheets(
  workspace: Workspace,
  wish: MethodWish,
  options: CommandOptions = {},
): Promise<readonly WrittenSheet[]> {
  const { port, language } = workspace;
  const names = await readOwnSheets(workspace);
  const state = wantedOf(await readWorkbookState(workspace), names);
  const evidence = await evidenceIn(workspace, state, options);
  const specs = methodDocuments(await requestOf(workspace, wish, evidence));
  const remembered = rememberDocuments(
    state,
    specs.map((spec) => entryOf(spec, wish, workspace)),
  );
  const written = new Set([SHEET_KEYS.contents, ...specs.map(({ key }) => key)]);
  const contents = contentsOf(remembered, { names, written }, language);
  const sheets = await port.apply(layout([contents, ...specs]));
  await writeWorkbookState(workspace, remembered);
  const [first] = sheets.filter(({ key }) => key !== SHEET_KEYS.contents);
  if (first !== undefined) await port.select(first.name, 'A1');
  return sheets;
}

async function evidenceIn(
  workspace: Workspace,
  { analyses }: WorkbookState,
  options: CommandOptions,
): Promise<readonly MethodEvidence[]> {
  const attempts = await attemptAnalyses(
    workspace,
    analyses.map(({ recipe }) => recipe),
    options,
  );
  return attempts.flatMap(({ outcome }, index) =>
    'published' in outcome
      ? methodEvidence(
          { number: analyses[index]?.number ?? 0, analysis: outcome.published },
          workspace.language,
        )
      : [],
  );
}

async function requestOf(
  workspace: Workspace,
  { method, subject }: MethodWish,
  evidence: readonly MethodEvidence[],
): Promise<AnyMethodRequest> {
  const { language, today } = workspace;
  const id = stableId(JSON.stringify([method, subject.trim().toLowerCase()]));
  const common = { id, subject: subject.trim(), date: today, language, evidence };
  if (method !== 'selfAssessment') return { method, ...common };
  const { plan, forms } = await readPlan(workspace);
  const committees = plan.organisation.filter(({ level }) => level === 'committee');
  return { method, ...common, committees, years: yearsOf(forms, plan.year) };
}

/** The year with the two before it, and every earlier one that has points already. */
function yearsOf(forms: readonly FormSheet[], year: number): readonly number[] {
  const earlier = forms.flatMap(({ inputs }) =>
    inputs.flatMap(({ field, cell }) => {
      const of = Number(/^points(\d{4})$/.exec(field)?.[1]);
      return field === pointsField(of) && cell.kind !== 'empty' ? [of] : [];
    }),
  );
  const recent = Array.from({ length: YEARS_BACK + 1 }, (_, back) => year - back);
  return [...new Set([...earlier, ...recent])].sort((a, b) => a - b);
}

function entryOf(spec: SheetSpec, { method }: MethodWish, { language, today }: Workspace): ContentsEntry {
  const { answers } = methodTexts(language).methods[method];
  return { key: spec.key, name: spec.name, part: 'methods', answers, date: today };
}
