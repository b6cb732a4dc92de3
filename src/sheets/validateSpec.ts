import { isInputCell, isInputEntry, placedInputs } from './placedInputs';
import type { Block, InputHelp, InputRule, SheetSpec, TableBlock } from './sheetSpec';

/** A fault in a spec: ours, never the user's. */
export interface SpecProblem {
  readonly sheet: string;
  readonly block?: string;
  readonly problem: string;
}

const LONGEST_NAME = 31;
const LONGEST_TEXT = 32_767;
/** Excel's limits for the list and for the help of a data validation. */
const LONGEST_CHOICES = 255;
const LONGEST_HELP = { title: 32, message: 255 };
const FIELD = /^[A-Za-z][A-Za-z0-9]*$/;

/** True where Excel takes the text as the name of a sheet. */
function isSheetName(name: string): boolean {
  return (
    name.trim() !== '' && name.length <= LONGEST_NAME && !/[/\\?*:[\]]/.test(name) && !/^'|'$/.test(name)
  );
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function tableProblems(table: TableBlock): readonly string[] {
  const headers = table.columns.map(({ header }) => header.toLowerCase());
  const uneven = table.rows.findIndex((row) => row.cells.length !== table.columns.length);
  const long = table.rows.findIndex((row) =>
    row.cells.some((cell) => typeof cell === 'string' && cell.length > LONGEST_TEXT),
  );
  const invalid = table.rows.findIndex((row) =>
    row.cells.some((cell) => typeof cell === 'number' && !Number.isFinite(cell)),
  );
  return [
    ...(headers.some((header) => header.trim() === '') ? ['a column has no header'] : []),
    ...repeated(headers).map((header) => `the header "${header}" stands twice`),
    ...repeated(table.columns.map(({ key }) => key)).map((key) => `the column key "${key}" stands twice`),
    ...(uneven < 0 ? [] : [`row ${uneven} has not as many cells as there are columns`]),
    ...(long < 0 ? [] : [`row ${long} holds a text longer than a cell can`]),
    ...(invalid < 0 ? [] : [`row ${invalid} holds a number that is no number`]),
    ...(table.open !== undefined && table.rows.some(({ cells }) => cells.some(isInputCell))
      ? ['an open table holds single inputs']
      : []),
    ...(table.open !== undefined && !FIELD.test(table.id)
      ? ['the id of an open table is to be letters and digits']
      : []),
    ...table.columns.flatMap(ruleProblems),
  ];
}

function ruleProblems({
  rule,
  help,
}: {
  readonly rule?: InputRule;
  readonly help?: InputHelp;
}): readonly string[] {
  const choices = rule?.kind === 'choices' ? rule.choices : [];
  return [
    ...(choices.some((choice) => choice.includes(',')) ? ['a choice holds a comma'] : []),
    ...(choices.join(',').length > LONGEST_CHOICES ? ['the choices are longer than Excel takes'] : []),
    ...((help?.title.length ?? 0) > LONGEST_HELP.title || (help?.message.length ?? 0) > LONGEST_HELP.message
      ? ['the help is longer than Excel takes']
      : []),
  ];
}

/** Inputs are found again by field and number, so these are letters and digits and stand once on a sheet. */
function inputProblems(spec: SheetSpec): readonly SpecProblem[] {
  const placed = spec.blocks.flatMap((block) =>
    placedInputs(block).map(({ input }) => ({ block: block.id, input })),
  );
  const names = placed.map(({ input }) => `${input.field} ${String(input.ordinal)}`);
  return [
    ...placed
      .filter(
        ({ input }) => !FIELD.test(input.field) || !Number.isInteger(input.ordinal) || input.ordinal < 1,
      )
      .map(({ block, input }) => ({
        sheet: spec.key,
        block,
        problem: `"${input.field}" ${String(input.ordinal)} is no name of an input`,
      })),
    ...placed
      .filter(({ input }) => input.locked === true && input.fill !== 'ours')
      .map(({ block, input }) => ({
        sheet: spec.key,
        block,
        problem: `the input "${input.field}" is locked and not filled by us`,
      })),
    ...repeated(names).map((name) => ({ sheet: spec.key, problem: `the input "${name}" stands twice` })),
  ];
}

function blockProblems(block: Block): readonly string[] {
  switch (block.kind) {
    case 'table':
      return tableProblems(block);
    case 'chart':
      return block.alternativeText.trim() === '' ? ['the chart has no alternative text'] : [];
    case 'title':
      return block.text.trim() === '' ? ['the title is empty'] : [];
    case 'inputs':
      return block.entries.filter(isInputEntry).flatMap(ruleProblems);
    default:
      return [];
  }
}

/**
 * Tells what is wrong with a spec: the name of the sheet, the title not first, ids that are not unique, tables with
 * uneven rows or headers that are empty or alike, charts without an alternative text, inputs that could not be found
 * again, rules and help that Excel does not take. Empty when all is well.
 */
export function validateSpec(spec: SheetSpec): readonly SpecProblem[] {
  const sheet = spec.key;
  const ids = spec.blocks.map(({ id }) => id);
  return [
    ...(isSheetName(spec.name) ? [] : [{ sheet, problem: `"${spec.name}" is no name of a sheet` }]),
    ...(spec.blocks[0]?.kind === 'title' ? [] : [{ sheet, problem: 'the first block is not a title' }]),
    ...repeated(ids).map((id) => ({ sheet, block: id, problem: 'the id stands twice' })),
    ...inputProblems(spec),
    ...spec.blocks.flatMap((block) =>
      blockProblems(block).map((problem) => ({ sheet, block: block.id, problem })),
    ),
  ];
}
