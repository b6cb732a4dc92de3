import { COLUMN_LIMIT, columnIndex, columnLetters, ROW_LIMIT } from './address';
import { mapReferences } from './formulaPieces';

/**
 * The formula as it reads when copied so many rows down and columns to the right: relative references
 * move, those with `$` stay, and what leaves the sheet becomes `#REF!`.
 *
 * Example: `=A1+$B$1` copied one row down is `=A2+$B$1`.
 */
export function translateFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, ({ address, text }) => {
    const corners = address.split(':').map((corner) => moveCorner(corner, rows, columns));
    const prefix = text.slice(0, text.length - address.length);
    return corners.includes(undefined) ? '#REF!' : prefix + corners.join(':');
  });
}

function moveCorner(corner: string, rows: number, columns: number): string | undefined {
  const match = /^(\$?)([A-Za-z]{1,3})?(\$?)([0-9]{1,7})?$/.exec(corner);
  if (!match) return corner;
  const [, first = '', letters, second = '', digits] = match;
  const rowMark = letters === undefined ? first : second;
  const column = letters === undefined ? '' : moveColumn(letters, first === '$' ? 0 : columns);
  const row = digits === undefined ? '' : moveRow(Number(digits), rowMark === '$' ? 0 : rows);
  if (column === undefined || row === undefined) return undefined;
  return letters === undefined ? rowMark + row : first + column + (digits === undefined ? '' : rowMark + row);
}

function moveColumn(letters: string, by: number): string | undefined {
  const column = columnIndex(letters) + by;
  if (by === 0) return letters;
  return column >= 0 && column < COLUMN_LIMIT ? columnLetters(column) : undefined;
}

function moveRow(row: number, by: number): string | undefined {
  const moved = row + by;
  return moved >= 1 && moved <= ROW_LIMIT ? String(moved) : undefined;
}
