import type { DeadlineName, PlanField, PlanItem, UnitLevel } from '../../plan';
import { PLAN_ITEMS, serialOfDate } from '../../plan';
import type { Block, InputCell, InputEntry, SheetSpec, SpecCell, TableBlock, TableRow } from '../../sheets';
import type { FormulaParts } from './formulaParts';
import { joined, parts, quoted } from './formulaParts';
import { isoDay } from './isoDay';
import { choiceOf } from './listsDocument';
import { PLAN_KEYS } from './planKeys';
import { doneOfLevel, planOverview } from './planOverview';
import type { PlanSheets } from './planSheets';
import { planSpec } from './planSpec';
import { planWords } from './planWords';

const DATE_FORMAT = 'yyyy-mm-dd';
const WIDTHS = { heading: 34, text: 60, responsible: 26, date: 14, followUp: 30, status: 34 };

/** The fields of the dates that can be edited. */
const DEADLINE_FIELDS = {
  committeeGoals: 'deadlineCommitteeGoals',
  departmentGoals: 'deadlineDepartmentGoals',
  unitGoals: 'deadlineUnitGoals',
  unitFollowUp: 'deadlineUnitFollowUp',
  departmentFollowUp: 'deadlineDepartmentFollowUp',
  nextPlan: 'deadlineNextPlan',
} as const satisfies Record<DeadlineName, PlanField>;

/** The fields that say whose plan it is, of which year; they are ours, and let the plan be found again by its sheets. */
export const PLAN_OF = { municipality: 'municipality', year: 'planYear' } as const;

/** Makes the sheet *Plan*: the texts of the municipality, the seven items with who, when and how far, and every unit. */
export function planDocument(plan: PlanSheets): SheetSpec {
  const words = planWords(plan.language);
  const { title, explanation } = words.sheets.plan;
  return planSpec(plan, {
    key: PLAN_KEYS.plan,
    name: words.sheets.sheetNames.plan,
    title: title(plan.municipality, String(plan.year)),
    subtitle: explanation,
    orientation: 'landscape',
    blocks: [...textBlocks(plan), itemsTable(plan), ...(plan.units.length === 0 ? [] : [planOverview(plan)])],
  });
}

function textBlocks(plan: PlanSheets): readonly Block[] {
  const { texts, adoption, catalogues, whose } = planWords(plan.language).sheets.plan;
  const { vision, councilGoal, nationalGoals } = plan;
  const widths = { label: WIDTHS.heading, value: WIDTHS.text };
  const entry = entryIn(plan);
  return [
    {
      kind: 'inputs',
      id: 'texts',
      caption: texts,
      widths,
      entries: [
        ours(PLAN_OF.municipality, plan.municipality, whose.municipality),
        ours(PLAN_OF.year, plan.year, whose.year),
        ...(plan.previousYear === undefined
          ? []
          : [{ label: whose.previousYear, value: whose.carriedFrom(String(plan.previousYear)) }]),
        entry('visionName', vision.name),
        entry('visionAddition', vision.addition, { lines: 2 }),
        entry('councilGoal', councilGoal, { lines: 4 }),
        entry('nationalGoals', nationalGoals, { rule: choiceOf(plan, 'catalogues'), note: catalogues }),
      ],
    },
    {
      kind: 'inputs',
      id: 'adoption',
      caption: adoption,
      widths,
      entries: [
        entry('planAdopted', '', { numberFormat: DATE_FORMAT, rule: anyDay() }),
        entry('planParagraph', ''),
        entry('planBody', ''),
        entry('nextPlanAdopted', '', { numberFormat: DATE_FORMAT, rule: anyDay() }),
      ],
    },
  ];
}

function ours(field: string, initial: SpecCell, label: string): InputEntry {
  return { label, field, ordinal: 1, initial, fill: 'ours', locked: true };
}

/** A day that a plan can be about; Excel asks for a date and takes no other text. */
function anyDay(): NonNullable<InputEntry['rule']> {
  return { kind: 'date', from: '2000-01-01', to: '2100-12-31' };
}

function entryIn({ language }: PlanSheets) {
  const { fields } = planWords(language).plan.labels;
  return (
    field: PlanField,
    initial: SpecCell,
    more: Pick<InputEntry, 'lines' | 'rule' | 'note' | 'numberFormat'> = {},
  ): InputEntry => ({ label: fields[field], field, ordinal: 1, initial, ...more });
}

function itemsTable(plan: PlanSheets): TableBlock {
  const { items, columns: headers } = planWords(plan.language).sheets.plan;
  const date = { numberFormat: DATE_FORMAT, width: WIDTHS.date, rule: anyDay() };
  return {
    kind: 'table',
    id: 'items',
    caption: items,
    columns: [
      { key: 'heading', header: headers.heading, width: WIDTHS.heading },
      { key: 'text', header: headers.text, width: WIDTHS.text },
      { key: 'responsible', header: headers.responsible, width: WIDTHS.responsible },
      { key: 'due', header: headers.due, ...date },
      { key: 'followUp', header: headers.followUp, width: WIDTHS.followUp },
      { key: 'followUpDue', header: headers.followUpDue, ...date },
      { key: 'status', header: headers.status, width: WIDTHS.status },
    ],
    rows: PLAN_ITEMS.map((item) => itemRow(plan, item)),
  };
}

function itemRow(plan: PlanSheets, item: PlanItem): TableRow {
  const words = planWords(plan.language);
  const { municipality, year, vision } = plan;
  const item_ = words.plan.items.items[item.number]({ municipality, year, visionName: vision.name });
  const { relatesTo, restsOn } = words.sheets.plan;
  const text = [
    item_.text === '' ? '' : ended(item_.text),
    item_.relatesTo === '' ? '' : relatesTo(item_.relatesTo),
    item_.evidence === '' ? '' : restsOn(item_.evidence),
  ];
  return {
    kind: 'body',
    ...(item.level === 'council' ? { lines: 4 } : { lines: 2 }),
    cells: [
      `${String(item.number)}. ${item_.heading}`,
      textCell(item, text.filter((sentence) => sentence !== '').join(' ')),
      item_.responsible,
      dateCell(plan, item.due),
      item_.followUp,
      dateCell(plan, item.followUp),
      { formula: statusOf(plan, item) },
    ],
  };
}

function ended(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** The first two items are texts of the municipality, which stand above where they can be edited. */
function textCell({ level }: PlanItem, text: string): SpecCell {
  if (level !== 'vision' && level !== 'council') return text;
  const input = { field: level === 'vision' ? 'visionAddition' : 'councilGoal', ordinal: 1 };
  if (text === '') return { formula: parts`${input}&""` };
  // What is typed may or may not end with a full stop.
  return { formula: parts`${input}&IF(RIGHT(${input},1)=".","",".")&${quoted(` ${text}`)}` };
}

function dateCell({ deadlines }: PlanSheets, name: DeadlineName | undefined): SpecCell | InputCell {
  if (name === undefined) return '';
  return { input: { field: DEADLINE_FIELDS[name], ordinal: 1, initial: serialOfDate(deadlines[name]) } };
}

function statusOf(plan: PlanSheets, { level, due }: PlanItem): FormulaParts {
  const words = planWords(plan.language).sheets.plan;
  if (level === 'vision' || level === 'council') {
    const input = { field: level === 'vision' ? 'visionAddition' : 'councilGoal', ordinal: 1 };
    return parts`IF(${input}="",${quoted(words.notWritten)},${quoted(words.written)})`;
  }
  if (level !== undefined) return doneOfLevel(plan, level satisfies UnitLevel);
  if (due === undefined) return [quoted(words.yearly)];
  const adopted = { field: 'nextPlanAdopted', ordinal: 1 };
  return parts`IF(${adopted}="",${quoted(words.notAdopted)},${joined([quoted(words.adopted)], isoDay(adopted))})`;
}
