/** Understands where what was read stands, to lead a person to it. */

/** The sheet as it is called now, and the cell of each field: `{ sheet: 'Mål – Socialnämnden', cells: { source: 'C14' } }`. */
export interface FieldPlaces {
  readonly sheet: string;
  readonly cells: Readonly<Record<string, string>>;
}
