import { columnOf } from './columnOf';
import type { Column, Table, TextColumn } from './table';
import { createTable, MISSING_CODE } from './table';

/**
 * Gives the rows of several tables below each other, with the columns named.
 *
 * A column of texts in one table and of numbers in another becomes one of texts, numbers as their shortest text.
 * @throws RangeError when one of the tables has no column of one of the names
 */
export function concatTables(tables: readonly Table[], columnNames: readonly string[]): Table {
  return createTable(
    columnNames.map((name) => [name, concatColumns(tables.map((table) => columnOf(table, name)))] as const),
  );
}

function concatColumns(columns: readonly Column[]): Column {
  const numbers = columns.flatMap((column) => (column.kind === 'number' ? [column.values] : []));
  if (numbers.length < columns.length) return concatTexts(columns.map(asTexts));
  const values = new Float64Array(numbers.reduce((sum, part) => sum + part.length, 0));
  let start = 0;
  for (const part of numbers) {
    values.set(part, start);
    start += part.length;
  }
  return { kind: 'number', values };
}

function concatTexts(columns: readonly TextColumn[]): TextColumn {
  const dictionary: string[] = [];
  const known = new Map<string, number>();
  const codes = new Int32Array(columns.reduce((sum, { codes: part }) => sum + part.length, 0));
  let start = 0;
  for (const column of columns) {
    const newCodes = column.dictionary.map((text) => {
      const code = known.get(text) ?? dictionary.push(text) - 1;
      known.set(text, code);
      return code;
    });
    for (let row = 0; row < column.codes.length; row += 1) {
      codes[start + row] = newCodes[column.codes[row] ?? MISSING_CODE] ?? MISSING_CODE;
    }
    start += column.codes.length;
  }
  return { kind: 'text', codes, dictionary };
}

function asTexts(column: Column): TextColumn {
  if (column.kind === 'text') return column;
  const dictionary: string[] = [];
  const known = new Map<number, number>();
  const codes = new Int32Array(column.values.length);
  column.values.forEach((value, row) => {
    const code = Number.isNaN(value)
      ? MISSING_CODE
      : (known.get(value) ?? dictionary.push(String(value)) - 1);
    if (code !== MISSING_CODE) known.set(value, code);
    codes[row] = code;
  });
  return { kind: 'text', codes, dictionary };
}
