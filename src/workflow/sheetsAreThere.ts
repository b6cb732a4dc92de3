import type { Recipe } from '../vocabulary';
import { sheetIdentity } from './sameAnalysis';
import { sheetsOfSource } from './sheetsOfRecipe';
import type { Workspace } from './workspace';

/** Tells whether every sheet that a recipe is read from is in the workbook. */
export async function sheetsAreThere({ port }: Workspace): Promise<(recipe: Recipe) => boolean> {
  const names = new Set((await port.listSheets()).map(({ name }) => sheetIdentity(name)));
  return ({ source }) => sheetsOfSource(source).every((sheet) => names.has(sheetIdentity(sheet)));
}
