import type { BySex } from '../vocabulary';
import { SEX_COLOURS } from '../vocabulary';
import { readWorkbookState, writeWorkbookState } from './workbookState';
import type { Workspace } from './workspace';

/** Gives the colours of the sexes in the charts of the workbook: the municipality's own, or ours. */
export async function readColours(workspace: Workspace): Promise<BySex<string>> {
  const { colours } = await readWorkbookState(workspace);
  return colours ?? { women: SEX_COLOURS.women, men: SEX_COLOURS.men };
}

/**
 * Remembers the municipality's own colours in the workbook; they are used from the next time that charts are drawn.
 * Colours that do not do are not asked for: `colourProblem` comes before.
 */
export async function rememberColours(workspace: Workspace, colours: BySex<string>): Promise<void> {
  const state = await readWorkbookState(workspace);
  const { women, men } = colours;
  await writeWorkbookState(workspace, {
    ...state,
    colours: { women: women.toUpperCase(), men: men.toUpperCase() },
  });
}
