import { COUNCIL_ID, VISION_ID } from '../../../plan';
import type { SpecCell, TableBlock } from '../../../sheets';
import { parts, quoted } from '../formulaParts';
import { answerOf } from '../goalStanding';
import { PLAN_KEYS } from '../planKeys';
import type { PlanSheets, PlanUnit } from '../planSheets';
import { planWords } from '../planWords';
import { TEMPLATE_WIDTHS } from './templateWidths';

/** A goal above, as the ladder shows it. */
export interface LadderRow {
  /** `Förvaltning: Socialförvaltningen`. */
  readonly level: string;
  readonly text: SpecCell;
  readonly id: string;
  /** How many lines the text takes. */
  readonly lines: number;
}

const MOST_LINES = 6;
const LINES_OF_A_GOAL = 2;

/** Gives how many lines a text takes in the ladder. */
export function ladderLines(text: string): number {
  return Math.min(MOST_LINES, Math.max(1, Math.ceil((text.length * ROOM_FOR_WORDS) / TEMPLATE_WIDTHS[1])));
}

/** Lines end between words, so that some room is left at the end of each. */
const ROOM_FOR_WORDS = 1.05;

/** Gives the goals above a unit, from the vision down; their texts follow what is typed there. */
export function ladderOf(plan: PlanSheets, unit: PlanUnit): readonly LadderRow[] {
  const words = planWords(plan.language);
  const { levels } = words.plan.choices;
  const { noGoalYet } = words.sheets.template;
  const ofPlan = (field: string): SpecCell => ({
    formula: parts`${{ sheet: PLAN_KEYS.plan, field, ordinal: 1 }}&""`,
  });
  return [
    {
      level: levels.vision,
      text: ofPlan('visionAddition'),
      id: VISION_ID,
      lines: ladderLines(plan.vision.addition),
    },
    {
      level: levels.council,
      text: ofPlan('councilGoal'),
      id: COUNCIL_ID,
      lines: ladderLines(plan.councilGoal),
    },
    ...unitsAbove(plan, unit).flatMap((above) =>
      above.goals
        .filter(({ text }, index) => index === 0 || text !== '')
        .map((goal): LadderRow => {
          const cell = answerOf(above, goal, 'goal');
          return {
            level: `${levels[above.level]}: ${above.name}`,
            text: { formula: parts`IF(${cell}="",${quoted(noGoalYet)},${cell})` },
            id: goal.id,
            lines: Math.max(LINES_OF_A_GOAL, ladderLines(goal.text)),
          };
        }),
    ),
  ];
}

/** Gives the units above, from the committee down. */
function unitsAbove({ units }: PlanSheets, unit: PlanUnit): readonly PlanUnit[] {
  const byId = new Map(units.map((other) => [other.id, other]));
  const above: PlanUnit[] = [];
  let next = unit.parent === undefined ? undefined : byId.get(unit.parent);
  while (next !== undefined && !above.includes(next)) {
    above.unshift(next);
    next = next.parent === undefined ? undefined : byId.get(next.parent);
  }
  return above;
}

/** Makes the table of the goals above. */
export function ladderTable({ language }: PlanSheets, rows: readonly LadderRow[]): TableBlock {
  const { ladder, ladderColumns: headers } = planWords(language).sheets.template;
  const [first, second, third] = TEMPLATE_WIDTHS;
  return {
    kind: 'table',
    id: 'ladder',
    caption: ladder,
    columns: [
      { key: 'level', header: headers.level, width: first },
      { key: 'text', header: headers.text, width: second },
      { key: 'id', header: headers.id, width: third },
    ],
    rows: rows.map(({ level, text, id, lines }) => ({ kind: 'body', cells: [level, text, id], lines })),
  };
}
