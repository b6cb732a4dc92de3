import type { Block, Input, SheetSpec, SpecCell, TableRow } from '../../sheets';
import { isInputCell } from '../../sheets';

/** Answers to be written in the inputs of one sheet, whatever stands there, by `answerKey`. */
export type Answers = ReadonlyMap<string, SpecCell>;

/** Names an input of a sheet. @example answerKey({ field: 'goal', ordinal: 2 }) // 'goal 2' */
export function answerKey({ field, ordinal }: Pick<Input, 'field' | 'ordinal'>): string {
  return `${field} ${String(ordinal)}`;
}

/** Gives the sheet with these answers in its inputs; those that we fill ourselves stay ours. */
export function withAnswers(spec: SheetSpec, answers: Answers | undefined): SheetSpec {
  if (answers === undefined || answers.size === 0) return spec;
  return { ...spec, blocks: spec.blocks.map((block) => filledBlock(block, answers)) };
}

function filledBlock(block: Block, answers: Answers): Block {
  if (block.kind === 'inputs') {
    return {
      ...block,
      entries: block.entries.map((entry) => ('field' in entry ? filled(entry, answers) : entry)),
    };
  }
  if (block.kind !== 'table') return block;
  return { ...block, rows: block.rows.map((row) => filledRow(row, answers)) };
}

function filledRow(row: TableRow, answers: Answers): TableRow {
  return {
    ...row,
    cells: row.cells.map((cell) => (isInputCell(cell) ? { input: filled(cell.input, answers) } : cell)),
  };
}

function filled<Filled extends Input>(input: Filled, answers: Answers): Filled {
  const answer = answers.get(answerKey(input));
  if (answer === undefined || input.locked === true) return input;
  return { ...input, initial: answer, fill: 'ours' };
}
