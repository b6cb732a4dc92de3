import { styleNameInWorkbook } from '../cellStyles';
import type { Placement } from '../placement';
import { bodyRow, headerRow } from '../placement';
import { isInputCell } from '../placedInputs';
import type { InputCell, SpecCell, TableBlock, TableRow } from '../sheetSpec';
import { wrappedRowCount } from '../wrapLine';
import type { WriteOp, WrittenCell } from '../writeOp';
import { KEEP } from '../writeOp';
import type { BlockContext } from './blockContext';
import { writtenCell } from './blockContext';
import type { Run } from './runsOf';
import { runsOf } from './runsOf';
import { writeTableInputs } from './writeTableInputs';

const POINTS_A_LINE = 15;
/** Air above and below the texts of a row, so that they do not touch the lines between rows. */
const POINTS_OF_AIR = 3;
/** The highest row that Excel knows. */
const MOST_POINTS = 409;
/** Beside its text a cell has a margin, and numbers are indented. */
const MARGIN = 1.5;
/** How much wider the bold texts of headings are. */
const BOLD = 1.05;

/** A text that follows numbers, which are set to the right, is kept apart from them. */
function looksOfColumn({ columns }: TableBlock, column: number): 'label' | 'number' | 'text' {
  const isNumber = (at: number): boolean => columns[at]?.numberFormat !== undefined;
  if (isNumber(column)) return 'number';
  return isNumber(column - 1) ? 'text' : 'label';
}

function styleOps(
  context: BlockContext,
  table: TableBlock,
  rows: Run<'header' | TableRow['kind']>,
): readonly WriteOp[] {
  const styles = {
    header: { label: 'labelHeader', number: 'numberHeader', text: 'textHeader' },
    body: { label: 'label', number: 'number', text: 'text' },
    total: { label: 'totalLabel', number: 'totalNumber', text: 'totalText' },
  } as const;
  return runsOf(table.columns.map((_, column) => looksOfColumn(table, column))).map((columns) => ({
    kind: 'applyStyle',
    sheet: context.sheet.spec.key,
    area: { firstRow: rows.first, lastRow: rows.last, firstColumn: columns.first, lastColumn: columns.last },
    style: styleNameInWorkbook(styles[rows.value][columns.value]),
  }));
}

function formatOps(context: BlockContext, place: Placement, table: TableBlock): readonly WriteOp[] {
  const sheet = context.sheet.spec.key;
  const rowCount = table.rows.length + (table.open?.spareRows ?? 0);
  const ofColumns = runsOf(table.columns.map(({ numberFormat }) => numberFormat)).flatMap((run) =>
    run.value === undefined || rowCount === 0
      ? []
      : [
          {
            kind: 'setNumberFormat',
            sheet,
            area: {
              firstRow: bodyRow(place, 0),
              lastRow: bodyRow(place, rowCount - 1),
              firstColumn: run.first,
              lastColumn: run.last,
            },
            format: run.value,
          } as const,
        ],
  );
  const ofCells = table.rows.flatMap((row, index) =>
    runsOf(table.columns.map(({ key }) => row.numberFormats?.[key])).flatMap((run) =>
      run.value === undefined
        ? []
        : [
            {
              kind: 'setNumberFormat',
              sheet,
              area: {
                firstRow: bodyRow(place, index),
                lastRow: bodyRow(place, index),
                firstColumn: run.first,
                lastColumn: run.last,
              },
              format: run.value,
            } as const,
          ],
    ),
  );
  return [...ofColumns, ...ofCells];
}

function rowsShown(texts: readonly unknown[], widths: readonly number[], wider = 1): number {
  const rows = texts.map((text, column) =>
    typeof text === 'string' ? wrappedRowCount(text, ((widths[column] ?? 1) - MARGIN) / wider) : 1,
  );
  return Math.max(1, ...rows);
}

/** What is seen in a cell before anybody has typed in it. */
function shown(cell: SpecCell | InputCell): SpecCell {
  return isInputCell(cell) ? cell.input.initial : cell;
}

/** An input is written on its own, so that what a person has typed in it may come back. */
function cellOf(context: BlockContext, cell: SpecCell | InputCell): WrittenCell {
  return isInputCell(cell) ? KEEP : writtenCell(context, cell);
}

/** Heights are set here because hosts do not agree on when a wrapped text makes its row higher. */
function heightOps(context: BlockContext, place: Placement, table: TableBlock): readonly WriteOp[] {
  const { widths } = context.sheet;
  const isText = table.columns.map(({ numberFormat }) => numberFormat === undefined);
  const rows = [
    table.columns.map(({ header }) => header),
    ...table.rows.map(({ cells }) =>
      cells.map((cell, column) => (isText[column] === true ? shown(cell) : 0)),
    ),
  ];
  const least = [1, ...table.rows.map(({ lines }) => lines ?? 1)];
  const lines = rows.map((texts, row) =>
    Math.max(least[row] ?? 1, rowsShown(texts, widths, row === 0 ? BOLD : 1)),
  );
  return runsOf(lines).map((run) => ({
    kind: 'setRowHeight',
    sheet: context.sheet.spec.key,
    firstRow: headerRow(place) + run.first,
    lastRow: headerRow(place) + run.last,
    points: Math.min(MOST_POINTS, run.value * POINTS_A_LINE + POINTS_OF_AIR),
  }));
}

function linkOps(context: BlockContext, place: Placement, table: TableBlock): readonly WriteOp[] {
  return table.rows.flatMap((row, index) => {
    const text = row.cells[0];
    if (row.link === undefined || typeof text !== 'string') return [];
    return [
      {
        kind: 'setLink',
        sheet: context.sheet.spec.key,
        row: bodyRow(place, index),
        column: 0,
        to: { sheet: row.link, row: 0, column: 0 },
        text,
      } as const,
    ];
  });
}

/** Writes a table: caption, header row and body, a block of cells each, and styles by stretches of equal kind. */
export function writeTable(context: BlockContext, place: Placement, block: TableBlock): readonly WriteOp[] {
  const sheet = context.sheet.spec.key;
  const top = place.firstRow;
  const header = headerRow(place);
  const captionArea = { firstRow: top, firstColumn: 0, lastRow: top, lastColumn: 0 };
  const stretches = runsOf(block.rows.map((row) => row.kind)).map((run) => ({
    ...run,
    first: bodyRow(place, run.first),
    last: bodyRow(place, run.last),
  }));
  return [
    { kind: 'writeCells', sheet, row: top, column: 0, cells: [[block.caption]] },
    {
      kind: 'writeCells',
      sheet,
      row: header,
      column: 0,
      cells: [
        block.columns.map((column) => column.header),
        ...block.rows.map((row) => row.cells.map((cell) => cellOf(context, cell))),
      ],
    },
    { kind: 'applyStyle', sheet, area: captionArea, style: styleNameInWorkbook('caption') },
    ...styleOps(context, block, { first: header, last: header, value: 'header' }),
    ...stretches.flatMap((run) => styleOps(context, block, run)),
    ...formatOps(context, place, block),
    ...heightOps(context, place, block),
    ...linkOps(context, place, block),
    ...writeTableInputs(context, place, block),
  ];
}
