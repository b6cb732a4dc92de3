import type { Estimate } from '../../vocabulary';
import { notEstimable } from '../../vocabulary';
import type { HiddenCells, TableMask } from '../smallCounts/suppressTables';
import { derived } from './derived';

/** How many women and men have a form of employment. */
export interface StaffCount {
  readonly name: string;
  readonly women: number;
  readonly men: number;
}

/** One row of the table of employees. Shares are 0..1. */
export interface StaffFigure {
  readonly name: string;
  readonly women: Estimate;
  readonly men: Estimate;
  readonly total: Estimate;
  /** Of all women and of all men. */
  readonly ofWomen: Estimate;
  readonly ofMen: Estimate;
  /** `ofWomen` − `ofMen`. */
  readonly gap: Estimate;
  /** Of women and men in the row. */
  readonly womenShare: Estimate;
  readonly menShare: Estimate;
  /** The counts that are hidden, and why. */
  readonly hidden: HiddenCells;
}

/** The table of employees by form of employment (domain.md 5.5, table 1). */
export interface StaffFigures {
  readonly rows: readonly StaffFigure[];
  readonly whole: StaffFigure;
}

/** The sums of women and of men over the rows. */
export function staffWhole(rows: readonly StaffCount[]): Omit<StaffCount, 'name'> {
  return {
    women: rows.reduce((sum, { women }) => sum + women, 0),
    men: rows.reduce((sum, { men }) => sum + men, 0),
  };
}

/**
 * Works the table of employees out of its counts, with what is hidden left out everywhere that it is reckoned with.
 * @param mask of the rows in their order, and of the whole
 * @example staffFigures([{ name: 'Visstid', women: 37, men: 21 }], NOTHING_HIDDEN).rows[0]?.womenShare // 0.6379…
 */
export function staffFigures(rows: readonly StaffCount[], mask: TableMask): StaffFigures {
  const whole = shown(staffWhole(rows), mask.whole);
  const figure = (counts: Shown, name: string): StaffFigure => {
    const ofWomen = share(counts.women, whole.women);
    const ofMen = share(counts.men, whole.men);
    const both = derived([counts.women, counts.men], (women = 0, men = 0) => women + men);
    return {
      ...counts,
      name,
      ofWomen,
      ofMen,
      gap: derived([ofWomen, ofMen], (women = 0, men = 0) => women - men),
      womenShare: share(counts.women, both),
      menShare: share(counts.men, both),
    };
  };
  return {
    rows: rows.map((row, index) => figure(shown(row, mask.rows[index] ?? new Map()), row.name)),
    whole: figure(whole, ''),
  };
}

type Shown = Pick<StaffFigure, 'women' | 'men' | 'total' | 'hidden'>;

function shown({ women, men }: Omit<StaffCount, 'name'>, hidden: HiddenCells): Shown {
  const unless = (cell: 'women' | 'men' | 'total', count: number): Estimate =>
    hidden.has(cell) ? notEstimable('suppressed') : count;
  return {
    women: unless('women', women),
    men: unless('men', men),
    total: unless('total', women + men),
    hidden,
  };
}

function share(part: Estimate, whole: Estimate): Estimate {
  return derived([part, whole], (count = 0, all = 0) =>
    all === 0 ? notEstimable('zeroDenominator') : count / all,
  );
}
