import { createTable, groupRows } from '../table';
import type { Finding } from '../vocabulary';
import type { LooseColumn } from './columnRole';
import { cellsOf, makeFinding, rowsOf, rowsWhere } from './findingPlace';
import { mayHoldTwice } from './markDuplicates';
import type { TableFacts } from './readOneTable';
import { labelsOf } from './sexColumn';

/** Understands rows that speak of the same person or the same group more than once. */

/** Identities that come again, and combinations of groups that a finished table has twice. */
export function findingsOfRepeats(facts: TableFacts): readonly Finding[] {
  return facts.layout === 'individuals' ? repeatedIdentities(facts) : repeatedGroups(facts);
}

function repeatedIdentities(facts: TableFacts): readonly Finding[] {
  const { frame, cells, marks } = facts;
  const { column, keys } = identitiesOf(facts);
  if (column === undefined || keys === undefined) return [];
  const seen = new Uint8Array(keys.reduce((most, key) => Math.max(most, key), -1) + 1);
  let identities = 0;
  const again = rowsWhere(marks.status.length, (row) => {
    const key = keys[row] ?? -1;
    if (marks.status[row] !== 0 || key < 0) return false;
    if (seen[key] === 1) return true;
    seen[key] = 1;
    identities += 1;
    return false;
  });
  if (again.count === 0) return [];
  const { header } = column.profile;
  return [
    makeFinding({
      code: 'identityRepeated',
      severity: 'warning',
      where: { sheet: cells.grid.sheet, cells: cellsOf(frame, column.profile, again.rows) },
      count: again.count,
      data: { column: header, rows: identities + again.count, identities },
      corrections: [{ kind: 'countOnce', column: header }],
    }),
  ];
}

/** Personnummer tell persons apart, else the first column of ids. */
function identitiesOf({ identity, roles, columns, values }: TableFacts): {
  readonly column?: LooseColumn;
  readonly keys?: Int32Array;
} {
  if (identity !== undefined) return { column: identity.column, keys: identity.read.people };
  const place = roles.indexOf('id');
  const [column, built] = [columns[place], values[place]];
  if (column === undefined || built === undefined) return {};
  const isOnceEach = built.kind === 'number' && !mayHoldTwice(built, column.profile);
  return isOnceEach ? {} : { column, keys: labelsOf(built).rows };
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
