import { readFileSync } from 'node:fs';
import type { Table } from '../../../src/table';
import { tableOf } from './tableOf';
import type { Value } from './tableOf';

/** Reads a comma-separated file with quotes into a table; blank and `NA` are missing. */
export function csvTable(path: string): Table {
  const [header = [], ...rows] = readFileSync(path, 'utf8').trim().split(/\r?\n/).map(cellsOf);
  return tableOf(
    Object.fromEntries(header.map((name, column) => [name, valuesOf(rows.map((row) => row[column] ?? ''))])),
  );
}

function valuesOf(texts: readonly string[]): readonly Value[] {
  const known = texts.map((text) => (text === '' || text === 'NA' ? null : text));
  const isNumeric = known.every((text) => text === null || !Number.isNaN(Number(text)));
  return isNumeric ? known.map((text) => (text === null ? null : Number(text))) : known;
}

function cellsOf(line: string): readonly string[] {
  const cells = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [];
  return cells
    .slice(0, line.endsWith(',') ? undefined : -1)
    .map((cell) => cell.replace(/,$/, '').replace(/^"|"$/g, '').replaceAll('""', '"'));
}
