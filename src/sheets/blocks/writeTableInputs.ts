import type { Area } from '../../vocabulary';
import { styleNameInWorkbook } from '../cellStyles';
import { placedInputs } from '../placedInputs';
import type { Placement } from '../placement';
import { bodyRow, headerRow } from '../placement';
import type { TableBlock } from '../sheetSpec';
import type { WriteOp } from '../writeOp';
import { OPEN_TABLE_PREFIX } from '../writeOp';
import type { BlockContext } from './blockContext';
import { runsOf } from './runsOf';
import { writeHighlights } from './writeHighlights';
import { writeInput, writeRule } from './writeInput';

/** Writes what people fill in within a table: single cells, or the whole body of an open table; and what stands out in it. */
export function writeTableInputs(
  context: BlockContext,
  place: Placement,
  table: TableBlock,
): readonly WriteOp[] {
  const rowCount = table.rows.length + (table.open?.spareRows ?? 0);
  if (rowCount === 0) return [];
  const body: Area = {
    firstRow: bodyRow(place, 0),
    lastRow: bodyRow(place, rowCount - 1),
    firstColumn: 0,
    lastColumn: table.columns.length - 1,
  };
  return [
    ...singleInputs(context, place, table),
    ...(table.open === undefined ? [] : openBody(context, body, table)),
    ...table.columns.flatMap(({ highlights }, column) =>
      writeHighlights(context.sheet.spec.key, inColumn(body, column), highlights),
    ),
    ...excelTable(context, place, { table, body }),
  ];
}

function inColumn(body: Area, column: number): Area {
  return { ...body, firstColumn: column, lastColumn: column };
}

function singleInputs(context: BlockContext, place: Placement, table: TableBlock): readonly WriteOp[] {
  const sheet = context.sheet.spec.key;
  return placedInputs(table).flatMap(({ input, row: inBody, column }) => {
    const row = bodyRow(place, inBody);
    const area = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    const { rule, help, numberFormat } = table.columns[column] ?? {};
    return [
      ...writeInput(context, { row, column }, input),
      { kind: 'applyStyle', sheet, area, style: bodyStyle(input.locked === true, numberFormat) },
      ...writeRule(context, area, { rule, help }),
    ];
  });
}

function bodyStyle(locked: boolean, numberFormat: string | undefined): string {
  if (locked) return styleNameInWorkbook(numberFormat === undefined ? 'filledText' : 'filledNumber');
  return styleNameInWorkbook(numberFormat === undefined ? 'inputText' : 'inputNumber');
}

function openBody(context: BlockContext, body: Area, table: TableBlock): readonly WriteOp[] {
  const sheet = context.sheet.spec.key;
  const looks = table.columns.map(({ locked, numberFormat }) => bodyStyle(locked === true, numberFormat));
  const open = table.columns.map(({ locked }) => locked !== true);
  return [
    ...runsOf(looks).map(
      ({ first, last, value }) =>
        ({
          kind: 'applyStyle',
          sheet,
          area: { ...body, firstColumn: first, lastColumn: last },
          style: value,
        }) as const,
    ),
    ...runsOf(open).flatMap(({ first, last, value }): readonly WriteOp[] =>
      value ? [{ kind: 'unlockCells', sheet, area: { ...body, firstColumn: first, lastColumn: last } }] : [],
    ),
    ...table.columns.flatMap((column, index) =>
      column.locked === true ? [] : writeRule(context, inColumn(body, index), column),
    ),
    {
      kind: 'defineName',
      sheet,
      name: `${OPEN_TABLE_PREFIX}${table.id}`,
      area: { ...body, firstRow: body.firstRow - 1 },
      visible: false,
    },
  ];
}

function excelTable(
  context: BlockContext,
  place: Placement,
  { table, body }: { readonly table: TableBlock; readonly body: Area },
): readonly WriteOp[] {
  if (table.excelTable === undefined) return [];
  const area = { ...body, firstRow: headerRow(place) };
  return [{ kind: 'addTable', sheet: context.sheet.spec.key, area, name: table.excelTable }];
}
