import type { Workspace } from '../workspace';
import { changeUnits } from './changeUnits';
import type { WrittenPlan } from './renewPlan';
import { writePlan } from './writePlan';

/** What a person says to begin a plan with. */
export interface PlanBeginning {
  readonly municipality: string;
  /** Four digits. */
  readonly year: number;
  /** The organisation as a list pasted anyhow; empty where the person fills in *Organisation* later. */
  readonly organisation: string;
}

/**
 * Begins the action plan of a municipality and a year, with its organisation from a pasted list where there is one;
 * what of the list could not be understood is among the findings.
 * @throws JambladError `settingsRefused` for a name or a year that cannot be
 */
export async function beginPlan(
  workspace: Workspace,
  { municipality, year, organisation }: PlanBeginning,
): Promise<WrittenPlan> {
  const written = await writePlan(workspace, { municipality: municipality.trim(), year });
  return organisation.trim() === ''
    ? written
    : changeUnits(workspace, { kind: 'import', list: organisation });
}
