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

/** What became of an organisation. */
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

/** Gives a unit and those above it, from the committee down; empty where the id is not known. */
export function lineOf(organisation: Organisation, id: string | undefined): Organisation {
  const unit = organisation.find((other) => other.id === id);
  return unit === undefined ? [] : [...lineOf(organisation, unit.parent), unit];
}

/** Gives the path of a unit. @example 'Socialnämnden / Socialförvaltningen / Hemtjänst Norra' */
export function pathOf(organisation: Organisation, id: string): string {
  return lineOf(organisation, id)
    .map(({ name }) => name)
    .join(PATH_SEPARATOR);
}

/** What stands between the names of a path. */
export const PATH_SEPARATOR = ' / ';
