import type { LocalDate } from './localDate';

/** Understands a decision on a change, before which an analysis is to have been made (plan item 2, R13). */
export interface Decision {
  readonly matter: string;
  readonly date?: LocalDate;
  /** True only where Ja stands there: an empty cell is no analysis. */
  readonly analysed: boolean;
  readonly link: string;
  readonly consequence: string;
  readonly place: { readonly sheet: string; readonly cells: string };
}
