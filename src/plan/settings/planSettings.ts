import type { Deadlines } from '../deadlines';
import type { UnitLevel } from '../level';

/** Understands the settings of a plan as they stand in a file (contract 7). Every key may be left out where a workbook has a plan already. */

/** Which national goals a goal can be tagged with: the four of 2006 or the six of 2016. */
export type NationalGoals = '2006' | '2016';

/** The vision that the municipality has, and what the plan adds to it. */
export interface Vision {
  readonly name: string;
  readonly addition: string;
}

/** A unit in the settings, with what is under it. */
export interface UnitSetting {
  /** The same id as in the workbook: renamed or moved. Without one: the same unique name = moved, else new. */
  readonly id?: string;
  readonly name: string;
  readonly level: UnitLevel;
  readonly manager?: string;
  readonly mainProcesses?: readonly string[];
  readonly subProcesses?: readonly string[];
  readonly children?: readonly UnitSetting[];
}

/** What a file of settings says; what it does not name stays as it is in the workbook. */
export interface PlanSettings {
  readonly municipality?: string;
  /** Four digits. */
  readonly year?: number;
  readonly vision?: Partial<Vision>;
  readonly councilGoal?: string;
  readonly deadlines?: Partial<Deadlines>;
  readonly nationalGoals?: NationalGoals;
  readonly organisation?: readonly UnitSetting[];
}

/** Why settings cannot be used. The list is closed: each code has a sentence in `text/plan`. */
export type SettingsProblemCode =
  | 'notSettings'
  | 'unknownKey'
  | 'missingKey'
  | 'wrongType'
  | 'emptyText'
  | 'notAllowed'
  | 'yearNotFourDigits'
  | 'notADate'
  | 'unknownLevel'
  | 'levelSkipped'
  | 'idTwice'
  | 'idNotUsable'
  | 'nameTwice';

/** One reason why settings cannot be used, as data. */
export interface SettingsProblem {
  readonly code: SettingsProblemCode;
  /** Where in the settings, as `organisation[0].children[1].level`; empty for the settings themselves. */
  readonly path: string;
  /** What stands there. */
  readonly value?: string;
  /** What could stand there instead. */
  readonly allowed?: readonly string[];
}
