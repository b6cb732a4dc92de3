import type { ReportRow } from '../reportNumber';

/** Fewer classes than this make no pyramid. */
const FEWEST = 4;
/** `0–5`, `16-19 år`, `85+`, `80 år och äldre`: begins with an age of at most three digits, in classes or one by one. */
const AGE_CLASS = /^\D{0,4}(\d{1,3})(?!\d)/;

/** One class, with the age that it begins with. */
export interface AgeClass {
  readonly row: ReportRow;
  readonly from: number;
}

/** Gives the groups as ascending classes of age, where all of their names are such classes; else none. */
export function ageClasses(groups: readonly ReportRow[]): readonly AgeClass[] {
  const classes = groups.flatMap((row) => {
    const from = AGE_CLASS.exec(row.label)?.[1];
    return from === undefined || row.label.includes(' · ') ? [] : [{ row, from: Number(from) }];
  });
  const different = new Set(classes.map(({ from }) => from)).size;
  if (groups.length < FEWEST || classes.length < groups.length || different < groups.length) return [];
  return [...classes].sort((one, other) => one.from - other.from);
}
