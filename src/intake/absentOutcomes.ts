import type { Finding, Recipe } from '../vocabulary';
import { makeFinding } from './findingPlace';
import { foldWord } from './foldText';
import { codeKey } from './readSex';
import type { ReadTable } from './readTable';
import { countLabels, labelsOf } from './sexColumn';

/** Tells which outcomes of a recipe no row of the table has: a share of nothing looks like an answer. */
export function absentOutcomes({ summary, table }: ReadTable, { measure }: Recipe): readonly Finding[] {
  if (measure.kind !== 'share' || measure.column === undefined) return [];
  const asked = foldWord(measure.column);
  const column = summary.columns.find(({ header }) => foldWord(header) === asked);
  const values = column === undefined ? undefined : table.columns.get(column.header);
  if (column === undefined || values === undefined) return [];
  const present = new Set(countLabels(labelsOf(values)).map(({ code }) => codeKey(code)));
  const absent = (measure.positive ?? []).filter(
    (value) => typeof value !== 'boolean' && !present.has(codeKey(String(value))),
  );
  if (absent.length === 0) return [];
  const [first, last] = summary.dataRows;
  const where = {
    sheet: summary.sheet,
    cells: `${column.column}${String(first)}:${column.column}${String(last)}`,
  };
  const data = { column: column.header, values: absent.map(String) };
  return [makeFinding({ code: 'outcomeAbsent', severity: 'warning', where, count: absent.length, data })];
}
