import type { DeadlineName, UnitLevel } from '../../plan';
import { serialOfDate } from '../../plan';
import type { CellReference, TableBlock } from '../../sheets';
import type { FormulaParts } from './formulaParts';
import { joined, parts, quoted } from './formulaParts';
import { answerOf, judgementOf } from './goalStanding';
import { PLAN_KEYS } from './planKeys';
import type { PlanSheets, PlanUnit } from './planSheets';
import { planWords } from './planWords';

/** The id of the table, and its columns. */
const OVERVIEW = 'overview';
const WIDTHS = {
  unit: 34,
  under: 60,
  manager: 26,
  due: 14,
  level: 30,
  goals: 14,
  measurable: 14,
  status: 34,
};

/** By when the goals of a level are to stand. */
const DUE = {
  committee: 'committeeGoals',
  department: 'departmentGoals',
  unit: 'unitGoals',
} as const satisfies Record<UnitLevel, DeadlineName>;

/** Makes the table of how far each committee, department and unit has come, by formulas on their templates. */
export function planOverview(plan: PlanSheets): TableBlock {
  const words = planWords(plan.language);
  const { overview, overviewColumns: headers } = words.sheets.plan;
  const count = { numberFormat: '0', width: WIDTHS.goals };
  return {
    kind: 'table',
    id: OVERVIEW,
    caption: overview,
    columns: [
      { key: 'unit', header: headers.unit, width: WIDTHS.unit },
      { key: 'under', header: headers.under, width: WIDTHS.under },
      { key: 'manager', header: headers.manager, width: WIDTHS.manager },
      { key: 'due', header: headers.due, width: WIDTHS.due, numberFormat: 'yyyy-mm-dd' },
      { key: 'level', header: headers.level, width: WIDTHS.level },
      { key: 'goals', header: headers.goals, ...count },
      {
        key: 'status',
        header: headers.status,
        width: WIDTHS.status,
        highlights: [
          { text: words.sheets.plan.done, tone: 'good' },
          { text: words.sheets.plan.started, tone: 'attention' },
          { text: words.sheets.plan.missing, tone: 'bad' },
        ],
      },
      { key: 'measurable', header: headers.measurable, ...count },
    ],
    rows: plan.units.map((unit, row) => ({
      kind: 'body',
      link: PLAN_KEYS.goal(unit.id),
      cells: [
        unit.name,
        pathAbove(unit),
        unit.manager,
        { formula: [dueOf(plan, unit)] },
        words.plan.choices.levels[unit.level],
        { formula: goalCount(unit) },
        { formula: status(plan, row) },
        { formula: measurableCount(plan, unit) },
      ],
    })),
  };
}

function pathAbove({ path, name }: PlanUnit): string {
  return path.slice(0, Math.max(0, path.length - name.length)).replace(/ \/ $/, '');
}

function dueOf({ deadlines }: PlanSheets, { level }: PlanUnit): string {
  return String(serialOfDate(deadlines[DUE[level]]));
}

function goalCount(unit: PlanUnit): FormulaParts {
  return unit.goals.flatMap(
    (goal, index) => parts`${index === 0 ? '' : '+'}(${answerOf(unit, goal, 'goal')}<>"")`,
  );
}

function measurableCount({ language }: PlanSheets, unit: PlanUnit): FormulaParts {
  const { yes } = planWords(language).sheets.template;
  return unit.goals.flatMap(
    (goal, index) =>
      parts`${index === 0 ? '' : '+'}(${judgementOf(unit, goal, 'measurable')}=${quoted(yes)})`,
  );
}

function status({ language }: PlanSheets, row: number): FormulaParts {
  const { done, started, missing } = planWords(language).sheets.plan;
  const at = (column: string): CellReference => ({ block: OVERVIEW, row, column });
  return parts`IF(${at('measurable')}>0,${quoted(done)},IF(${at('goals')}>0,${quoted(started)},${quoted(missing)}))`;
}

/** Gives the formula that says how many of a level have a measurable goal: `3 av 5 har minst ett mätbart mål`. */
export function doneOfLevel(plan: PlanSheets, level: UnitLevel): FormulaParts {
  const words = planWords(plan.language);
  const { countDone, countUnits } = words.sheets.plan;
  if (plan.units.length === 0) return [quoted(`0${countDone}0${countUnits}`)];
  const name = quoted(words.plan.choices.levels[level]);
  const lastRow = plan.units.length - 1;
  const column = (key: string): FormulaParts => [{ block: OVERVIEW, column: key, firstRow: 0, lastRow }];
  return joined(
    parts`COUNTIFS(${column('level')},${name},${column('measurable')},">0")`,
    [quoted(countDone)],
    parts`COUNTIF(${column('level')},${name})`,
    [quoted(countUnits)],
  );
}
