import { actionsTable, FORM_TABLES, serialOfDate } from '../../../plan';
import type { Block, InputEntry, InputsBlock, TableBlock } from '../../../sheets';
import { amountFormat, CELL_FORMATS, decimalsFor } from '../../../text';
import { parts } from '../formulaParts';
import { choiceOf, openChoiceOf } from '../listsDocument';
import type { GoalSlot, PlanSheets, PlanUnit } from '../planSheets';
import { planWords } from '../planWords';
import { evidenceBlock } from './evidenceBlock';
import { dayEntry, entryOf, filled, goalInputs, numberEntry } from './goalEntries';
import { baselineGap, hasBaseline, inputsOf } from './goalFields';
import { judgements } from './judgements';
import { TEMPLATE_WIDTHS } from './templateWidths';
import { wordingBlock } from './wordingBlock';

/** With its sign, and no more decimals than say something. */
const GAP_FORMAT = '"+"0.0##;"−"0.0##;0';
const SPARE_ACTIONS = 4;

/** Makes the blocks of one goal in a template; every goal has the same labels. */
export function goalBlocks(plan: PlanSheets, unit: PlanUnit, goal: GoalSlot): readonly Block[] {
  return [
    wordingBlock(plan, unit, goal),
    evidenceBlock(plan, goal),
    measuresBlock(plan, goal),
    valuesBlock(plan, goal),
    detailsBlock(plan, unit, goal),
    judgements(plan, goal),
    actionsBlock(plan, goal),
  ];
}

function measuresBlock(plan: PlanSheets, goal: GoalSlot): InputsBlock {
  const { measures } = planWords(plan.language).sheets.template;
  const entry = entryOf(plan, goal);
  return goalInputs(goal, { id: 'measures', caption: measures }, [
    entry('indicator', 'indicator'),
    entry('definition', 'definition', { lines: 2 }),
    entry('unitOfMeasure', 'unitOfMeasure', { rule: openChoiceOf(plan, 'units') }),
    entry('direction', 'direction', { rule: choiceOf(plan, 'directions') }),
    entry('measure', 'measure', { rule: choiceOf(plan, 'measures') }),
    entry('source', 'source'),
  ]);
}

function valuesBlock(plan: PlanSheets, goal: GoalSlot): InputsBlock {
  const { template } = planWords(plan.language).sheets;
  const entry = entryOf(plan, goal);
  const of = inputsOf(goal.ordinal);
  const { snapshot } = goal;
  const baseline = (field: 'baselineWomen' | 'baselineMen', value = 0, n = 0): InputEntry =>
    entry(field, 'baseline', {
      ...numberEntry(),
      note: originNote(plan, goal, n),
      ...(snapshot === undefined ? {} : { ...filled(value), numberFormat: amountFormat(decimalsFor(value)) }),
    });
  return goalInputs(goal, { id: 'values', caption: template.values }, [
    baseline('baselineWomen', snapshot?.women, snapshot?.womenN),
    baseline('baselineMen', snapshot?.men, snapshot?.menN),
    {
      label: template.baselineGap,
      value: { formula: parts`IF(${hasBaseline(of)},${baselineGap(of)},"")` },
      numberFormat: snapshot === undefined ? GAP_FORMAT : amountFormat(decimalsFor(snapshot.women), 'signed'),
      note: template.gapNote,
    },
    entry('baselineDate', 'baselineDate', {
      ...dayEntry(),
      ...(snapshot === undefined ? {} : filled(serialOfDate(snapshot.date))),
    }),
    entry('targetGap', 'targetGap', numberEntry()),
    entry('targetWomen', 'targetOne', numberEntry()),
    entry('targetMen', 'targetOne', numberEntry()),
    entry('targetDate', 'targetDate', dayEntry()),
    entry('tolerance', 'tolerance', {
      note: template.toleranceNote,
      numberFormat: CELL_FORMATS.general,
      rule: { kind: 'decimal', from: 0, to: 1 },
    }),
  ]);
}

/** Where the baseline comes from, with how many persons it is about. */
function originNote({ language }: PlanSheets, { snapshot, carriedFrom }: GoalSlot, n: number): string {
  const { template } = planWords(language).sheets;
  if (snapshot !== undefined) return template.fromAnalysis(snapshot.date, String(n));
  return carriedFrom === undefined ? template.manual : template.carriedOver(carriedFrom);
}

function detailsBlock(plan: PlanSheets, unit: PlanUnit, goal: GoalSlot): InputsBlock {
  const { details, managerNote } = planWords(plan.language).sheets.template;
  const entry = entryOf(plan, goal);
  return goalInputs(goal, { id: 'details', caption: details }, [
    entry('goalType', 'goalType', { rule: choiceOf(plan, 'goalTypes') }),
    entry('goalNationalGoals', 'nationalGoals', { rule: openChoiceOf(plan, 'nationalGoals') }),
    entry('responsible', 'responsible', unit.manager === '' ? {} : { note: managerNote(unit.manager) }),
    entry('prepared', 'prepared', dayEntry()),
    ...(unit.level === 'committee'
      ? [entry('adopted', 'adopted', dayEntry()), entry('paragraph', 'paragraph')]
      : []),
  ]);
}

function actionsBlock(plan: PlanSheets, goal: GoalSlot): TableBlock {
  const words = planWords(plan.language);
  const { actions: headers } = words.plan.labels;
  return {
    kind: 'table',
    id: actionsTable(goal.ordinal),
    caption: words.sheets.template.actions(String(goal.ordinal)),
    columns: FORM_TABLES.actions.map((key, index) => ({
      key,
      header: headers[key],
      width: TEMPLATE_WIDTHS[index] ?? 0,
    })),
    rows: goal.actions.map((cells) => ({ kind: 'body', cells })),
    open: { spareRows: SPARE_ACTIONS },
  };
}
