import { moveDate } from './localDate';
import type { LocalDate } from './localDate';

/** Understands when goals go down the chain and results come up it, a month apart (domain.md 3.1). */

/** The dates of a plan. Each can be edited; a day delivered on the date itself is in time. */
export interface Deadlines {
  /** Committees have adopted a measurable goal: 28 February, also in leap years (R1, R15). */
  readonly committeeGoals: LocalDate;
  /** Departments have prepared theirs: 31 March (R2). */
  readonly departmentGoals: LocalDate;
  /** Units have prepared theirs: 30 April (R3). */
  readonly unitGoals: LocalDate;
  /** Units have reported to their department's manager: 30 September (R5). */
  readonly unitFollowUp: LocalDate;
  /** Departments have reported in the verksamhetsplan: 31 October (R6). */
  readonly departmentFollowUp: LocalDate;
  /** The plan of the year after is adopted: 31 December (R10). */
  readonly nextPlan: LocalDate;
}

/** The name of a deadline, as settings call it. */
export type DeadlineName = keyof Deadlines;

/** The names of the deadlines in the order of the year. */
export const DEADLINE_NAMES = [
  'committeeGoals',
  'departmentGoals',
  'unitGoals',
  'unitFollowUp',
  'departmentFollowUp',
  'nextPlan',
] as const satisfies readonly DeadlineName[];

const DAYS: Readonly<Record<DeadlineName, string>> = {
  committeeGoals: '02-28',
  departmentGoals: '03-31',
  unitGoals: '04-30',
  unitFollowUp: '09-30',
  departmentFollowUp: '10-31',
  nextPlan: '12-31',
};

/** Gives the dates of the action plan in a year. @example deadlinesOf(2028).committeeGoals // '2028-02-28' */
export function deadlinesOf(year: number): Deadlines {
  return deadlinesFrom((name) => `${String(year)}-${DAYS[name]}`);
}

/** Moves dates, edited ones too, by the years between two plans. */
export function moveDeadlines(deadlines: Deadlines, years: number): Deadlines {
  return deadlinesFrom((name) => moveDate(deadlines[name], years));
}

function deadlinesFrom(dateOf: (name: DeadlineName) => LocalDate): Deadlines {
  return {
    committeeGoals: dateOf('committeeGoals'),
    departmentGoals: dateOf('departmentGoals'),
    unitGoals: dateOf('unitGoals'),
    unitFollowUp: dateOf('unitFollowUp'),
    departmentFollowUp: dateOf('departmentFollowUp'),
    nextPlan: dateOf('nextPlan'),
  };
}
