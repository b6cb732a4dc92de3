/** Some neighbours with something in common: from the first to the last, both included. */
export interface Run<Value> {
  readonly first: number;
  readonly last: number;
  readonly value: Value;
}

/** Joins neighbours of equal value, so that one op does what else would take many. */
export function runsOf<Value>(values: readonly Value[]): readonly Run<Value>[] {
  const runs: Run<Value>[] = [];
  values.forEach((value, index) => {
    const run = runs.at(-1);
    if (run?.value === value) runs[runs.length - 1] = { ...run, last: index };
    else runs.push({ first: index, last: index, value });
  });
  return runs;
}
