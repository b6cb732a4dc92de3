import type { Recipe } from '../vocabulary';
import { JambladError } from '../vocabulary';
import type { ReadingFit } from './fitReading';
import { fitReading, isAlike } from './fitReading';
import { readSource } from './readSource';
import { sheetIdentity } from './sameAnalysis';
import type { SavedReading } from './savedReading';
import { sourceWith } from './savedReading';
import type { WorkbookState } from './workbookState';
import { readWorkbookState } from './workbookState';
import type { CommandOptions, SourceReading, Workspace } from './workspace';

/** What is remembered that concerns a sheet. */
export interface RecalledReading {
  readonly saved: SavedReading;
  /** True where it is remembered of this very sheet, and has been followed; else it is of another, alike. */
  readonly isOwn: boolean;
  readonly fit: ReadingFit;
  /** Questions that have been put to the remembered sheet. */
  readonly recipes: readonly Recipe[];
}

/** A sheet as it was read, with what is remembered that concerns it. */
export interface OpenedSource {
  readonly reading: SourceReading;
  readonly recalled: RecalledReading | undefined;
}

/**
 * Reads a sheet as it was read the last time; one that has not been read before as it stands, with what is remembered
 * of another like it.
 * @throws JambladError `sheetNotFound`, `cancelled` …
 */
export async function openSource(
  workspace: Workspace,
  sheet: string,
  options: CommandOptions = {},
): Promise<OpenedSource> {
  const { readings = [], analyses } = await rememberedIn(workspace);
  const own = readings.find((saved) => sheetIdentity(saved.sheet) === sheetIdentity(sheet));
  const followed = own === undefined ? undefined : await withSheetsThatAreThere(workspace, own);
  const source = followed === undefined ? { sheet } : sourceWith(sheet, followed);
  const reading = await readSource(workspace, source, options);
  const recipesOf = (saved: SavedReading): readonly Recipe[] =>
    analyses
      .map(({ recipe }) => recipe)
      .filter((recipe) => sheetIdentity(recipe.source.sheet) === sheetIdentity(saved.sheet));
  const [table] = reading.tables;
  if (table === undefined) return { reading, recalled: undefined };
  if (followed !== undefined) {
    const fit = fitReading(followed, table);
    return { reading, recalled: { saved: followed, isOwn: true, fit, recipes: recipesOf(followed) } };
  }
  const [alike] = readings
    .map((saved) => ({ saved, fit: fitReading(saved, table) }))
    .filter(({ saved, fit }) => isAlike(saved, fit))
    .sort((one, other) => one.fit.lostHeadings.length - other.fit.lostHeadings.length);
  const recalled =
    alike === undefined ? undefined : { ...alike, isOwn: false, recipes: recipesOf(alike.saved) };
  return { reading, recalled };
}

/** A memory that cannot be read must not keep anybody from reading a sheet; whoever writes is told. */
async function rememberedIn(workspace: Workspace): Promise<Pick<WorkbookState, 'readings' | 'analyses'>> {
  try {
    return await readWorkbookState(workspace);
  } catch (error) {
    const isUnreadable =
      error instanceof JambladError &&
      (error.code === 'stateDamaged' || error.code === 'stateFromLaterVersion');
    if (isUnreadable) return { analyses: [] };
    throw error;
  }
}

async function withSheetsThatAreThere({ port }: Workspace, saved: SavedReading): Promise<SavedReading> {
  if (saved.joinedSheets.length === 0) return saved;
  const names = new Set((await port.listSheets()).map(({ name }) => sheetIdentity(name)));
  return { ...saved, joinedSheets: saved.joinedSheets.filter((sheet) => names.has(sheetIdentity(sheet))) };
}
