import type { Grid } from '../vocabulary';
import type { GridFacts } from './session';
import type { TypedColumn } from './sheetEncoder';

/** Gathers what comes of a sheet, and gives the grid. */
export interface GridBuilder {
  /** Takes the new texts of each column, in the order of their codes. */
  readonly addTexts: (texts: readonly (readonly string[])[]) => void;
  /** Takes all rows. */
  readonly takeColumns: (columns: readonly TypedColumn[]) => void;
  readonly build: (facts: GridFacts) => Grid;
}

/** Begins to gather a sheet of so many columns. */
export function createGridBuilder(columnCount: number): GridBuilder {
  const known = Array.from({ length: columnCount }, (): string[] => []);
  let columns: readonly TypedColumn[] = [];
  return {
    addTexts: (texts) => {
      texts.forEach((fresh, column) => {
        for (const text of fresh) known[column]?.push(text);
      });
    },
    takeColumns: (whole) => {
      columns = whole;
    },
    build: (facts) => ({
      ...facts,
      rowCount: columns[0]?.kinds.length ?? 0,
      columns: columns.map((column, index) => ({ ...column, texts: known[index] ?? [] })),
    }),
  };
}
