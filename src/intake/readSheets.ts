import type { Finding, Grid, RecipeSource } from '../vocabulary';
import { makeFinding } from './findingPlace';
import { foldWord } from './foldText';
import { joinSheets } from './joinSheets';
import type { ReadRequest, SheetReading } from './readSheet';
import { readSheet } from './readSheet';
import type { ReadTable } from './readTable';

/**
 * Reads the source of a question: one sheet, or several of the same shape as one table. `grids` hold its sheets,
 * perhaps among others. Sheets that are not of the same shape are told of, and the first is read alone.
 */
export function readSheets(grids: readonly Grid[], source: RecipeSource, today?: string): SheetReading {
  const { sheet, table, range, hiddenRows, corrections, joinedSheets = [] } = source;
  const everywhere: ReadRequest = {
    ...(hiddenRows === undefined ? {} : { hiddenRows }),
    ...(corrections === undefined ? {} : { corrections }),
    ...(today === undefined ? {} : { today }),
  };
  const [first = grids[0], ...others] = gridsNamed(grids, [sheet, ...joinedSheets]);
  if (first === undefined) return { tables: [], findings: [] };
  const own = readSheet(first, {
    ...everywhere,
    ...(table === undefined ? {} : { table }),
    ...(range === undefined ? {} : { range }),
  });
  if (joinedSheets.length === 0) return own;
  // Another year's sheet has addresses and names of tables of its own.
  const joined = joinedOf(
    own.tables,
    others.map((grid) => readSheet(grid, everywhere)),
  );
  if (joined !== undefined) return { tables: [joined], findings: own.findings };
  return { tables: own.tables, findings: [...own.findings, notAlike(sheet, joinedSheets)] };
}

function gridsNamed(grids: readonly Grid[], names: readonly string[]): readonly Grid[] {
  return names.flatMap((name) => grids.find(({ sheet }) => foldWord(sheet) === foldWord(name)) ?? []);
}

/** The first table that has its like on every other sheet, joined with those. */
function joinedOf(tables: readonly ReadTable[], others: readonly SheetReading[]): ReadTable | undefined {
  for (const table of tables) {
    const alike = others.flatMap(({ tables: candidates }) => {
      return candidates.find((candidate) => joinSheets([table, candidate], 'names') !== undefined) ?? [];
    });
    const joined = alike.length === others.length ? joinSheets([table, ...alike], 'names') : undefined;
    if (joined !== undefined) return joined;
  }
  return undefined;
}

function notAlike(sheet: string, joinedSheets: readonly string[]): Finding {
  return makeFinding({
    code: 'sheetsNotAlike',
    severity: 'error',
    where: { sheet, cells: '' },
    count: joinedSheets.length + 1,
    data: { sheets: [sheet, ...joinedSheets] },
  });
}
