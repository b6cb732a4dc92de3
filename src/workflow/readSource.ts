import type { RecipeSource } from '../vocabulary';
import { sheetsOfSource } from './sheetsOfRecipe';
import { uploadSheets } from './uploadSheets';
import type { CommandOptions, SourceReading, Workspace } from './workspace';

/**
 * Reads a source and tells how it was read: its tables, their columns, what is odd. Nothing is kept.
 * @throws JambladError `sheetNotFound`, `cancelled` …
 */
export async function readSource(
  workspace: Workspace,
  source: RecipeSource,
  options: CommandOptions = {},
): Promise<SourceReading> {
  const summary = await uploadSheets(
    workspace,
    sheetsOfSource(source),
    (upload, facts, others) => upload.summarise(facts, { source, date: workspace.today }, others),
    options,
  );
  return { sheet: source.sheet, ...summary };
}
