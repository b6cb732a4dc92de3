import type { FindingPlace } from '../vocabulary';
import type { Workspace } from './workspace';

/** Shows the cells in Excel that a finding or a number is about. */
export async function showRows({ port }: Workspace, { sheet, cells }: FindingPlace): Promise<void> {
  await port.select(sheet, cells);
}
