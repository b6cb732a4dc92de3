/** Understands what somebody does for a goal to be met. */

/** An action as it was typed: one row of the table of actions. Texts that nobody has written are empty. */
export interface Action {
  readonly what: string;
  readonly who: string;
  readonly when: string;
  readonly resource: string;
  /** Told at follow-up. */
  readonly status: string;
}
