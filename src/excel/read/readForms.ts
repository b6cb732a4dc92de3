import type { Area, FormCell, FormSheet } from '../../vocabulary';
import { areaAround } from '../../vocabulary';
import type { FormPlaces } from '../forms/formPlaces';
import { formPlaces } from '../forms/formPlaces';
import type { CellAt } from '../forms/formSheet';
import { formSheet } from '../forms/formSheet';
import { isDateFormat } from '../forms/isDateFormat';
import { KEY_FIELDS, keyOf } from '../sheetKey';

/** A cell with all that goes with it takes about 40 bytes; so many stay well below what Excel on the web answers. */
const MOST_CELLS = 50_000;
/** A sheet without cells that people fill in has none to ask for. */
const NOWHERE: CellAt = () => ({ kind: 'empty', value: '' });

/** One of our sheets with the cells that people fill in. */
interface Form extends FormPlaces {
  readonly key: string;
  readonly name: string;
  readonly worksheet: Excel.Worksheet;
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
    read.push(...batch.map((form) => formSheet(form, form.range === undefined ? NOWHERE : cellsOf(form))));
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
    return [{ key, name: worksheet.name, worksheet, ...formPlaces(worksheet.names.items) }];
  });
}

/** `goal` of `goal:sn-1`; a kind of which there is one is the whole key. */
function kindOf(key: string): string {
  const colon = key.indexOf(':');
  return colon < 0 ? key : key.slice(0, colon);
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
