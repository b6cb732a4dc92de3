import type { FieldPlaces } from '../forms/fieldPlaces';
import type { Level } from '../level';
import type { LocalDate } from '../localDate';
import type { Action } from './action';
import type { Evidence } from './evidence';
import type { Indicator } from './indicator';

/** Understands a goal as it stands in its template, read and not yet judged. */

/** What kind of change a goal aims at; an activity is no effect, and is said to be so. */
export type GoalType = 'effect' | 'result' | 'activity';

/** A goal. Texts that nobody has written are empty; dates that nobody has given are absent. */
export interface Goal {
  /** `V-1`, `KF-1`, `SN-1`, `SN-SF-1`, `SN-SF-HN-1`: frozen once given, never given to another goal. */
  readonly id: string;
  readonly level: Level;
  /** The id of its unit; `municipality` for the vision and the council's goal. */
  readonly unit: string;
  /** From 1 on the template of its unit. */
  readonly ordinal: number;
  readonly text: string;
  /** The ids of the goals that it relates to, as far as what was typed is the id or the text of a goal. */
  readonly parents: readonly string[];
  /** The ids among what was typed that belonged to goals which are gone. */
  readonly deletedParents: readonly string[];
  /** Motivering av kopplingen: how it contributes to what it relates to. */
  readonly contribution: string;
  /** The main process of a department, the sub-process of a unit. */
  readonly process: string;
  readonly evidence: Evidence;
  /** At least one, empty where nothing is typed. */
  readonly indicators: readonly [Indicator, ...Indicator[]];
  readonly goalType?: GoalType;
  /** Tags as they were typed: national goals, articles, perspectives. */
  readonly nationalGoals: string;
  readonly responsible: string;
  readonly prepared?: LocalDate;
  readonly adopted?: LocalDate;
  readonly paragraph: string;
  readonly actions: readonly Action[];
  /** The id of last year's goal that this one carries on. */
  readonly carriedFrom?: string;
  /** Where its fields stand, to lead a person there. */
  readonly places: FieldPlaces;
}
