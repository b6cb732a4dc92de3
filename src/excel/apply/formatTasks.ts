import type { WriteOp } from '../../sheets';
import { cellAddress, columnLetters } from '../../vocabulary';
import type { Lines } from './borders';
import { drawBorders } from './borders';
import type { Op } from './ops';
import { opsOf } from './ops';
import { rangeAt } from './rangeAt';
import { quotedSheetName } from './sheetNames';
import { targetOf } from './targetSheets';
import type { Task, Writing } from './task';
import { SMALL_TASK_BYTES } from './task';
import { uniteAreas } from './uniteAreas';

/** Excel measures columns in points; a character of the standard font is 7 pixels wide, with 5 for the edges. */
const PIXELS_A_CHARACTER = 7;
const PIXELS_OF_EDGES = 5;
const POINTS_A_PIXEL = 0.75;

/** Makes the sheets look as they should: styles first, then what a style must not undo. */
export function formatTasks(ops: readonly WriteOp[]): readonly Task[] {
  const lines = linesByStyle(ops);
  return [
    ...uniteAreas(opsOf(ops, 'applyStyle')).map((op) => styling(op, lines)),
    ...uniteAreas(opsOf(ops, 'setNumberFormat')).map(formatting),
    ...opsOf(ops, 'setColumnWidth').map(widening),
    ...opsOf(ops, 'setRowHeight').map(heightening),
    ...opsOf(ops, 'setLink').map(linking),
    ...uniteAreas(opsOf(ops, 'unlockCells')).map(unlocking),
    ...opsOf(ops, 'writeInput').map(({ sheet, row, column }) =>
      unlocking({
        kind: 'unlockCells',
        sheet,
        area: { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column },
      }),
    ),
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

function styling({ sheet: key, area, style }: Op<'applyStyle'>, lines: ReadonlyMap<string, Lines>): Task {
  const drawn = lines.get(style) ?? {};
  const count = Object.keys(drawn.borders ?? {}).length;
  return {
    sheet: key,
    bytes: SMALL_TASK_BYTES * (1 + count),
    run: ({ sheet }) => {
      const range = rangeAt(sheet(key), area);
      range.style = style;
      drawBorders(range, area, drawn);
    },
  };
}

function formatting({ sheet: key, area, format }: Op<'setNumberFormat'>): Task {
  return task(key, ({ sheet }) => {
    // One format for all cells goes as a scalar, which the type declarations do not know; arrays are slow.
    rangeAt(sheet(key), area).numberFormat = format as unknown as string[][];
  });
}

function widening({ sheet: key, firstColumn, lastColumn, characters }: Op<'setColumnWidth'>): Task {
  return task(key, ({ sheet }) => {
    const area = { firstRow: 0, lastRow: 0, firstColumn, lastColumn };
    rangeAt(sheet(key), area).format.columnWidth = columnPoints(characters);
  });
}

function heightening({ sheet: key, firstRow, lastRow, points }: Op<'setRowHeight'>): Task {
  return task(key, ({ sheet }) => {
    rangeAt(sheet(key), { firstRow, lastRow, firstColumn: 0, lastColumn: 0 }).format.rowHeight = points;
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

function unlocking({ sheet: key, area }: Op<'unlockCells'>): Task {
  return task(key, ({ sheet }) => {
    rangeAt(sheet(key), area).format.protection.locked = false;
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
    const texts = pageLayout.headersFooters.defaultForAllPages;
    texts.leftHeader = page.header;
    texts.leftFooter = page.footer;
    texts.rightFooter = page.pageNumbers ?? '';
  });
}

function task(sheet: string, run: (writing: Writing) => void): Task {
  return { sheet, bytes: SMALL_TASK_BYTES, run };
}
