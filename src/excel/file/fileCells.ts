import type { FormCell } from '../../vocabulary';
import { parseArea } from '../../vocabulary';
import { isDateFormat } from '../forms/isDateFormat';
import type { CellAt } from '../forms/formSheet';
import { scanElements, scanString, scanText } from './xmlScan';

/** The numbers of the formats that files name by number alone and that show a day (ECMA-376 18.8.30). */
const BUILT_IN_DATES: ReadonlySet<number> = new Set([14, 15, 16, 17, 22]);

/** What cells of every sheet refer to. */
export interface SharedParts {
  readonly texts: readonly string[];
  /** For each cell format of the file, whether it shows a date. */
  readonly dates: readonly boolean[];
}

/** Reads what cells refer to: the shared texts, and which formats are dates. */
export function readSharedParts(sharedStrings: string, styles: string): SharedParts {
  const formats = new Map(
    scanElements(styles, 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? '',
    ]),
  );
  const [cellFormats] = scanElements(styles, 'cellXfs');
  return {
    texts: scanElements(sharedStrings, 'si').map(({ inner }) => scanString(inner)),
    dates: scanElements(cellFormats?.inner ?? '', 'xf').map(({ attributes }) => {
      const number = Number(attributes['numFmtId'] ?? 0);
      const format = formats.get(number);
      return format === undefined ? BUILT_IN_DATES.has(number) : isDateFormat(format);
    }),
  };
}

/** Gives what stands in each cell of a sheet's part. */
export function readCells(sheet: string, shared: SharedParts): CellAt {
  const cells = new Map<string, FormCell>();
  for (const { attributes, inner } of scanElements(sheet, 'c')) {
    const { r = '', t = 'n', s = '0' } = attributes;
    if (inner === '' || r === '') continue;
    const { firstRow, firstColumn } = parseArea(r);
    cells.set(
      placeOf(firstRow, firstColumn),
      withFormula(cellOf(t, inner, { shared, style: Number(s) }), inner),
    );
  }
  return (row, column) => cells.get(placeOf(row, column)) ?? { kind: 'empty', value: '' };
}

function placeOf(row: number, column: number): string {
  return `${String(row)} ${String(column)}`;
}

interface CellFacts {
  readonly shared: SharedParts;
  readonly style: number;
}

function cellOf(type: string, inner: string, { shared, style }: CellFacts): FormCell {
  if (type === 'inlineStr') return textCell(scanString(inner));
  const value = scanText(inner, 'v') ?? '';
  switch (type) {
    case 's':
      return textCell(shared.texts[Number(value)] ?? '');
    case 'str':
    case 'd':
      return textCell(value);
    case 'e':
      return { kind: 'error', value };
    case 'b':
      return { kind: 'boolean', value: value === '1' };
    default:
      if (value === '') return { kind: 'empty', value: '' };
      return { kind: shared.dates[style] === true ? 'date' : 'number', value: Number(value) };
  }
}

function textCell(value: string): FormCell {
  return { kind: value === '' ? 'empty' : 'text', value };
}

function withFormula(cell: FormCell, inner: string): FormCell {
  const formula = scanText(inner, 'f');
  return formula === undefined || formula === '' ? cell : { ...cell, formula: `=${formula}` };
}
