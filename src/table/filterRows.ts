import type { Table } from './table';
import { selectRows } from './selectRows';

/**
 * Gives the table of the rows for which the mask is not 0, in their order. Dictionaries are shared.
 * @throws RangeError when the mask is not as long as the table
 */
export function filterRows(table: Table, mask: Uint8Array): Table {
  if (mask.length !== table.rowCount) throw new RangeError('filterRows requires one mark for each row');
  return selectRows(table, markedRows(mask));
}

function markedRows(mask: Uint8Array): Uint32Array {
  const rows = new Uint32Array(mask.length);
  let count = 0;
  for (let row = 0; row < mask.length; row += 1) {
    if (mask[row] !== 0) {
      rows[count] = row;
      count += 1;
    }
  }
  return rows.slice(0, count);
}
