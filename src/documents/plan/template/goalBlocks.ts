import type { GoalField, IndicatorField } from '../../../plan';
import { actionsTable, FORM_TABLES, serialOfDate } from '../../../plan';
import type { Block, InputEntry, InputsBlock, KeyValue, SpecCell, TableBlock } from '../../../sheets';
import { amountFormat, CELL_FORMATS, decimalsFor } from '../../../text';
import type { FormulaParts } from '../formulaParts';
import { joined, parts, quoted } from '../formulaParts';
import {
  choiceOf,
  evidenceRule,
  evidenceValue,
  openChoiceOf,
  parentRule,
  processRule,
} from '../listsDocument';
import type { GoalSlot, PlanSheets, PlanUnit } from '../planSheets';
import { planWords } from '../planWords';
import { baselineGap, hasBaseline, inputsOf } from './goalFields';
import { goalSentence, numberText } from './goalSentence';
import { judgements } from './judgements';
import { TEMPLATE_WIDTHS } from './templateWidths';

const DATE_FORMAT = 'yyyy-mm-dd';
/** With its sign, and no more decimals than say something. */
const GAP_FORMAT = '"+"0.0##;"−"0.0##;0';
const SPARE_ACTIONS = 4;
const LARGEST = 1e12;

type Field = GoalField | IndicatorField;
type Help = keyof ReturnType<typeof planWords>['sheets']['template']['help'];
type More = Partial<
  Pick<InputEntry, 'lines' | 'rule' | 'note' | 'numberFormat' | 'initial' | 'fill' | 'locked'>
>;
type Entry = (field: Field, help: Help | undefined, more?: More) => InputEntry;

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

function inputs(
  goal: GoalSlot,
  { id, caption }: { readonly id: string; readonly caption: string },
  entries: InputsBlock['entries'],
): InputsBlock {
  const [label, value, note] = TEMPLATE_WIDTHS;
  return {
    kind: 'inputs',
    id: `${id}${String(goal.ordinal)}`,
    caption,
    widths: { label, value, note },
    entries,
  };
}

/** Gives what makes an entry of this goal: the label of the field, its help, and what else is said of it. */
function entryOf({ language }: PlanSheets, { ordinal }: GoalSlot): Entry {
  const words = planWords(language);
  const { fields } = words.plan.labels;
  return (field, help, more = {}) => ({
    label: fields[field],
    field,
    ordinal,
    initial: '',
    ...(help === undefined
      ? {}
      : { help: { title: fields[field], message: words.sheets.template.help[help] } }),
    ...more,
  });
}

function wordingBlock(plan: PlanSheets, unit: PlanUnit, goal: GoalSlot): InputsBlock {
  const words = planWords(plan.language);
  const { template } = words.sheets;
  const { labels } = words.plan;
  const entry = entryOf(plan, goal);
  const of = inputsOf(goal.ordinal);
  const isExtra = goal.ordinal > 1 && goal.text === '';
  const caption = (isExtra ? template.anotherGoal : template.goal)(String(goal.ordinal), goal.id);
  const proposal: KeyValue = {
    label: template.proposal,
    value: { formula: goalSentence(of, words) },
    lines: 3,
  };
  const process = entry('process', 'process', { rule: processRule(unit) });
  const wording = inputs(goal, { id: 'wording', caption }, [
    entry('goal', 'goal', { lines: 3, note: { formula: vagueNote(plan, goal) } }),
    proposal,
    entry('parent', 'parent', { rule: parentRule(plan, unit) }),
    entry('contribution', 'contribution', { lines: 2, note: template.contributionNote }),
    ...(unit.level === 'committee'
      ? []
      : [{ ...process, label: unit.level === 'department' ? labels.mainProcess : labels.subProcess }]),
  ]);
  return goal.ordinal === 1 ? wording : { ...wording, startsPage: true };
}

/** Points out verbs that say nothing of what is to change, as the goal is typed. */
function vagueNote({ language }: PlanSheets, goal: GoalSlot): FormulaParts {
  const { vague, vagueCure, vagueVerbs } = planWords(language).sheets.template;
  const text = inputsOf(goal.ordinal)('goal');
  const found = joined(
    ...vagueVerbs.map(
      (verb) => parts`IF(ISNUMBER(SEARCH(${quoted(verb)},${text})),${quoted(`, ${verb}`)},"")`,
    ),
  );
  return parts`IF(LEN(${found})=0,"",${quoted(vague(''))}&MID(${found},3,200)&${quoted(vagueCure)})`;
}

function evidenceBlock(plan: PlanSheets, goal: GoalSlot): InputsBlock {
  const { rests } = planWords(plan.language).sheets.template;
  const entry = entryOf(plan, goal);
  const { snapshot } = goal;
  return inputs(goal, { id: 'evidence', caption: rests }, [
    entry('evidence', 'evidence', {
      rule: evidenceRule(plan),
      note: { formula: evidenceNote(plan, goal) },
    }),
    entry('evidenceDate', 'evidenceDate', {
      ...dayEntry(),
      ...(snapshot === undefined ? {} : filled(serialOfDate(snapshot.date))),
    }),
    entry('evidencePeriod', undefined),
    entry('evidencePopulation', undefined),
    entry('conclusion', 'conclusion', { lines: 3 }),
  ]);
}

/** Says what the analysis that is chosen shows: also where nobody has Jämblad to fill it in. */
function evidenceNote(plan: PlanSheets, { ordinal }: GoalSlot): FormulaParts {
  const words = planWords(plan.language);
  const { shows, and, on } = words.sheets.template.evidenceShows;
  const found = (column: string): FormulaParts => evidenceValue(plan, inputsOf(ordinal)('evidence'), column);
  const number = (column: string): FormulaParts => numberText(found(column), ['1'], words);
  const said = joined(
    [quoted(shows)],
    number('women'),
    [quoted(and)],
    number('men'),
    [quoted(on)],
    found('date'),
  );
  return parts`IFERROR(IF(ISNUMBER(${found('women')}),${said},""),"")`;
}

function measuresBlock(plan: PlanSheets, goal: GoalSlot): InputsBlock {
  const { measures } = planWords(plan.language).sheets.template;
  const entry = entryOf(plan, goal);
  return inputs(goal, { id: 'measures', caption: measures }, [
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
  return inputs(goal, { id: 'values', caption: template.values }, [
    baseline('baselineWomen', snapshot?.women, snapshot?.womenN),
    baseline('baselineMen', snapshot?.men, snapshot?.menN),
    {
      label: template.baselineGap,
      value: { formula: parts`IF(${hasBaseline(of)},${baselineGap(of)},"")` },
      numberFormat: GAP_FORMAT,
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
  return inputs(goal, { id: 'details', caption: details }, [
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

function filled(initial: SpecCell): More {
  return { initial, fill: 'ours', locked: true };
}

function dayEntry(): More {
  return {
    numberFormat: DATE_FORMAT,
    rule: { kind: 'date', from: '2000-01-01', to: '2100-12-31' },
  };
}

function numberEntry(): More {
  return { numberFormat: CELL_FORMATS.general, rule: { kind: 'decimal', from: -LARGEST, to: LARGEST } };
}
