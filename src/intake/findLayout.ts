import type { Column } from '../table';
import { createTable, groupRows } from '../table';
import { SEX_CODE } from '../vocabulary';
import type { LooseColumn } from './columnRole';
import { isCountHeading } from './columnRole';
import type { TableLayout } from './readTable';

/** Understands how a table is laid out: a row a person, a row a sex, women and men in columns, or blocks. */

/** What is known of a table when its layout is asked for. */
export interface LayoutSearch {
  readonly columns: readonly LooseColumn[];
  readonly values: readonly Column[];
  readonly status: Uint8Array;
  /** `SEX_CODE` a row, where a column or personnummer tell it. */
  readonly rowSexes: Uint8Array | undefined;
  readonly inBlocks: boolean;
  readonly hasWideColumns: boolean;
  /** Some rows are of both sexes together, which no row of a person is. */
  readonly hasRowsOfBoth: boolean;
}

const PAIRED = 0.5;
const UNIQUE = 0.98;

/** Tells the layout. */
export function findLayout(search: LayoutSearch): TableLayout {
  if (search.inBlocks) return 'blocks';
  if (search.rowSexes !== undefined) return isLong(search, search.rowSexes) ? 'long' : 'individuals';
  return search.hasWideColumns ? 'wide' : 'individuals';
}

/** A finished table has numbers, no identities, and each combination of groups once for each sex. */
function isLong(search: LayoutSearch, sexes: Uint8Array): boolean {
  const { columns } = search;
  const personal = ['id', 'name', 'personalIdentityNumber', 'birthDate'];
  const amounts = columns.filter(({ role }) => role === 'value' || role === 'weight');
  if (amounts.length === 0 || columns.some(({ role }) => personal.includes(role))) return false;
  if (search.hasRowsOfBoth) return true;
  if (amounts.some(({ profile }) => isCountHeading(profile.headerWords))) return true;
  const keys = countKeys(search, sexes);
  return keys.rows > 1 && keys.withSex >= keys.rows * UNIQUE && keys.paired >= keys.withoutSex * PAIRED;
}

interface Keys {
  readonly rows: number;
  /** Different combinations of groups and sex, and of groups alone; how many of those have both sexes. */
  readonly withSex: number;
  readonly withoutSex: number;
  readonly paired: number;
}

function countKeys({ columns, values, status }: LayoutSearch, sexes: Uint8Array): Keys {
  const named = columns.flatMap(({ role }, index) => {
    const value = values[index];
    const isKey = role === 'group' || role === 'period' || role === 'age';
    return isKey && value !== undefined ? [[String(index), value] as const] : [];
  });
  const { ids, groupCount } = groupRows(
    createTable(
      named.length > 0 ? named : [['all', { kind: 'number', values: new Float64Array(status.length) }]],
    ),
    named.map(([name]) => name),
  );
  const seen = new Uint8Array(groupCount);
  let rows = 0;
  let withSex = 0;
  for (let row = 0; row < status.length; row += 1) {
    if (status[row] !== 0) continue;
    rows += 1;
    const id = ids[row] ?? 0;
    const bit = 1 << (sexes[row] ?? SEX_CODE.unknown);
    if (((seen[id] ?? 0) & bit) === 0) withSex += 1;
    seen[id] = (seen[id] ?? 0) | bit;
  }
  const both = (1 << SEX_CODE.woman) | (1 << SEX_CODE.man);
  const withoutSex = seen.reduce((sum, bits) => sum + (bits > 0 ? 1 : 0), 0);
  const paired = seen.reduce((sum, bits) => sum + ((bits & both) === both ? 1 : 0), 0);
  return { rows, withSex, withoutSex, paired };
}
