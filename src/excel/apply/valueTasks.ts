import type { SheetKey, WriteOp, WrittenCell } from '../../sheets';
import { KEEP } from '../../sheets';
import { jsonBytes } from '../jsonBytes';
import type { CellBlock, PlacedCell } from './cellBlocks';
import { cellBlocks, splitBlock } from './cellBlocks';
import type { KeptInputs } from './keptInputs';
import type { Op } from './ops';
import { opsOf } from './ops';
import { rangeAt } from './rangeAt';
import type { TargetSheets } from './targetSheets';
import { targetOf, withSheetNames } from './targetSheets';
import type { Task } from './task';
import { SMALL_TASK_BYTES } from './task';
import { writableCell } from './writableCell';

/** What has to be known to write values. */
export interface ValueSources {
  readonly targets: TargetSheets;
  readonly kept: KeptInputs;
}

/** Writes the cells of each sheet in few blocks, and names those that are to be found again. */
export function valueTasks(ops: readonly WriteOp[], sources: ValueSources): readonly Task[] {
  return [...cellsBySheet(ops, sources)]
    .flatMap(([sheet, cells]) =>
      cellBlocks(cells)
        .flatMap(splitBlock)
        .map((block) => writing(sheet, block)),
    )
    .concat(namings(ops).map((op) => naming(op, sources.targets)))
    .concat(opsOf(ops, 'writeNamed').flatMap((op) => filling(op, sources.targets)));
}

function cellsBySheet(ops: readonly WriteOp[], { targets, kept }: ValueSources): Map<SheetKey, PlacedCell[]> {
  const cells = new Map<SheetKey, PlacedCell[]>();
  const place = (sheet: SheetKey, at: { row: number; column: number }, cell: WrittenCell): void => {
    if (cell === KEEP) return;
    const wire = writableCell(named(cell, targets), { ...at, sheet: targetOf(targets, sheet).name });
    const placed = cells.get(sheet) ?? [];
    placed.push({ ...at, cell: wire });
    cells.set(sheet, placed);
  };
  for (const op of opsOf(ops, 'writeCells', 'writeInput')) {
    if (op.kind === 'writeInput') {
      place(op.sheet, op, kept.get(op.sheet)?.get(op.name) ?? op.initial);
      continue;
    }
    op.cells.forEach((row, down) => {
      row.forEach((cell, right) => {
        place(op.sheet, { row: op.row + down, column: op.column + right }, cell);
      });
    });
  }
  return cells;
}

function named(cell: WrittenCell, targets: TargetSheets): WrittenCell {
  // The types do not stop an undefined from a hole in an array; writableCell names its place.
  const formula = (cell as { formula?: unknown } | undefined)?.formula;
  return typeof formula === 'string' ? { formula: withSheetNames(formula, targets) } : cell;
}

function writing(key: SheetKey, { row, column, cells }: CellBlock): Task {
  return {
    sheet: key,
    bytes: jsonBytes(cells) + SMALL_TASK_BYTES,
    run: ({ sheet }) => {
      const range = sheet(key).getRangeByIndexes(row, column, cells.length, cells[0]?.length ?? 1);
      range.formulas = cells.map((line) => [...line]);
    },
  };
}

/** Writes in the cell of a name that is there, wherever it stands by now. */
function filling({ sheet: key, name, cell }: Op<'writeNamed'>, targets: TargetSheets): readonly Task[] {
  const target = targetOf(targets, key);
  if (target.existing?.names.includes(name) !== true) return [];
  const wire = writableCell(cell, { row: 0, column: 0, sheet: target.name });
  return [
    {
      sheet: key,
      bytes: jsonBytes(wire) + SMALL_TASK_BYTES,
      run: ({ sheet }) => {
        sheet(key).names.getItem(name).getRange().formulas = [[wire]];
      },
    },
  ];
}

function namings(ops: readonly WriteOp[]): readonly Op<'defineName'>[] {
  return opsOf(ops, 'defineName', 'writeInput').map((op) =>
    op.kind === 'defineName'
      ? op
      : {
          kind: 'defineName',
          sheet: op.sheet,
          name: op.name,
          area: { firstRow: op.row, firstColumn: op.column, lastRow: op.row, lastColumn: op.column },
          visible: false,
        },
  );
}

function naming({ sheet: key, name, area, visible }: Op<'defineName'>, targets: TargetSheets): Task {
  const isThere = targetOf(targets, key).existing?.names.includes(name) === true;
  return {
    sheet: key,
    bytes: SMALL_TASK_BYTES,
    run: ({ sheet }) => {
      const { names } = sheet(key);
      if (isThere) names.getItem(name).delete();
      names.add(name, rangeAt(sheet(key), area)).visible = visible;
    },
  };
}
