import type { FormSheet } from '../../vocabulary';
import type { ChoiceWords } from '../forms/choiceWords';
import { FORM_KINDS } from '../forms/fields';
import type { PlanFinding } from '../planFinding';
import type { PlanState } from '../planState';
import type { ChangedPlan } from './changeOrganisation';
import { changeOrganisation, unchanged } from './changeOrganisation';
import { readOrganisationRows } from './readOrganisationRows';
import { resolveRows } from './resolveRows';

/**
 * Reads the sheet Organisation as people have edited it, over what is remembered. Rows that cannot be understood are
 * told in `findings`, and the units that they may be about stay as they were; a sheet without any row changes nothing.
 */
export function readOrganisationSheet(
  state: PlanState,
  sheets: ReadonlyMap<string, FormSheet>,
  words: readonly ChoiceWords[],
  findings: PlanFinding[],
): ChangedPlan {
  const sheet = sheets.get(FORM_KINDS.organisation);
  const table = sheet?.tables.find(({ id }) => id === FORM_KINDS.organisation);
  if (sheet === undefined || table === undefined || table.rows.length === 0) return unchanged(state);
  const rows = readOrganisationRows(table, { sheet: sheet.name, words, findings });
  const wanted = resolveRows(rows, { sheet: sheet.name, organisation: state.organisation, findings });
  return changeOrganisation(state, wanted);
}
