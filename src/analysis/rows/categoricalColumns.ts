import { groupRows } from '../../table';
import type { AnalysisInput } from '../analysisInput';
import { headingKey } from '../recipe/headingKey';
import { MOST_CATEGORIES, MOST_SCANNED_COLUMNS, MOST_SCANNED_VALUES } from '../thresholds';
import { resolveHeading } from './headings';

/** A column whose values are categories. */
export interface CategoricalColumn {
  readonly heading: string;
  /** The group of each row of the table. */
  readonly ids: Uint32Array;
  /** What stands there, by group; `''` where nothing does. */
  readonly values: readonly string[];
}

/** The columns that were looked at, and those that could have been but were too many or too fine. */
export interface CategoricalColumns {
  readonly columns: readonly CategoricalColumn[];
  readonly left: readonly string[];
}

const CATEGORICAL_ROLES: readonly string[] = ['group', 'period'];

/**
 * Finds the columns with categories that the gap can be looked at within: groups and periods, but not what the recipe
 * measures, tells the sex by or filters to one value. A column of fewer than two or more than fifty categories says
 * nothing of a group; so many columns are read as take about a second, in the order of the sheet.
 */
export function categoricalColumns({ table, recipe, columns }: AnalysisInput): CategoricalColumns {
  const taken = new Set(takenColumns(recipe).map(headingKey));
  const there = new Set([...table.columns.keys()].map(headingKey));
  const found: CategoricalColumn[] = [];
  const left: string[] = [];
  for (const { header, role } of columns) {
    const key = headingKey(header);
    if (!CATEGORICAL_ROLES.includes(role) || taken.has(key) || !there.has(key)) continue;
    const isTooMuch = (found.length + 1) * table.rowCount > MOST_SCANNED_VALUES;
    if (isTooMuch || found.length >= MOST_SCANNED_COLUMNS) {
      left.push(header);
      continue;
    }
    const heading = resolveHeading(table, header);
    const { ids, keys } = groupRows(table, [heading]);
    const values = keys.map(([value = '']) => value);
    if (keys.length > MOST_CATEGORIES) left.push(header);
    else if (values.filter((value) => value !== '').length >= 2) found.push({ heading, ids, values });
  }
  return { columns: found, left };
}

function takenColumns({ sex, measure, where = [] }: AnalysisInput['recipe']): readonly string[] {
  const measured = 'column' in measure && measure.column !== undefined ? [measure.column] : [];
  const filtered = where.filter((filter) => filter.in.length === 1).map(({ column }) => column);
  return [...Object.values(sex).filter((name) => typeof name === 'string'), ...measured, ...filtered];
}
