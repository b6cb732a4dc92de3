import { columnsOfCorrection } from '../../vocabulary';
import type { Recipe } from '../../vocabulary';
import { headingKey } from './headingKey';
import type { RecipeProblem } from './recipeProblem';

/** What a recipe needs to know of a column. The words are those of contract.md 3. */
export interface RecipeColumn {
  readonly header: string;
  readonly role: string;
  readonly type: string;
}

interface ColumnUse {
  readonly path: string;
  readonly header: string;
  /** The numbers of the column are measured or counted. */
  readonly isNumber?: true;
  /** What stands in the column would be shown, or matched, as it is. */
  readonly isShown?: true;
}

const PERSONAL_ROLES: readonly string[] = ['personalIdentityNumber', 'name'];
const NUMBER_ROLES: readonly string[] = ['value', 'weight', 'age', 'period'];
const TYPES_WITHOUT_NUMBERS: readonly string[] = ['text', 'boolean', 'date'];

/**
 * Finds the columns and the sheet that a recipe names and the workbook does not have, columns that tell who a
 * person is, and columns that are measured and hold no numbers; each with what there is instead.
 */
export function checkRecipe(
  recipe: Recipe,
  columns: readonly RecipeColumn[],
  sheetNames?: readonly string[],
): readonly RecipeProblem[] {
  return [
    ...sheetProblems(recipe, sheetNames),
    ...usesOf(recipe).flatMap((use) => columnProblems(use, columns)),
  ];
}

function sheetProblems(recipe: Recipe, sheetNames?: readonly string[]): readonly RecipeProblem[] {
  if (sheetNames === undefined) return [];
  const { sheet } = recipe.source;
  const isThere = sheetNames.some((name) => headingKey(name) === headingKey(sheet));
  return isThere ? [] : [{ code: 'unknownSheet', path: 'source.sheet', value: sheet, allowed: sheetNames }];
}

function columnProblems(use: ColumnUse, columns: readonly RecipeColumn[]): readonly RecipeProblem[] {
  const { path, header: value } = use;
  const column = columns.find(({ header }) => headingKey(header) === headingKey(value));
  if (column === undefined) {
    const allowed = columns.map(({ header }) => header);
    return [{ code: 'unknownColumn', path, value, allowed }];
  }
  if (use.isShown && PERSONAL_ROLES.includes(column.role)) return [{ code: 'personalColumn', path, value }];
  const holdsNumbers = NUMBER_ROLES.includes(column.role) || !TYPES_WITHOUT_NUMBERS.includes(column.type);
  if (use.isNumber && !holdsNumbers) {
    const allowed = columns.filter(({ role }) => role === 'value').map(({ header }) => header);
    return [{ code: 'columnWithoutNumbers', path, value, allowed }];
  }
  return [];
}

function usesOf(recipe: Recipe): readonly ColumnUse[] {
  const { measure } = recipe;
  return [
    ...correctionUses(recipe),
    ...sexUses(recipe),
    ...named('weight', recipe.weight, { isNumber: true }),
    ...(recipe.where ?? []).flatMap(({ column }, index) =>
      named(`where[${index}].column`, column, { isShown: true }),
    ),
    ...('column' in measure ? named('measure.column', measure.column, measuredAs(recipe)) : []),
    ...('users' in measure ? named('measure.users', measure.users, { isNumber: true }) : []),
    ...listed('by', recipe.by),
    ...listed('strata', recipe.strata),
    ...listed('explain', recipe.explain),
    ...named('period', recipe.period, { isShown: true }),
  ];
}

/** A heading that is another name of a column is not on the sheet as it was read. */
function correctionUses({ source }: Recipe): readonly ColumnUse[] {
  return (source.corrections ?? []).flatMap((correction, index) =>
    correction.kind === 'headingIs'
      ? []
      : columnsOfCorrection(correction).flatMap((header) =>
          named(`source.corrections[${index}].column`, header),
        ),
  );
}

function measuredAs({ measure }: Recipe): Omit<ColumnUse, 'path' | 'header'> {
  return measure.kind === 'share' ? { isShown: true } : { isNumber: true, isShown: true };
}

function sexUses({ sex }: Recipe): readonly ColumnUse[] {
  if ('column' in sex) return named('sex.column', sex.column);
  if ('personalIdentityNumber' in sex) return named('sex.personalIdentityNumber', sex.personalIdentityNumber);
  const { womenColumn, menColumn, totalColumn, womenWeight, menWeight } = sex;
  return Object.entries({ womenColumn, menColumn, totalColumn, womenWeight, menWeight }).flatMap(
    ([key, header]) => named(`sex.${key}`, header, { isNumber: true }),
  );
}

function named(
  path: string,
  header: string | undefined,
  as: Omit<ColumnUse, 'path' | 'header'> = {},
): readonly ColumnUse[] {
  return header === undefined ? [] : [{ path, header, ...as }];
}

function listed(path: string, headers: readonly string[] = []): readonly ColumnUse[] {
  return headers.flatMap((header, index) => named(`${path}[${index}]`, header, { isShown: true }));
}
