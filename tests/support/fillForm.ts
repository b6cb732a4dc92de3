import type { EmulatedExcel } from '../../src/emulator';

/** What a person types in a cell; a day as the number that Excel makes of it. */
export type Typed = string | number;

/** Where a label stands on a sheet: the first, or the n-th. */
interface Labelled {
  readonly sheet: string;
  readonly label: string;
  /** From 1, downwards: the labels of a second goal are the same. */
  readonly occurrence?: number;
}

/** Gives the values of a sheet, from A1 on. */
export async function valuesOf(
  { Excel: excel }: EmulatedExcel,
  sheet: string,
): Promise<readonly unknown[][]> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
    range.load('values,rowIndex,columnIndex');
    await context.sync();
    if (range.rowIndex > 0 || range.columnIndex > 0) throw new Error(`"${sheet}" does not begin in A1`);
    return range.values as unknown[][];
  });
}

async function placeBeside(
  excel: EmulatedExcel,
  { sheet, label, occurrence = 1 }: Labelled,
): Promise<readonly [row: number, column: number]> {
  const places = (await valuesOf(excel, sheet)).flatMap((row, down) =>
    row.flatMap((value, right) => (value === label ? [[down, right + 1] as const] : [])),
  );
  const place = places[occurrence - 1];
  if (place === undefined) throw new Error(`No label "${label}" (${String(occurrence)}) on "${sheet}"`);
  return place;
}

/** Types in the cell to the right of a label, with the protection that is there, as a person does. */
export async function typeBeside(excel: EmulatedExcel, where: Labelled, value: Typed): Promise<void> {
  const [row, column] = await placeBeside(excel, where);
  await typeAt(excel, { sheet: where.sheet, row, column }, value);
}

/** Types in a cell, 0-based, with the protection that is there. */
export async function typeAt(
  excel: EmulatedExcel,
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
  value: Typed,
): Promise<void> {
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getCell(row, column).values = [[value]];
    await context.sync();
  });
}

/** Gives what stands in the cell to the right of a label. */
export async function valueBeside(excel: EmulatedExcel, where: Labelled): Promise<unknown> {
  const [row, column] = await placeBeside(excel, where);
  return (await valuesOf(excel, where.sheet))[row]?.[column];
}

/** Gives every text of a sheet that is not empty, row by row. */
export async function textsOn(excel: EmulatedExcel, sheet: string): Promise<readonly string[]> {
  return (await valuesOf(excel, sheet)).flat().flatMap((value) => (value === '' ? [] : [String(value)]));
}

/** Gives the names of the sheets in the order of their tabs. */
export async function sheetNames({ Excel: excel }: EmulatedExcel): Promise<readonly string[]> {
  return excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}
