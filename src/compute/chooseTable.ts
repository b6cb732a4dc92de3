import type { RecipeProblem } from '../analysis';
import { checkRecipe } from '../analysis';
import type { ReadTable } from '../intake';
import { readSheets } from '../intake';
import type { Finding, Grid, Recipe, RecipeSource } from '../vocabulary';
import { JambladError } from '../vocabulary';

/** The table that a recipe is about, or why none can be. */
export type TableChoice =
  | { readonly kind: 'table'; readonly read: ReadTable; readonly sheetFindings: readonly Finding[] }
  | { readonly kind: 'refused'; readonly problems: readonly RecipeProblem[] };

/**
 * Finds the table on the sheet that has the columns of the recipe; of several, the first.
 * @throws JambladError `sheetEmpty`, `tableNotFound`
 */
export function chooseTable(
  grids: readonly Grid[],
  { source, ...rest }: Recipe,
  today?: string,
): TableChoice {
  const { tables, findings } = readSheets(grids, source, today);
  const unlike = findings.find(({ code }) => code === 'sheetsNotAlike');
  if (unlike !== undefined) return { kind: 'refused', problems: [sheetsDiffer(source)] };
  if (tables.length === 0) throw noTable(gridOf(grids, source), source.table ?? source.range);
  const checked = tables.map((read) => ({
    read,
    problems: checkRecipe({ source, ...rest }, read.summary.columns),
  }));
  const fit = checked.find(({ problems }) => problems.length === 0);
  if (fit !== undefined) return { kind: 'table', read: fit.read, sheetFindings: findings };
  const [nearest] = [...checked].sort((a, b) => a.problems.length - b.problems.length);
  return { kind: 'refused', problems: nearest?.problems ?? [] };
}

function sheetsDiffer({ sheet, joinedSheets = [] }: RecipeSource): RecipeProblem {
  return { code: 'sheetsDiffer', path: 'source.joinedSheets', value: [sheet, ...joinedSheets].join(', ') };
}

function gridOf(grids: readonly Grid[], { sheet }: RecipeSource): Grid | undefined {
  return grids.find((grid) => grid.sheet.trim().toLowerCase() === sheet.trim().toLowerCase());
}

function noTable(grid: Grid | undefined, wanted: string | undefined): JambladError {
  const sheet = grid?.sheet ?? '';
  if (grid === undefined || grid.rowCount === 0) return new JambladError('sheetEmpty', { sheet });
  const tables = grid.tables.map(({ name }) => name);
  return new JambladError('tableNotFound', { sheet, tables, ...(wanted === undefined ? {} : { wanted }) });
}
