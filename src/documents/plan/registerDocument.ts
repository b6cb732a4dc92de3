import type { FormField, GoalField, IndicatorField } from '../../plan';
import type { InputReference, SheetSpec, SpecCell, TableBlock, TableColumn } from '../../sheets';
import { CELL_FORMATS } from '../../text';
import type { FormulaParts } from './formulaParts';
import { parts } from './formulaParts';
import { answerOf, judgementOf } from './goalStanding';
import { PLAN_KEYS } from './planKeys';
import type { GoalSlot, PlanSheets, PlanUnit } from './planSheets';
import { planSpec } from './planSpec';
import { planWords } from './planWords';

const DATE_FORMAT = 'yyyy-mm-dd';
const WIDTHS = { id: 16, name: 24, text: 44, short: 18, number: 14 };

/** The name of the Excel table; one of a kind in the workbook. */
const REGISTER_TABLE = 'JambladMalregister';

type Field = GoalField | IndicatorField;

/** The columns that are taken from the templates as they stand, and what they hold. */
const FIELDS: readonly (readonly [Field, 'text' | 'short' | 'number' | 'date'])[] = [
  ['goal', 'text'],
  ['parent', 'short'],
  ['indicator', 'text'],
  ['unitOfMeasure', 'short'],
  ['direction', 'short'],
  ['measure', 'short'],
  ['source', 'short'],
  ['baselineWomen', 'number'],
  ['baselineMen', 'number'],
];

const LATER_FIELDS: typeof FIELDS = [
  ['baselineDate', 'date'],
  ['targetWomen', 'number'],
  ['targetMen', 'number'],
  ['targetGap', 'number'],
  ['targetDate', 'date'],
  ['responsible', 'short'],
  ['prepared', 'date'],
];

/** Only a committee adopts its goals. */
const COMMITTEE_FIELDS: typeof FIELDS = [
  ['adopted', 'date'],
  ['paragraph', 'short'],
];

/** Makes the sheet *Målregister*: an Excel table with a row an indicator, of formulas on the templates. */
export function registerDocument(plan: PlanSheets): SheetSpec {
  const words = planWords(plan.language);
  const { title, explanation, notes, empty } = words.sheets.register;
  const rows = plan.units.flatMap((unit) => unit.goals.map((goal) => ({ unit, goal })));
  return planSpec(plan, {
    key: PLAN_KEYS.register,
    name: words.sheets.sheetNames.register,
    title,
    subtitle: explanation,
    orientation: 'landscape',
    width: 'severalPages',
    blocks: [
      rows.length === 0
        ? { kind: 'paragraph', id: 'empty', tone: 'body', lines: [empty] }
        : registerTable(plan, rows),
      {
        kind: 'paragraph',
        id: 'notes',
        tone: 'note',
        lines: [
          notes.symbols,
          notes.gap,
          notes.source,
          notes.population,
          notes.date(plan.today),
          notes.exclusions,
        ],
      },
    ],
  });
}

interface RegisterRow {
  readonly unit: PlanUnit;
  readonly goal: GoalSlot;
}

function registerTable(plan: PlanSheets, rows: readonly RegisterRow[]): TableBlock {
  const words = planWords(plan.language);
  const { columns: headers, table } = words.sheets.register;
  const { fields } = words.plan.labels;
  const own = (key: keyof typeof headers, width: number): TableColumn => ({
    key,
    header: headers[key],
    width,
  });
  const taken = ([field, kind]: (typeof FIELDS)[number]): TableColumn => ({
    key: field,
    header: fields[field satisfies FormField],
    width: WIDTHS[kind === 'date' ? 'number' : kind],
    ...(kind === 'date' ? { numberFormat: DATE_FORMAT } : {}),
    ...(kind === 'number' ? { numberFormat: CELL_FORMATS.general } : {}),
  });
  return {
    kind: 'table',
    id: 'register',
    caption: table,
    excelTable: REGISTER_TABLE,
    columns: [
      own('id', WIDTHS.id),
      own('level', WIDTHS.short),
      own('committee', WIDTHS.name),
      own('department', WIDTHS.name),
      own('unit', WIDTHS.name),
      ...FIELDS.map(taken),
      { ...own('baselineGap', WIDTHS.number), numberFormat: CELL_FORMATS.general },
      ...LATER_FIELDS.map(taken),
      ...COMMITTEE_FIELDS.map(taken),
      own('measurable', WIDTHS.text),
    ],
    rows: rows.map((row) => ({ kind: 'body', cells: registerCells(plan, row) })),
  };
}

function registerCells(plan: PlanSheets, { unit, goal }: RegisterRow): readonly SpecCell[] {
  const { levels } = planWords(plan.language).plan.choices;
  const line = lineOf(plan, unit);
  const named = (level: PlanUnit['level']): string => line.find((above) => above.level === level)?.name ?? '';
  const of = (field: Field): InputReference => answerOf(unit, goal, field);
  const gap = parts`IF(AND(ISNUMBER(${of('baselineWomen')}),ISNUMBER(${of('baselineMen')})),N(${of('baselineWomen')})-N(${of('baselineMen')}),"")`;
  const isCommittee = unit.level === 'committee';
  return [
    goal.id,
    levels[unit.level],
    named('committee'),
    named('department'),
    named('unit'),
    ...FIELDS.map(([field]) => asItStands(of(field))),
    { formula: gap },
    ...LATER_FIELDS.map(([field]) => asItStands(of(field))),
    ...COMMITTEE_FIELDS.map(([field]): SpecCell => (isCommittee ? asItStands(of(field)) : '')),
    { formula: [judgementOf(unit, goal, 'measurable')] },
  ];
}

/** An empty cell is to read as empty and not as zero. */
function asItStands(cell: InputReference): { readonly formula: FormulaParts } {
  return { formula: parts`IF(${cell}="","",${cell})` };
}

function lineOf({ units }: Pick<PlanSheets, 'units'>, unit: PlanUnit): readonly PlanUnit[] {
  const parent = units.find(({ id }) => id === unit.parent);
  return parent === undefined || parent === unit ? [unit] : [...lineOf({ units }, parent), unit];
}
