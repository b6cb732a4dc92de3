import type { UnitLevel } from '../level';

/** Understands who is under whom: committees under the council, departments under them, units under these. */

/** A committee, a department or a unit. The word unit alone means the lowest level. */
export interface OrganisationUnit {
  /** Never given to another unit, also when this one is removed. Stands in the keys of its sheets. */
  readonly id: string;
  readonly name: string;
  readonly level: UnitLevel;
  /** The id of the unit above. Absent for committees, which stand under the council. */
  readonly parent?: string;
  /** Role or name of who answers for the goals; empty where nobody has said. */
  readonly manager: string;
  /** Of a department: a goal rests on an analysis of one of them. */
  readonly mainProcesses: readonly string[];
  /** Of a unit: a goal rests on an analysis of one of them. */
  readonly subProcesses: readonly string[];
}

/** The whole tree, each unit after the one above it, siblings in the order that people gave them. */
export type Organisation = readonly OrganisationUnit[];

/** A unit that has been removed or moved away: its sheets are gone, its ids are still taken. */
export interface OrganisationChange {
  readonly organisation: Organisation;
  /** Units that are new, with the ids that they were given. */
  readonly added: Organisation;
  /** As they were. What was typed on their sheets goes to Behållna svar. */
  readonly removed: Organisation;
  /** As they were before they got another name or another unit above. */
  readonly renamed: Organisation;
  readonly moved: Organisation;
}
