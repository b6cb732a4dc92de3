import { createTable, groupRows } from '../table';
import type { Finding } from '../vocabulary';
import { cellsOf, columnOfTable, makeFinding, rowsOf, rowsWhere } from './findingPlace';
import type { TableFacts } from './readOneTable';
import { labelsOf } from './sexColumn';

/** Understands rows that speak of the same person or the same group more than once. */

/** Identities that come again, and combinations of groups that a finished table has twice. */
export function findingsOfRepeats(facts: TableFacts): readonly Finding[] {
  return facts.layout === 'individuals' ? repeatedIdentities(facts) : repeatedGroups(facts);
}

function repeatedIdentities(facts: TableFacts): readonly Finding[] {
  const { frame, cells, identity, marks } = facts;
  const { sheet } = cells.grid;
  if (identity !== undefined) {
    const { validRows, identities } = identity.read;
    if (validRows <= identities) return [];
    const { profile } = identity.column;
    const where = { sheet, cells: columnOfTable(frame, profile) };
    const data = { column: profile.header, rows: validRows, identities };
    return [
      makeFinding({
        code: 'identityRepeated',
        severity: 'warning',
        where,
        count: validRows - identities,
        data,
      }),
    ];
  }
  const place = facts.roles.indexOf('id');
  const column = facts.columns[place];
  const values = facts.values[place];
  if (column === undefined || values === undefined) return [];
  const keys = labelsOf(values);
  const seen = new Uint8Array(keys.spellings.length);
  let identities = 0;
  const again = rowsWhere(marks.status.length, (row) => {
    const key = keys.rows[row] ?? -1;
    if (marks.status[row] !== 0 || key < 0) return false;
    if (seen[key] === 1) return true;
    seen[key] = 1;
    identities += 1;
    return false;
  });
  if (again.count === 0) return [];
  return [
    makeFinding({
      code: 'identityRepeated',
      severity: 'warning',
      where: { sheet, cells: cellsOf(frame, column.profile, again.rows) },
      count: again.count,
      data: { column: column.profile.header, rows: identities + again.count, identities },
    }),
  ];
}

function repeatedGroups(facts: TableFacts): readonly Finding[] {
  const { columns, values, roles, marks, frame, cells } = facts;
  const keys = columns.flatMap(({ profile }, index) => {
    const value = values[index];
    const isKey = ['group', 'period', 'age', 'sex'].includes(roles[index] ?? '');
    return isKey && value !== undefined ? [[profile.header, value] as const] : [];
  });
  if (keys.length === 0 || facts.layout === 'blocks') return [];
  const names = keys.map(([name]) => name);
  const { ids, groupCount } = groupRows(createTable(keys), names);
  const seen = new Uint8Array(groupCount);
  const again = rowsWhere(marks.status.length, (row) => {
    const id = ids[row] ?? 0;
    if (marks.status[row] !== 0) return false;
    if (seen[id] === 1) return true;
    seen[id] = 1;
    return false;
  });
  if (again.count === 0) return [];
  const where = { sheet: cells.grid.sheet, cells: rowsOf(frame, again.rows) };
  const data = { columns: names };
  return [makeFinding({ code: 'groupsRepeated', severity: 'warning', where, count: again.count, data })];
}
