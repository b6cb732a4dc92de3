import type { Column } from '../table';
import { SEX_CODE } from '../vocabulary';
import type { Finding } from '../vocabulary';
import type { Cells } from './cells';
import { textAt } from './cells';
import type { LooseColumn } from './columnRole';
import { columnOfTable } from './findingPlace';
import type { IdentityColumn } from './identityColumn';
import type { RowMarks } from './markRows';
import { BLOCK } from './markRows';
import type { SexQuestion } from './readTable';
import { sexOfTable } from './sexOfTable';
import type { TableFrame } from './tableFrame';

/** Understands what tells the sex of the rows: a column of codes, else personnummer, else headings of blocks. */

/** The sex of each row, or nothing where nothing tells it. */
export interface SexesRead {
  /** `SEX_CODE` a row, or the code of both sexes together. */
  readonly rows?: Uint8Array;
  readonly column?: LooseColumn;
  readonly byBlocks: boolean;
  readonly question?: SexQuestion;
  readonly findings: readonly Finding[];
}

/** Where the sex is looked for. */
export interface SexesSearch {
  readonly cells: Cells;
  readonly frame: TableFrame;
  readonly columns: readonly LooseColumn[];
  readonly values: readonly Column[];
  readonly marks: RowMarks;
  readonly identity: { readonly column: LooseColumn; readonly read: IdentityColumn } | undefined;
}

/** Reads the sex of the rows. */
export function readSexes(search: SexesSearch): SexesRead {
  const { cells, frame, columns, values, marks, identity } = search;
  const place = columns.findIndex(({ role }) => role === 'sex');
  const column = columns[place];
  const built = values[place];
  if (column !== undefined && built !== undefined) {
    const read = sexOfTable({
      header: column.profile.header,
      column: built,
      where: { sheet: cells.grid.sheet, cells: columnOfTable(frame, column.profile) },
      status: marks.status,
      texts: [column.profile.header, ...frame.titles, ...notesOf(cells, frame)],
      identity: identity?.read,
    });
    const { rows, findings, question } = read;
    return { rows, column, byBlocks: false, findings, ...(question === undefined ? {} : { question }) };
  }
  if (identity !== undefined)
    return { rows: identity.read.sexes, column: identity.column, byBlocks: false, findings: [] };
  return marks.blocks === undefined
    ? { byBlocks: false, findings: [] }
    : { rows: sexesOfBlocks(marks.blocks), byBlocks: true, findings: [] };
}

/** The lines below a table, where legends stand too. */
function notesOf(cells: Cells, frame: TableFrame): readonly string[] {
  const { firstColumn, lastColumn } = frame;
  return frame.noteRows.flatMap((row) =>
    Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) =>
      textAt(cells, row, firstColumn + index),
    ),
  );
}

const SEX_OF_BLOCK: Readonly<Record<number, number>> = {
  [BLOCK.women]: SEX_CODE.woman,
  [BLOCK.men]: SEX_CODE.man,
  [BLOCK.both]: SEX_CODE.unknown + 1,
};

function sexesOfBlocks(blocks: Uint8Array): Uint8Array {
  return blocks.map((block) => SEX_OF_BLOCK[block] ?? SEX_CODE.unknown);
}
