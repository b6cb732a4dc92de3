/** Understands that two people have written different things in one field. Both texts stay to be seen; the first is kept. */
export interface CollectConflict {
  /** As `fields.ts` calls it; in a table its id and the column. */
  readonly field: string;
  /** Name and path of the unit whose sheet it is. */
  readonly unit: string;
  readonly path: string;
  readonly ours: string;
  readonly theirs: string;
  readonly kept: 'ours';
  /** The file and the cell where the other text stands: `norra.xlsx, Mål – Hemtjänst Norra!C7`. */
  readonly where: string;
}
