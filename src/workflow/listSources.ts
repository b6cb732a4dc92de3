import type { Source, Workspace } from './workspace';

/** Lists the sheets that can be analysed: those with something on them that are not ours. */
export async function listSources({ port }: Workspace): Promise<readonly Source[]> {
  const [listings, activeName] = await Promise.all([port.listSheets(), port.activeSheetName()]);
  return listings
    .filter(({ key, rowCount }) => key === undefined && rowCount > 0)
    .map(({ name, rowCount, columnCount, tables, visible }) => ({
      sheet: name,
      rows: rowCount,
      columns: columnCount,
      tables,
      visible,
      active: name === activeName,
    }));
}
