/**
 * Understands every limit that the analysis draws, once each, with where it comes from.
 */

/** An even distribution: both sexes within 40-60 per cent (SCB, Pa tal om kvinnor och man; Council of Europe 2003). */
export const BALANCED_SHARE = { low: 0.4, high: 0.6 } as const;

/** The exponent of the correction in EIGE's score, where the recipe says nothing (domain.md 2.1, 9). */
export const EIGE_EXPONENT = 0.5;

/** A gap between shares that matters, where no goal says otherwise: 5 percentage points. Ours (contract.md 5). */
export const GAP_OF_SHARES = 0.05;

/** A gap between other values that matters, as a part of men's value: 5 per cent. Ours (contract.md 5). */
export const GAP_OF_MENS_VALUE = 0.05;

/** Fewer persons of a sex than this carry no verdict (contract.md 5). */
export const FEWEST_PERSONS = 20;

/** Fewer periods than this carry no slope (domain.md 2.6). */
export const FEWEST_PERIODS = 4;

/** Counts from 1 up to below this are not shown, where the recipe says nothing (contract.md 4). */
export const SMALL_COUNT = 5;

/** The same by a rule with a limit of its own: sick leave of a group of at most ten employees (SFS 2002:1065, 4 kap. 1 a). */
export const SMALL_COUNT_BY_RULE = { sickLeave: 11 } as const;

/** A count hidden by the others around it must stay open for at least so many values (contract.md 5). */
export const FEWEST_POSSIBLE_VALUES = 3;

/** Fewer women or men than this in a category bias an index of segregation upwards (domain.md 2.2). The number is ours. */
export const TINY_CELL = 5;

/** Strata with more of the weight than this that point the other way make a reversal (domain.md 2.4). */
export const REVERSING_WEIGHT = 0.5;

/** A column with more categories than this is no grouping that anybody reads. Ours. */
export const MOST_CATEGORIES = 50;

/** So many columns are looked into, the first of the sheet. Ours. */
export const MOST_SCANNED_COLUMNS = 30;

/** So many values are read when every column is looked at: about a second's work. Ours. */
export const MOST_SCANNED_VALUES = 20_000_000;

/** Fewer persons than this to each coefficient do not bear a regression (domain.md 2.4). */
export const FEWEST_PERSONS_PER_COEFFICIENT = 10;
