import { COUNCIL_ID } from '../../plan';
import type { InputRule, SheetSpec, SpecCell, TableBlock } from '../../sheets';
import type { FormulaPart, FormulaParts } from './formulaParts';
import { parts } from './formulaParts';
import { PLAN_KEYS } from './planKeys';
import type { PlanSheets, PlanUnit } from './planSheets';
import { planSpec } from './planSpec';
import type { PlanWords } from './planWords';
import { planWords } from './planWords';

const WIDTH = 60;
const CHOICE = 'choice';

/** The lists that are the same for everybody. */
const COMMON_LISTS = [
  'levels',
  'directions',
  'measures',
  'goalTypes',
  'yesNo',
  'units',
  'catalogues',
  'nationalGoals',
] as const;

type CommonList = (typeof COMMON_LISTS)[number];

/** Gives the choices of each list. The order of the goals above is that of the tabs. */
function choicesOf(plan: PlanSheets): Readonly<Record<CommonList, readonly string[]>> {
  const words = planWords(plan.language);
  const { choices } = words.plan;
  const { levels } = choices;
  return {
    levels: [levels.committee, levels.department, levels.unit],
    directions: Object.values(choices.directions),
    measures: Object.values(choices.measures),
    goalTypes: Object.values(choices.goalTypes),
    yesNo: [choices.yes, choices.no],
    units: words.sheets.lists.units,
    catalogues: Object.keys(words.sheets.nationalGoals),
    nationalGoals: words.sheets.nationalGoals[plan.nationalGoals],
  };
}

/** Gives the goals that a goal of this unit can relate to, as the list shows them: `SN-1: Att minska …`. */
export function goalsAbove(plan: PlanSheets, unit: PlanUnit): readonly string[] {
  const { noGoalAbove } = planWords(plan.language).sheets.lists;
  const above =
    unit.parent === undefined
      ? [{ id: COUNCIL_ID, text: plan.councilGoal }]
      : (plan.units.find(({ id }) => id === unit.parent)?.goals ?? []);
  const shown = above.filter(({ text }, index) => index === 0 || text !== '');
  return shown.length === 0
    ? [noGoalAbove]
    : shown.map(({ id, text }) => (text === '' ? id : `${id}: ${text}`));
}

/** Gives the processes that a goal of this unit can be about; a committee has none. */
function processesOf({ level, mainProcesses, subProcesses }: PlanUnit): readonly string[] {
  return level === 'department' ? mainProcesses : subProcesses;
}

function listTable(id: string, caption: string, words: PlanWords, choices: readonly string[]): TableBlock {
  return {
    kind: 'table',
    id,
    caption,
    columns: [{ key: CHOICE, header: words.sheets.lists.choice, width: WIDTH }],
    rows: choices.map((choice) => ({ kind: 'body', cells: [choice] })),
  };
}

function unitLists(plan: PlanSheets, unit: PlanUnit, words: PlanWords): readonly TableBlock[] {
  const { captions, noProcess } = words.sheets.lists;
  const processes = processesOf(unit);
  return [
    listTable(parentsId(unit), captions.parents(unit.path), words, goalsAbove(plan, unit)),
    ...(unit.level === 'committee'
      ? []
      : [
          listTable(
            processesId(unit),
            captions.processes(unit.path),
            words,
            processes.length === 0 ? [noProcess] : processes,
          ),
        ]),
  ];
}

function evidenceTable({ evidence }: PlanSheets, { sheets }: PlanWords): TableBlock {
  const { evidenceColumns: headers, captions, noAnalysis } = sheets.lists;
  const rows: readonly (readonly SpecCell[])[] = evidence.map(({ title, date, women, men, pace }) => [
    title,
    date,
    women,
    men,
    pace ?? '',
  ]);
  return {
    kind: 'table',
    id: EVIDENCE,
    caption: captions.evidence,
    columns: [
      { key: CHOICE, header: headers.title, width: WIDTH },
      { key: 'date', header: headers.date, width: 12 },
      { key: 'women', header: headers.women, width: 12, numberFormat: 'General' },
      { key: 'men', header: headers.men, width: 12, numberFormat: 'General' },
      { key: 'pace', header: headers.slope, width: 12, numberFormat: 'General' },
    ],
    rows: (rows.length === 0 ? [[noAnalysis, '', '', '', '']] : rows).map((cells) => ({
      kind: 'body',
      cells,
    })),
  };
}

/** The list of analyses. */
const EVIDENCE = 'evidence';

/** Gives the formula that looks up what the list says of the analysis that is chosen in a cell. An error where it is not in the list. */
export function evidenceValue({ evidence }: PlanSheets, chosen: FormulaPart, column: string): FormulaParts {
  const lastRow = Math.max(0, evidence.length - 1);
  const list = (key: string): FormulaPart => ({
    sheet: PLAN_KEYS.lists,
    block: EVIDENCE,
    column: key,
    firstRow: 0,
    lastRow,
  });
  return parts`INDEX(${list(column)},MATCH(${chosen},${list(CHOICE)},0))`;
}

function parentsId({ id }: PlanUnit): string {
  return `parents-${id}`;
}

function processesId({ id }: PlanUnit): string {
  return `processes-${id}`;
}

/** Makes the hidden sheet *Listor*, where every drop-down list of the plan, and of these of its units, has its choices. */
export function listsDocument(plan: PlanSheets, units: readonly PlanUnit[] = plan.units): SheetSpec {
  const words = planWords(plan.language);
  const { captions, title, explanation } = words.sheets.lists;
  const choices = choicesOf(plan);
  return planSpec(plan, {
    key: PLAN_KEYS.lists,
    name: words.sheets.sheetNames.lists,
    title,
    subtitle: explanation,
    orientation: 'portrait',
    visible: false,
    blocks: [
      ...COMMON_LISTS.map((list) => listTable(list, captions[list], words, choices[list])),
      evidenceTable(plan, words),
      ...units.flatMap((unit) => unitLists(plan, unit, words)),
    ],
  });
}

/** Gives the rule of a cell in which one of a list is chosen. */
export function choiceOf(plan: PlanSheets, list: CommonList): InputRule {
  return ruleOf(list, choicesOf(plan)[list].length);
}

/** Gives the rule of a cell in which one of a list is chosen, or something else is typed. */
export function openChoiceOf(plan: PlanSheets, list: CommonList): InputRule {
  return { ...choiceOf(plan, list), open: true };
}

/** Gives the rule of Relaterar till: a goal above, or a text or id that is checked later. */
export function parentRule(plan: PlanSheets, unit: PlanUnit): InputRule {
  return { ...ruleOf(parentsId(unit), goalsAbove(plan, unit).length), open: true };
}

/** Gives the rule of the process. */
export function processRule(unit: PlanUnit): InputRule {
  return { ...ruleOf(processesId(unit), Math.max(1, processesOf(unit).length)), open: true };
}

/** Gives the rule of Underlag: an analysis of the workbook, or a text. */
export function evidenceRule({ evidence }: PlanSheets): InputRule {
  return { ...ruleOf(EVIDENCE, Math.max(1, evidence.length)), open: true };
}

function ruleOf(block: string, count: number): InputRule {
  return {
    kind: 'list',
    source: { sheet: PLAN_KEYS.lists, block, column: CHOICE, firstRow: 0, lastRow: count - 1 },
  };
}
