import { analyse, checkRecipe, parseRecipe } from '../../../src/analysis';
import type { Analysis, AnalysisColumn } from '../../../src/analysis';
import { openWorkbook } from '../../../src/emulator';
import { recalculate } from '../../../src/emulator/formulas';
import { EXCLUSION_REASONS, readSex, readSheet } from '../../../src/intake';
import type { ReadTable } from '../../../src/intake';
import { gridOf } from '../../support/gridOf';

const TOTAL_CODES = (['total', 'subtotal'] as const).map((reason) => EXCLUSION_REASONS.indexOf(reason) + 1);

/** Reads the only table of the first sheet of a workbook. */
export async function readFirstTable(bytes: Uint8Array): Promise<ReadTable> {
  const workbook = await openWorkbook(bytes);
  recalculate(workbook);
  const [sheet] = workbook.sheets;
  const table = sheet === undefined ? undefined : readSheet(gridOf(sheet)).tables[0];
  if (table === undefined) throw new Error('the workbook holds no table');
  return table;
}

/** Puts a question to a table as the command line does: parsed, checked, nothing suppressed. */
export function answerFrom(
  read: ReadTable,
  part: object,
  columns: readonly AnalysisColumn[] = read.summary.columns,
): Analysis {
  const parsed = parseRecipe({
    title: 'Test',
    source: { sheet: read.summary.sheet },
    smallCounts: { threshold: 0 },
    ...part,
  });
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  const { recipe } = parsed;
  const problems = checkRecipe(recipe, read.summary.columns);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return analyse({
    table: read.table,
    rowStatus: read.rowStatus,
    totalStatusCodes: TOTAL_CODES,
    ...('womenColumn' in recipe.sex ? {} : { sexCodes: readSex(read, recipe.sex).codes }),
    recipe,
    columns,
    findings: [],
    provenance: { sheet: read.summary.sheet, address: read.summary.address, date: '2026-03-01', hash: '' },
  });
}

/** The group of an answer whose key has these values. */
export function groupOf(analysis: Analysis, ...values: readonly string[]): Analysis['groups'][number] {
  const group = analysis.groups.find(({ key }) => Object.values(key).join() === values.join());
  if (group === undefined) throw new Error(`no group ${values.join(' · ')}`);
  return group;
}
