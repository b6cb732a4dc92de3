import type { SheetSpec } from '../../../sheets';
import { PLAN_KEYS } from '../planKeys';
import type { PlanSheets, PlanUnit } from '../planSheets';
import { planSpec } from '../planSpec';
import { planWords } from '../planWords';
import { goalBlocks } from './goalBlocks';
import type { LadderRow } from './ladder';
import { ladderTable } from './ladder';

/** By when a template is to be filled in. */
const DUE = { committee: 'committeeGoals', department: 'departmentGoals', unit: 'unitGoals' } as const;

/**
 * Makes the goal template of a committee, a department or a unit: what to do and by when, the goals above, and a
 * block a goal. It lives without the add-in: the sentence and the judgements are formulas.
 */
export function goalTemplate(plan: PlanSheets, unit: PlanUnit, ladder: readonly LadderRow[]): SheetSpec {
  const { sheetNames, template } = planWords(plan.language).sheets;
  const { formerName } = unit;
  return planSpec(plan, {
    key: PLAN_KEYS.goal(unit.id),
    name: sheetNames.goal(unit.name),
    ...(formerName === undefined ? {} : { formerName: sheetNames.goal(formerName) }),
    title: template.title(unit.name),
    subtitle: unit.path,
    orientation: 'portrait',
    blocks: [
      {
        kind: 'paragraph',
        id: 'task',
        tone: 'answer',
        lines: [template.task[unit.level](plan.deadlines[DUE[unit.level]])],
      },
      ladderTable(plan, ladder),
      ...unit.goals.flatMap((goal) => goalBlocks(plan, unit, goal)),
    ],
  });
}
