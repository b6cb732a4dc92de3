import { sheetsOfYears } from '../intake';
import type { Source, Workspace } from './workspace';

/** Lists the sheets that can be analysed: those with something on them that are not ours. */
export async function listSources({ port }: Workspace): Promise<readonly Source[]> {
  const [listings, activeName] = await Promise.all([port.listSheets(), port.activeSheetName()]);
  const own = listings.filter(({ key, rowCount }) => key === undefined && rowCount > 0);
  const years = sheetsOfYears(own.map(({ name }) => name));
  return own.map(({ name, rowCount, columnCount, tables, visible }) => ({
    sheet: name,
    rows: rowCount,
    columns: columnCount,
    tables,
    visible,
    active: name === activeName,
    otherYears: years.find((sheets) => sheets.includes(name))?.filter((sheet) => sheet !== name) ?? [],
  }));
}
