import type { AnnualReportWords } from '../../text';
import { SYMBOLS } from '../../text';
import type { Estimate } from '../../vocabulary';
import { isEstimated } from '../../vocabulary';
import type { AnnualReport, ReportedGoal, ReportedRemedyPlan } from './annualReport';
import { eachGoal, goalDecimals, goalGap } from './goalTable';
import type { ReportColumn, ReportLine, ReportTable } from './reportTable';
import { numberText } from './reportTable';
import { WIDTHS } from './widths';

const NONE = '–';

function columnsOf({ remedyPlans: of }: AnnualReportWords): readonly ReportColumn[] {
  return [
    { key: 'committee', header: of.committee, width: WIDTHS.name },
    { key: 'id', header: of.id, width: WIDTHS.number },
    { key: 'goal', header: of.goal, width: WIDTHS.text },
    { key: 'outcome', header: of.outcome, width: WIDTHS.number },
    { key: 'cause', header: of.cause, width: WIDTHS.number },
    { key: 'actions', header: of.actions, width: WIDTHS.number },
    { key: 'responsible', header: of.responsible, width: WIDTHS.number },
    { key: 'newDate', header: of.newDate, width: WIDTHS.number },
    { key: 'council', header: of.council, width: WIDTHS.number },
    { key: 'status', header: of.status, width: WIDTHS.number },
  ];
}

function outcomeText(goal: ReportedGoal, words: AnnualReportWords): string {
  const { women, men } = goal.outcome;
  if (women === undefined && men === undefined) return words.remedyPlans.noOutcome;
  const decimals = goalDecimals(goal);
  const text = (value: Estimate | undefined, sign: 'plain' | 'signed'): string => {
    if (value === undefined) return NONE;
    return isEstimated(value) ? numberText(words, value, { decimals, sign }) : SYMBOLS[value.notEstimable];
  };
  return words.remedyPlans.outcomeText({
    women: text(women, 'plain'),
    men: text(men, 'plain'),
    gap: goal.measure === 'shareOfWomen' ? '' : text(goalGap(goal, goal.outcome), 'signed'),
    unit: goal.unitOfMeasure,
  });
}

/** How far a remedy plan has come. */
export function remedyStatus(
  plan: ReportedRemedyPlan | undefined,
): keyof AnnualReportWords['remedyPlans']['statuses'] {
  if (
    plan === undefined ||
    [plan.cause, plan.actions, plan.newDate, plan.councilDate].every((text) => text === '')
  ) {
    return 'notBegun';
  }
  if (plan.councilDate !== '') return 'reported';
  return [plan.cause, plan.actions, plan.newDate].includes('') ? 'draft' : 'ready';
}

function lineOf(goal: ReportedGoal, words: AnnualReportWords): ReportLine {
  const plan = goal.remedyPlan;
  const shown = (text: string | undefined): { readonly value: string } => ({
    value: text === undefined || text === '' ? NONE : text,
  });
  const { remedyPlans: of } = words;
  return {
    kind: 'body',
    cells: [
      { value: goal.committee },
      { value: goal.id },
      { value: goal.text },
      { value: outcomeText(goal, words) },
      shown(plan?.cause),
      shown(plan?.actions),
      shown(plan?.responsible),
      shown(plan?.newDate),
      shown(
        plan === undefined || plan.councilDate === '' ? '' : of.councilText(plan.councilDate, plan.paragraph),
      ),
      { value: of.statuses[remedyStatus(plan)] },
    ],
  };
}

/** Makes table 5: the remedy plans that committees owe the council for goals that they have not met. */
export function remedyPlanTable({ goals = [] }: AnnualReport, words: AnnualReportWords): ReportTable {
  const owed = eachGoal(goals).filter(({ needsRemedyPlan }) => needsRemedyPlan);
  const reported = owed.filter(({ remedyPlan }) => remedyStatus(remedyPlan) === 'reported');
  return {
    id: 'remedyPlans',
    caption: words.captions.remedyPlans,
    columns: columnsOf(words),
    lines: owed.map((goal) => lineOf(goal, words)),
    texts: owed.length === 0 ? [] : [words.remedyPlans.text(String(owed.length), String(reported.length))],
    notes: owed.length === 0 ? [words.remedyPlans.none] : [words.goals.duty],
  };
}
