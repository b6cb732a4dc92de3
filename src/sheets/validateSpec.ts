import type { Block, SheetSpec, TableBlock } from './sheetSpec';

/** A fault in a spec: ours, never the user's. */
export interface SpecProblem {
  readonly sheet: string;
  readonly block?: string;
  readonly problem: string;
}

const LONGEST_NAME = 31;
const LONGEST_TEXT = 32_767;

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
    default:
      return [];
  }
}

/**
 * Tells what is wrong with a spec: the name of the sheet, the title not first, ids that are not unique, tables with
 * uneven rows or headers that are empty or alike, charts without an alternative text. Empty when all is well.
 */
export function validateSpec(spec: SheetSpec): readonly SpecProblem[] {
  const sheet = spec.key;
  const ids = spec.blocks.map(({ id }) => id);
  return [
    ...(isSheetName(spec.name) ? [] : [{ sheet, problem: `"${spec.name}" is no name of a sheet` }]),
    ...(spec.blocks[0]?.kind === 'title' ? [] : [{ sheet, problem: 'the first block is not a title' }]),
    ...repeated(ids).map((id) => ({ sheet, block: id, problem: 'the id stands twice' })),
    ...spec.blocks.flatMap((block) =>
      blockProblems(block).map((problem) => ({ sheet, block: block.id, problem })),
    ),
  ];
}
