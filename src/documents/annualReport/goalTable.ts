import type { CellReference, SpecCell } from '../../sheets';
import type { AnnualReportWords } from '../../text';
import { planTexts } from '../../text';
import type { Estimate } from '../../vocabulary';
import { isEstimated } from '../../vocabulary';
import type { AnnualReport, GoalValue, ReportedGoal } from './annualReport';
import type { ReportCell, ReportColumn, ReportFormat, ReportLine, ReportTable } from './reportTable';
import { numberCell, numberText } from './reportTable';
import { WIDTHS } from './widths';

const ID = 'goals';
/** Outcomes and baselines are shown with the decimals that somebody has given, but no more than these. */
const MOST_DECIMALS = 2;
const NONE = '–';

/** The year of all baselines, or of all outcomes; nothing where they differ. */
function commonYear(values: readonly GoalValue[]): string {
  const years = new Set(values.flatMap(({ year }) => (year === undefined ? [] : [String(year)])));
  return years.size === 1 ? ([...years][0] ?? '') : '';
}

function columnsOf(goals: readonly ReportedGoal[], words: AnnualReportWords): readonly ReportColumn[] {
  const { goals: of } = words;
  const values = (key: string, what: string): readonly ReportColumn[] => {
    const number = { width: WIDTHS.number, format: { decimals: 0, sign: 'plain' } } as const;
    return [
      { key: `${key}Women`, header: of.women(what), ...number },
      { key: `${key}Men`, header: of.men(what), ...number },
      { key: `${key}Gap`, header: of.gap(what), ...number },
    ];
  };
  return [
    { key: 'committee', header: of.committee, width: WIDTHS.name },
    { key: 'goal', header: of.goal, width: WIDTHS.text },
    { key: 'unit', header: of.unit, width: WIDTHS.text },
    ...values('baseline', of.baseline(commonYear(goals.map(({ baseline }) => baseline)))),
    { key: 'target', header: of.target, width: WIDTHS.number },
    ...values('outcome', of.outcome(commonYear(goals.map(({ outcome }) => outcome)))),
    { key: 'assessment', header: of.assessment, width: WIDTHS.number },
    { key: 'council', header: of.council, width: WIDTHS.number },
  ];
}

/** How many decimals a number was given with. @example decimalsOf(27.4) // 1 */
function decimalsOf(value: number): number {
  const [, fraction = ''] = String(Number(value.toFixed(MOST_DECIMALS))).split('.');
  return fraction.length;
}

/** The decimals of a goal's numbers: the most that any of them has. */
export function goalDecimals({ baseline, outcome, targets }: ReportedGoal): number {
  const values = [baseline.women, baseline.men, outcome.women, outcome.men].flatMap((value) =>
    value !== undefined && isEstimated(value) ? [value] : [],
  );
  return Math.max(0, ...[...values, ...targets.map(({ value }) => value)].map(decimalsOf));
}

/** Women's value minus men's; a goal for the share of women has none. */
export function goalGap(goal: ReportedGoal, { women, men }: GoalValue): Estimate | undefined {
  if (goal.measure === 'shareOfWomen' || women === undefined || men === undefined) return undefined;
  if (!isEstimated(women)) return women;
  return isEstimated(men) ? women - men : men;
}

function valueCells(
  goal: ReportedGoal,
  value: GoalValue,
  place: { readonly row: number; readonly key: 'baseline' | 'outcome' },
): readonly ReportCell[] {
  const decimals = goalDecimals(goal);
  const format: ReportFormat = { decimals, sign: 'plain' };
  const at = (sex: 'Women' | 'Men'): CellReference => ({
    block: ID,
    row: place.row,
    column: `${place.key}${sex}`,
  });
  const gap = goalGap(goal, value);
  const live: SpecCell = { formula: [at('Women'), '-', at('Men')] };
  return [
    { ...numberCell(value.women, undefined, 'primary'), format },
    { ...numberCell(value.men, undefined, 'primary'), format },
    goal.measure === 'shareOfWomen'
      ? { value: NONE }
      : {
          ...numberCell(gap, gap !== undefined && isEstimated(gap) ? live : undefined),
          format: { decimals, sign: 'signed' },
        },
  ];
}

function targetText(goal: ReportedGoal, words: AnnualReportWords): string {
  const format: ReportFormat = { decimals: goalDecimals(goal), sign: 'plain' };
  return goal.targets
    .map(({ of, sign, value }) => `${words.goals.targetOf[of]}${sign} ${numberText(words, value, format)}`)
    .join('; ');
}

/** How a goal came out, with how far it has come and what is to be said of it. */
function assessmentText(goal: ReportedGoal, words: AnnualReportWords): string {
  const { assessments } = planTexts(words.language).choices;
  const { goals: of } = words;
  const word = assessments[goal.assessment];
  if (goal.overrideReason !== undefined) {
    return of.overridden(word, assessments[goal.computed], goal.overrideReason);
  }
  const isOnTheWay = goal.assessment === 'partly' || goal.assessment === 'notMet';
  const withWay =
    isOnTheWay && isEstimated(goal.shareOfWay)
      ? of.wayOf(word, words.formats.number(100 * goal.shareOfWay, 0))
      : word;
  return goal.levelledDown === undefined
    ? withWay
    : of.levelledDown(withWay, changeText(goal, goal.levelledDown, words));
}

function changeText(goal: ReportedGoal, sex: 'women' | 'men', words: AnnualReportWords): string {
  const [before, after] = [goal.baseline[sex], goal.outcome[sex]];
  if (before === undefined || after === undefined || !isEstimated(before) || !isEstimated(after)) return '';
  const change = numberText(words, Math.abs(after - before), { decimals: goalDecimals(goal), sign: 'plain' });
  const who = sex === 'women' ? words.womenAllAges : words.menAllAges;
  return after < before ? words.goals.fell(who, change) : words.goals.rose(who, change);
}

function lineOf(goal: ReportedGoal, row: number, words: AnnualReportWords): ReportLine {
  return {
    kind: 'body',
    cells: [
      { value: goal.committee },
      { value: goal.text },
      { value: goal.unitOfMeasure },
      ...valueCells(goal, goal.baseline, { row, key: 'baseline' }),
      { value: targetText(goal, words) },
      ...valueCells(goal, goal.outcome, { row, key: 'outcome' }),
      { value: assessmentText(goal, words) },
      { value: goal.needsRemedyPlan ? words.goals.remedyPlan : NONE },
    ],
  };
}

/** Each goal once, whatever many indicators it has. */
export function eachGoal(goals: readonly ReportedGoal[]): readonly ReportedGoal[] {
  return goals.filter(({ indicator }) => indicator === 1);
}

function textsOf(goals: readonly ReportedGoal[], words: AnnualReportWords): readonly string[] {
  const each = eachGoal(goals);
  if (each.length === 0) return [];
  const count = (assessment: ReportedGoal['assessment']): string =>
    String(each.filter((goal) => goal.assessment === assessment).length);
  const gaps = goals.flatMap((goal) => {
    const [before, after] = [goalGap(goal, goal.baseline), goalGap(goal, goal.outcome)];
    const known = before !== undefined && after !== undefined && isEstimated(before) && isEstimated(after);
    return known ? [Math.abs(after) < Math.abs(before)] : [];
  });
  return [
    words.goals.text({
      all: String(each.length),
      met: count('met'),
      partly: count('partly'),
      notMet: count('notMet'),
      cannot: count('cannotBeAssessed'),
    }),
    ...(gaps.length === 0
      ? []
      : [words.goals.narrowed(String(gaps.filter(Boolean).length), String(gaps.length))]),
  ];
}

/** Makes table 3: whether the committees met their goals. */
export function goalTable({ goals = [], year }: AnnualReport, words: AnnualReportWords): ReportTable {
  const each = eachGoal(goals);
  const met = each.filter(({ assessment }) => assessment === 'met').length;
  return {
    id: ID,
    caption: words.captions.goals(String(year)),
    columns: columnsOf(goals, words),
    lines: goals.map((goal, row) => lineOf(goal, row, words)),
    texts: textsOf(goals, words),
    notes:
      goals.length === 0
        ? [words.goals.noPlan]
        : [`${words.goals.metOf(String(met), String(each.length))} ${words.goals.duty}`, words.goals.gapNote],
  };
}
