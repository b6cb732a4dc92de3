import type { RecipeProblem } from '../analysis';
import { checkRecipe } from '../analysis';
import type { ReadTable } from '../intake';
import { readSheet } from '../intake';
import type { Finding, Grid, Recipe } from '../vocabulary';
import { JambladError } from '../vocabulary';

/** The table that a recipe is about, or why none can be. */
export type TableChoice =
  | { readonly kind: 'table'; readonly read: ReadTable; readonly sheetFindings: readonly Finding[] }
  | { readonly kind: 'refused'; readonly problems: readonly RecipeProblem[] };

/**
 * Finds the table on the sheet that has the columns of the recipe; of several, the first.
 * @throws JambladError `sheetEmpty`, `tableNotFound`
 */
export function chooseTable(grid: Grid, { source, ...rest }: Recipe): TableChoice {
  const { tables, findings } = readSheet(grid, {
    ...(source.table === undefined ? {} : { table: source.table }),
    ...(source.range === undefined ? {} : { range: source.range }),
  });
  if (tables.length === 0) throw noTable(grid, source.table ?? source.range);
  const checked = tables.map((read) => ({
    read,
    problems: checkRecipe({ source, ...rest }, read.summary.columns),
  }));
  const fit = checked.find(({ problems }) => problems.length === 0);
  if (fit !== undefined) return { kind: 'table', read: fit.read, sheetFindings: findings };
  const [nearest] = [...checked].sort((a, b) => a.problems.length - b.problems.length);
  return { kind: 'refused', problems: nearest?.problems ?? [] };
}

function noTable(grid: Grid, wanted: string | undefined): JambladError {
  const { sheet } = grid;
  if (grid.rowCount === 0) return new JambladError('sheetEmpty', { sheet });
  const tables = grid.tables.map(({ name }) => name);
  return new JambladError('tableNotFound', { sheet, tables, ...(wanted === undefined ? {} : { wanted }) });
}
