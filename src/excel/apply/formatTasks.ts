import type { WriteOp } from '../../sheets';
import { cellAddress, columnLetters } from '../../vocabulary';
import type { Lines } from './borders';
import { drawBorders } from './borders';
import type { Op } from './ops';
import { opsOf } from './ops';
import type { GatheredOp } from './gatherAreas';
import { addressOf, gatherAreas } from './gatherAreas';
import { rangeAt, rangesAt } from './rangeAt';
import { quotedSheetName } from './sheetNames';
import { targetOf } from './targetSheets';
import type { Task, Writing } from './task';
import { SMALL_TASK_BYTES } from './task';

/** Excel measures columns in points; a character of the standard font is 7 pixels wide, with 5 for the edges. */
const PIXELS_A_CHARACTER = 7;
const PIXELS_OF_EDGES = 5;
const POINTS_A_PIXEL = 0.75;

/** Makes the sheets look as they should: styles first, then what a style must not undo. */
export function formatTasks(ops: readonly WriteOp[]): readonly Task[] {
  const lines = linesByStyle(ops);
  return [
    ...gatherAreas(opsOf(ops, 'applyStyle')).map((op) => styling(op, lines)),
    ...gatherAreas(opsOf(ops, 'setNumberFormat')).flatMap(formatting),
    ...opsOf(ops, 'setColumnWidth').map(widening),
    ...gatherAreas(opsOf(ops, 'setRowHeight').map(heightOfRows)).map(heightening),
    ...opsOf(ops, 'setLink').map(linking),
    ...gatherAreas(opsOf(ops, 'unlockCells', 'writeInput').map(openCells)).map(unlocking),
    ...opsOf(ops, 'freezePanes').map(freezing),
    ...opsOf(ops, 'setPage').map(pageSetting),
  ];
}

/** Width of a column in points. @example columnPoints(10) // 56.25 */
export function columnPoints(characters: number): number {
  return Math.trunc(characters * PIXELS_A_CHARACTER + PIXELS_OF_EDGES) * POINTS_A_PIXEL;
}

function linesByStyle(ops: readonly WriteOp[]): ReadonlyMap<string, Lines> {
  return new Map(opsOf(ops, 'defineStyle').map(({ style }) => [style.name, style]));
}

function styling(
  { op: { sheet: key, style }, areas }: GatheredOp<Op<'applyStyle'>>,
  lines: ReadonlyMap<string, Lines>,
): Task {
  const drawn = lines.get(style) ?? {};
  const count = Object.keys(drawn.borders ?? {}).length;
  return {
    sheet: key,
    bytes: SMALL_TASK_BYTES * (1 + count) + addressOf(areas).length,
    run: ({ sheet }) => {
      const range = rangesAt(sheet(key), areas);
      range.style = style;
      drawBorders(range, areas, drawn);
    },
  };
}

/** Several areas have no number format together. */
function formatting({
  op: { sheet: key, format },
  areas,
}: GatheredOp<Op<'setNumberFormat'>>): readonly Task[] {
  return areas.map((area) =>
    task(key, ({ sheet }) => {
      // One format for all cells goes as a scalar, which the type declarations do not know; arrays are slow.
      rangeAt(sheet(key), area).numberFormat = format as unknown as string[][];
    }),
  );
}

function widening({ sheet: key, firstColumn, lastColumn, characters }: Op<'setColumnWidth'>): Task {
  return task(key, ({ sheet }) => {
    const area = { firstRow: 0, lastRow: 0, firstColumn, lastColumn };
    rangeAt(sheet(key), area).format.columnWidth = columnPoints(characters);
  });
}

function heightOfRows({ kind, sheet, firstRow, lastRow, points }: Op<'setRowHeight'>) {
  return { kind, sheet, points, area: { firstRow, lastRow, firstColumn: 0, lastColumn: 0 } };
}

function heightening({
  op: { sheet: key, points },
  areas,
}: GatheredOp<ReturnType<typeof heightOfRows>>): Task {
  return task(key, ({ sheet }) => {
    rangesAt(sheet(key), areas).format.rowHeight = points;
  });
}

function linking({ sheet: key, row, column, to, text }: Op<'setLink'>): Task {
  return task(key, ({ sheet, targets }) => {
    const name = quotedSheetName(targetOf(targets, to.sheet).name);
    sheet(key).getCell(row, column).hyperlink = {
      documentReference: `${name}!${cellAddress(to.row, to.column)}`,
      textToDisplay: text,
    };
  });
}

function openCells(op: Op<'unlockCells' | 'writeInput'>) {
  const { sheet } = op;
  const kind = 'unlockCells' as const;
  if (op.kind === 'unlockCells') return { kind, sheet, area: op.area };
  const { row, column } = op;
  return { kind, sheet, area: { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column } };
}

function unlocking({ op: { sheet: key }, areas }: GatheredOp<ReturnType<typeof openCells>>): Task {
  return task(key, ({ sheet }) => {
    rangesAt(sheet(key), areas).format.protection.locked = false;
  });
}

function freezing({ sheet: key, rows, columns }: Op<'freezePanes'>): Task {
  return task(key, ({ sheet }) => {
    const { freezePanes } = sheet(key);
    if (rows > 0 && columns > 0) {
      const area = { firstRow: 0, firstColumn: 0, lastRow: rows - 1, lastColumn: columns - 1 };
      freezePanes.freezeAt(rangeAt(sheet(key), area));
    } else if (rows > 0) freezePanes.freezeRows(rows);
    else if (columns > 0) freezePanes.freezeColumns(columns);
    else freezePanes.unfreeze();
  });
}

function pageSetting({ sheet: key, page }: Op<'setPage'>): Task {
  return task(key, ({ sheet }) => {
    const { pageLayout } = sheet(key);
    pageLayout.orientation = page.orientation === 'portrait' ? 'Portrait' : 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: page.pagesWide ?? 1 };
    if (page.titleRows !== undefined) {
      pageLayout.setPrintTitleRows(
        `$${String(page.titleRows.first + 1)}:$${String(page.titleRows.last + 1)}`,
      );
    }
    if (page.titleColumns !== undefined) {
      const { first, last } = page.titleColumns;
      pageLayout.setPrintTitleColumns(`$${columnLetters(first)}:$${columnLetters(last)}`);
    }
    const { horizontalPageBreaks } = sheet(key);
    horizontalPageBreaks.removePageBreaks();
    for (const row of page.pageBreaks ?? []) horizontalPageBreaks.add(cellAddress(row, 0));
    if (page.printArea !== undefined) pageLayout.setPrintArea(rangeAt(sheet(key), page.printArea));
    const texts = pageLayout.headersFooters.defaultForAllPages;
    texts.leftHeader = page.header;
    texts.leftFooter = page.footer;
    texts.rightFooter = page.pageNumbers ?? '';
  });
}

function task(sheet: string, run: (writing: Writing) => void): Task {
  return { sheet, bytes: SMALL_TASK_BYTES, run };
}
