import { uploadSheet } from './uploadSheet';
import type { CommandOptions, SourceReading, Workspace } from './workspace';

/** Reads a sheet and tells how it was read: its tables, their columns, what is odd. Nothing is kept. */
export async function readSource(
  workspace: Workspace,
  sheet: string,
  options: CommandOptions = {},
): Promise<SourceReading> {
  const summary = await uploadSheet(workspace, sheet, (upload, facts) => upload.summarise(facts), options);
  return { sheet, ...summary };
}
