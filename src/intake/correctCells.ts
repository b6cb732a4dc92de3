import { CELL_KIND } from '../vocabulary';
import type { Correction, Finding, Grid, GridColumn } from '../vocabulary';
import type { Cells } from './cells';
import { CELL_CLASS, openCells } from './cells';
import { cellsOf, makeFinding, rowsWhere } from './findingPlace';
import { foldWord } from './foldText';
import { holdsIdentityNumber } from './identityNumber';
import type { TableFrame } from './tableFrame';

/**
 * Understands corrections of single cells: in memory they hold what a person has said that they mean, before anybody
 * reads the column.
 */

/** The cells as corrected, and what was done. */
export interface CorrectedCells {
  readonly cells: Cells;
  readonly findings: readonly Finding[];
}

/** A new content of a cell: a number, a text, or nothing. `undefined` leaves the cell as it is. */
type Content = number | string | null | undefined;

/** Gives the new content of a cell by its place in the grid. */
type Rewrite = (row: number) => Content;

const EXACT_STEP = 1e6;

/** Makes the corrections that concern cells of the table. */
export function correctCells(
  cells: Cells,
  frame: TableFrame,
  {
    headers,
    corrections,
  }: { readonly headers: readonly string[]; readonly corrections: readonly Correction[] },
): CorrectedCells {
  let corrected = cells;
  const findings: Finding[] = [];
  for (const correction of corrections) {
    for (const heading of cellColumns(correction)) {
      const place = headers.findIndex((header) => foldWord(header) === foldWord(heading));
      if (place < 0) continue;
      const column = frame.firstColumn + place;
      const made = correctColumn(corrected, { frame, column }, correction);
      if (made === undefined) continue;
      corrected = made.cells;
      findings.push(made.finding);
    }
  }
  return { cells: corrected, findings };
}

function cellColumns(correction: Correction): readonly string[] {
  switch (correction.kind) {
    case 'pointMeans':
    case 'dashIsMissing':
    case 'valuesAreMissing':
    case 'readNumbers':
    case 'multiply':
      return [correction.column];
    case 'textIs':
      // What is put right is told of, and a personnummer never is.
      return [...correction.texts, correction.is].some(holdsIdentityNumber) ? [] : [correction.column];
    case 'shareScale':
      return correction.columns;
    default:
      return [];
  }
}

function correctColumn(
  cells: Cells,
  { frame, column }: { readonly frame: TableFrame; readonly column: number },
  correction: Correction,
): { readonly cells: Cells; readonly finding: Finding } | undefined {
  const { grid } = cells;
  const source = grid.columns[column - grid.firstColumn];
  if (source === undefined) return undefined;
  const rewrite = rewriteOf(cells, { column, frame }, correction);
  const first = frame.body.first - grid.firstRow;
  const contents = new Map<number, Content>();
  const changed = rowsWhere(frame.body.last - frame.body.first + 1, (row) => {
    const content = rewrite(first + row);
    if (content === undefined) return false;
    contents.set(first + row, content);
    return true;
  });
  if (changed.count === 0) return undefined;
  const grown: Grid = {
    ...grid,
    columns: grid.columns.map((other, place) =>
      place === column - grid.firstColumn ? withContents(source, contents) : other,
    ),
  };
  const where = { sheet: grid.sheet, cells: cellsOf(frame, { column }, changed.rows) };
  return {
    cells: openCells(grown, cells.area),
    finding: makeFinding({
      code: 'correctionMade',
      severity: 'info',
      where,
      count: changed.count,
      data: { correction },
    }),
  };
}

function withContents(source: GridColumn, contents: ReadonlyMap<number, Content>): GridColumn {
  const kinds = source.kinds.slice();
  const numbers = source.numbers.slice();
  const texts = [...source.texts];
  const known = new Map<string, number>();
  for (const [row, content] of contents) {
    if (typeof content === 'string') {
      const index = known.get(content) ?? texts.push(content) - 1;
      known.set(content, index);
      kinds[row] = CELL_KIND.text;
      numbers[row] = index;
    } else {
      kinds[row] = content === null ? CELL_KIND.empty : CELL_KIND.number;
      numbers[row] = content ?? 0;
    }
  }
  return { kinds, numbers, texts };
}

function rewriteOf(
  cells: Cells,
  { column, frame }: { readonly column: number; readonly frame: TableFrame },
  correction: Correction,
): Rewrite {
  const look = lookAt(cells, column);
  switch (correction.kind) {
    case 'pointMeans': {
      const by = correction.meaning === 'thousands' ? 1000 : 1;
      return (row) => {
        const read = look.textNumber(row);
        return read?.point === 'either' ? Math.round(read.value * by * EXACT_STEP) / EXACT_STEP : undefined;
      };
    }
    case 'dashIsMissing':
      return (row) => (look.classOf(row) === CELL_CLASS.dash ? null : undefined);
    case 'readNumbers':
      return (row) => {
        const cell = look.classOf(row);
        return cell === CELL_CLASS.word || cell === CELL_CLASS.boolean ? null : undefined;
      };
    case 'valuesAreMissing':
      return (row) => (correction.values.includes(look.number(row)) ? null : undefined);
    case 'multiply':
      return (row) => {
        const value = look.number(row);
        return value !== 0 && Math.abs(value) <= correction.atMost ? value * correction.by : undefined;
      };
    case 'textIs': {
      const texts = new Set(correction.texts.map(foldWord));
      return (row) => (texts.has(foldWord(look.text(row))) ? correction.is : undefined);
    }
    case 'shareScale':
      return shareRewrite(look, frame.body.first - cells.grid.firstRow, {
        rows: frame.body.last - frame.body.first + 1,
        to: correction.to,
      });
    default:
      return () => undefined;
  }
}

interface Look {
  readonly classOf: (row: number) => number;
  readonly text: (row: number) => string;
  /** The number of a cell, also of one that stands as text; NaN where there is none. */
  readonly number: (row: number) => number;
  readonly textNumber: (row: number) => { readonly value: number; readonly point: string } | undefined;
}

function lookAt(cells: Cells, column: number): Look {
  const source = cells.grid.columns[column - cells.grid.firstColumn];
  const { folded, classes, numbers: ofText } = cells.texts(column);
  const kindAt = (row: number): number => source?.kinds[row] ?? CELL_KIND.empty;
  const at = (row: number): number => source?.numbers[row] ?? 0;
  const textNumber: Look['textNumber'] = (row) =>
    kindAt(row) === CELL_KIND.text ? ofText.get(at(row)) : undefined;
  return {
    classOf: (row) => {
      if (kindAt(row) === CELL_KIND.boolean) return CELL_CLASS.boolean;
      return kindAt(row) === CELL_KIND.text ? (classes[at(row)] ?? CELL_CLASS.blank) : CELL_CLASS.blank;
    },
    text: (row) => {
      if (kindAt(row) === CELL_KIND.number) return String(at(row));
      return kindAt(row) === CELL_KIND.text ? (folded[at(row)] ?? '') : '';
    },
    number: (row) => (kindAt(row) === CELL_KIND.number ? at(row) : (textNumber(row)?.value ?? NaN)),
    textNumber,
  };
}

const LARGEST_SHARE01 = 1.5;

/** A column where no share is above 1.5 stands 0–1; in another those up to 1 do. */
function shareRewrite(
  look: Look,
  offset: number,
  { rows, to }: { readonly rows: number; readonly to: 'share01' | 'percent100' },
): Rewrite {
  let largest = 0;
  for (let row = 0; row < rows; row += 1) {
    const value = Math.abs(look.number(offset + row));
    if (value > largest) largest = value;
  }
  const limit = largest <= LARGEST_SHARE01 ? LARGEST_SHARE01 : 1;
  return (row) => {
    const value = look.number(row);
    if (Number.isNaN(value) || value === 0) return undefined;
    const isShare = Math.abs(value) <= limit;
    if (to === 'percent100') return isShare ? Math.round(value * 100 * EXACT_STEP) / EXACT_STEP : undefined;
    return isShare ? undefined : value / 100;
  };
}
