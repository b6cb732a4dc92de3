/** A stretch of rows with the same number. */
export interface Run {
  readonly start: number;
  readonly count: number;
  readonly id: number;
}

/** Understands a number per row, stored as runs; every row begins as 0. */
export class RunList {
  private starts = [0];
  private ids = [0];

  constructor(private readonly length: number) {}

  at(row: number): number {
    return this.ids[this.runIndex(row)] ?? 0;
  }

  /** The runs that touch the rows, cut to them. */
  runs(firstRow = 0, rowCount: number = this.length): readonly Run[] {
    const end = firstRow + rowCount;
    const found: Run[] = [];
    for (let index = this.runIndex(firstRow); index < this.starts.length; index += 1) {
      const start = Math.max(this.starts[index] ?? 0, firstRow);
      if (start >= end) break;
      const stop = Math.min(this.starts[index + 1] ?? this.length, end);
      found.push({ start, count: stop - start, id: this.ids[index] ?? 0 });
    }
    return found;
  }

  /** Replaces each number of the rows by what the function makes of it. */
  change(firstRow: number, rowCount: number, changed: (id: number) => number): void {
    const end = firstRow + rowCount;
    this.replace([
      ...this.runs(0, firstRow),
      ...this.runs(firstRow, rowCount).map((run) => ({ ...run, id: changed(run.id) })),
      ...(end < this.length ? this.runs(end, this.length - end) : []),
    ]);
  }

  /** Lays runs (in order, without overlap) over what there is. */
  overlay(runs: readonly Run[]): void {
    const merged: Run[] = [];
    let row = 0;
    for (const run of runs) {
      if (run.start > row) merged.push(...this.runs(row, run.start - row));
      merged.push(run);
      row = run.start + run.count;
    }
    if (row < this.length) merged.push(...this.runs(row, this.length - row));
    this.replace(merged);
  }

  /** Rows come in; they take the number of the row above, as Excel does. */
  insert(at: number, count: number): void {
    const above = at > 0 ? this.at(at - 1) : 0;
    const kept = this.length - at - count;
    this.replace([
      ...this.runs(0, at),
      { start: at, count, id: above },
      ...(kept > 0 ? this.runs(at, kept) : []).map((run) => ({ ...run, start: run.start + count })),
    ]);
  }

  delete(at: number, count: number): void {
    const after = at + count;
    this.replace([
      ...this.runs(0, at),
      ...this.runs(after, this.length - after).map((run) => ({ ...run, start: run.start - count })),
      { start: this.length - count, count, id: 0 },
    ]);
  }

  copy(): RunList {
    const twin = new RunList(this.length);
    twin.starts = [...this.starts];
    twin.ids = [...this.ids];
    return twin;
  }

  private replace(runs: readonly Run[]): void {
    this.starts = [];
    this.ids = [];
    for (const { start, count, id } of runs) {
      if (count <= 0 || (this.ids.length > 0 && this.ids[this.ids.length - 1] === id)) continue;
      this.starts.push(start);
      this.ids.push(id);
    }
  }

  private runIndex(row: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= row) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
