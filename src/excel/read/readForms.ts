import { FILLED, OPEN_TABLE_PREFIX, OWN_NAMES } from '../../sheets';
import type { Area, FormCell, FormInput, FormSheet, FormTable } from '../../vocabulary';
import { areaAround, cellAddress, columnLetters } from '../../vocabulary';
import { namedArea } from '../namedArea';
import { KEY_FIELDS, keyOf } from '../sheetKey';

/** A cell with all that goes with it takes about 40 bytes; so many stay well below what Excel on the web answers. */
const MOST_CELLS = 50_000;
const INPUT_NAME = new RegExp(`^${OWN_NAMES}(${FILLED})?([A-Za-z][A-Za-z0-9]*)_(\\d+)$`);

/** One of our sheets with the cells that people fill in. */
interface Form {
  readonly key: string;
  readonly name: string;
  readonly worksheet: Excel.Worksheet;
  readonly inputs: readonly (Pick<FormInput, 'field' | 'ordinal' | 'locked'> & { readonly area: Area })[];
  readonly tables: readonly { readonly id: string; readonly area: Area }[];
}

interface AskedForm extends Form {
  readonly area: Area;
  readonly range: Excel.Range;
}

/**
 * Reads what stands in the cells that people fill in, on those of our sheets whose kind is one of `kinds` (`goal` of
 * `goal:sn-1`); on all of them when absent. Sheets without such cells come too, empty; a copied sheet comes twice.
 * In the order of the tabs.
 */
export async function readForms(
  context: Excel.RequestContext,
  kinds?: readonly string[],
): Promise<readonly FormSheet[]> {
  const forms = await findForms(context, kinds);
  const asked = forms.map((form) => ask(form));
  const read: FormSheet[] = [];
  for (const batch of batchesOf(asked)) {
    for (const { range } of batch) range?.load('values,formulas,valueTypes,numberFormat');
    await syncOnce(context);
    read.push(...batch.map(formSheet));
  }
  return read;
}

/** The loop above goes over requests, each as large as Excel answers; a batch is one request. */
async function syncOnce(context: Excel.RequestContext): Promise<void> {
  await context.sync();
}

async function findForms(
  context: Excel.RequestContext,
  kinds: readonly string[] | undefined,
): Promise<readonly Form[]> {
  const { worksheets } = context.workbook;
  worksheets.load(['items/name', ...KEY_FIELDS].join(','));
  await context.sync();
  return worksheets.items.flatMap((worksheet) => {
    const key = keyOf(worksheet);
    if (key === undefined || (kinds !== undefined && !kinds.includes(kindOf(key)))) return [];
    return [formOf(worksheet, key)];
  });
}

/** `goal` of `goal:sn-1`; a kind of which there is one is the whole key. */
function kindOf(key: string): string {
  const colon = key.indexOf(':');
  return colon < 0 ? key : key.slice(0, colon);
}

function formOf(worksheet: Excel.Worksheet, key: string): Form {
  const places = worksheet.names.items.flatMap(({ name, formula }) => {
    const area = namedArea(formula);
    return area === undefined ? [] : [{ name, area }];
  });
  return {
    key,
    name: worksheet.name,
    worksheet,
    inputs: places.flatMap(({ name, area }) => {
      const [, filled, field = '', ordinal] = INPUT_NAME.exec(name) ?? [];
      return ordinal === undefined || name.startsWith(OPEN_TABLE_PREFIX)
        ? []
        : [{ field, ordinal: Number(ordinal), locked: filled !== undefined, area }];
    }),
    tables: places.flatMap(({ name, area }) =>
      name.startsWith(OPEN_TABLE_PREFIX) ? [{ id: name.slice(OPEN_TABLE_PREFIX.length), area }] : [],
    ),
  };
}

function ask(form: Form): AskedForm | (Form & { readonly range?: undefined }) {
  const areas = [...form.inputs, ...form.tables].map(({ area }) => area);
  if (areas.length === 0) return form;
  const area = areaAround(areas);
  const { firstRow, firstColumn, lastRow, lastColumn } = area;
  const range = form.worksheet.getRangeByIndexes(
    firstRow,
    firstColumn,
    lastRow - firstRow + 1,
    lastColumn - firstColumn + 1,
  );
  return { ...form, area, range };
}

type MaybeAsked = ReturnType<typeof ask>;

function batchesOf(forms: readonly MaybeAsked[]): readonly (readonly MaybeAsked[])[] {
  const batches: MaybeAsked[][] = [];
  let cells = Infinity;
  for (const form of forms) {
    const size = form.range === undefined ? 0 : sizeOf(form.area);
    if (cells + size > MOST_CELLS) {
      batches.push([]);
      cells = 0;
    }
    batches.at(-1)?.push(form);
    cells += size;
  }
  return batches;
}

function sizeOf({ firstRow, firstColumn, lastRow, lastColumn }: Area): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
}

function formSheet(form: MaybeAsked): FormSheet {
  const { key, name } = form;
  if (form.range === undefined) return { key, name, inputs: [], tables: [] };
  const cellAt = cellsOf(form);
  return {
    key,
    name,
    inputs: form.inputs.map(({ field, ordinal, locked, area }): FormInput => ({
      field,
      ordinal,
      locked,
      address: cellAddress(area.firstRow, area.firstColumn),
      cell: cellAt(area.firstRow, area.firstColumn),
    })),
    tables: form.tables.map(({ id, area }) => formTable(id, area, cellAt)),
  };
}

type CellAt = (row: number, column: number) => FormCell;

function formTable(id: string, area: Area, cellAt: CellAt): FormTable {
  const { firstRow, firstColumn, lastRow, lastColumn } = area;
  const rowAt = (row: number): readonly FormCell[] =>
    Array.from({ length: lastColumn - firstColumn + 1 }, (_, right) => cellAt(row, firstColumn + right));
  const rows = Array.from({ length: lastRow - firstRow }, (_, down) => firstRow + 1 + down);
  return {
    id,
    headerRow: firstRow + 1,
    firstColumn: columnLetters(firstColumn),
    headers: rowAt(firstRow).map(({ value }) => String(value)),
    rows: rows
      .map((row) => ({ row: row + 1, cells: rowAt(row) }))
      .filter(({ cells }) => cells.some(({ kind }) => kind !== 'empty')),
  };
}

/** A date format has a year or a day in it, outside of quotes, brackets and escapes. */
function isDateFormat(format: string): boolean {
  return /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

function cellsOf({ area, range }: AskedForm): CellAt {
  const values = range.values as unknown[][];
  const formulas = range.formulas as unknown[][];
  const formats = range.numberFormat as unknown[][];
  return (row, column) => {
    const [down, right] = [row - area.firstRow, column - area.firstColumn];
    const value = values[down]?.[right] ?? '';
    const formula = formulas[down]?.[right];
    const kind = kindOfCell(value, range.valueTypes[down]?.[right], String(formats[down]?.[right] ?? ''));
    const shown = typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
    return typeof formula === 'string' && formula.startsWith('=') && formula !== value
      ? { kind, value: shown, formula }
      : { kind, value: shown };
  };
}

function kindOfCell(value: unknown, type: unknown, format: string): FormCell['kind'] {
  if (type === 'Error') return 'error';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return isDateFormat(format) ? 'date' : 'number';
  return value === '' ? 'empty' : 'text';
}
