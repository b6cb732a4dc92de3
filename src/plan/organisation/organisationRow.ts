import type { UnitLevel } from '../level';

/** Understands a line of an organisation as somebody wrote it, before it is known what it stands under. */
export interface OrganisationRow {
  /** On its sheet: `A7:G7`; empty where it is not from a sheet. */
  readonly cells: string;
  readonly id?: string;
  readonly name: string;
  /** Absent where nothing, or nothing known, is written. */
  readonly level?: UnitLevel;
  /** The name of the unit above, or its path; empty where nothing is written. */
  readonly parent: string;
  readonly manager?: string;
  readonly mainProcesses?: readonly string[];
  readonly subProcesses?: readonly string[];
}
