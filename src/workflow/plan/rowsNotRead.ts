import type { OpenRows } from '../../documents';
import { PLAN_KEYS } from '../../documents';
import type { PlanFinding, PlanFindingCode } from '../../plan';
import { FORM_TABLES } from '../../plan';
import type { FormSheet } from '../../vocabulary';
import { parseArea } from '../../vocabulary';
import { rowAsWritten, tableOf } from './formAnswers';

/** Where a row has one of these it does not say what the organisation is. */
const NOT_READ: ReadonlySet<PlanFindingCode> = new Set<PlanFindingCode>([
  'unitNameMissing',
  'unitLevelUnknown',
  'unitParentUnknown',
  'unitParentAmbiguous',
  'unitLevelSkipped',
  'unitCycle',
  'unitNameTwice',
  'organisationNotUnderstood',
]);

/** Gives the rows of the organisation that could not be read, by the id that stands in them; without one, by `''`. */
export function rowsNotRead(
  sheets: ReadonlyMap<string, FormSheet>,
  findings: readonly PlanFinding[],
): ReadonlyMap<string, OpenRows> {
  const sheet = sheets.get(PLAN_KEYS.organisation);
  const rows = new Set(
    findings
      .filter(({ code, where }) => NOT_READ.has(code) && where.sheet === sheet?.name && where.cells !== '')
      .map(({ where }) => parseArea(where.cells).firstRow + 1),
  );
  const byId = new Map<string, OpenRows>();
  const column = FORM_TABLES.organisation.indexOf('id');
  for (const row of tableOf(sheet, 'organisation')?.rows ?? []) {
    if (!rows.has(row.row)) continue;
    const id = String(row.cells[column]?.value ?? '');
    byId.set(id, [...(byId.get(id) ?? []), rowAsWritten(row)]);
  }
  return byId;
}
