import type { Table } from '../table';
import type { AgeGroup, Finding, Recipe } from '../vocabulary';
import type { Provenance } from './analysis';

/** What the analysis needs to know of a column; the words are those of contract.md 3. */
export interface AnalysisColumn {
  readonly header: string;
  readonly role: string;
  readonly type: string;
  /** What the numbers were multiplied with to come in plain units. */
  readonly factor?: number;
  /** The numbers are means that somebody has published, not values of persons (contract.md 4). */
  readonly published?: 'mean';
}

/** A table as it was read, and the question put to it. */
export interface AnalysisInput {
  readonly table: Table;
  /** 0 = the row counts; any other code says why not. */
  readonly rowStatus: Uint8Array;
  /** The codes of `rowStatus` for totals and subtotals, which a filter may ask for by name. */
  readonly totalStatusCodes: readonly number[];
  /** The codes of `rowStatus` for rows that hold no data: blank ones, notes, headings inside the table. */
  readonly datalessStatusCodes?: readonly number[];
  /** `SEX_CODE` a row; absent in a finished table, where the sexes stand in columns. */
  readonly sexCodes?: Uint8Array;
  readonly recipe: Recipe;
  /** What the source calls the sexes. */
  readonly people?: AgeGroup;
  readonly columns: readonly AnalysisColumn[];
  readonly findings: readonly Finding[];
  readonly provenance: Provenance;
  /** How large a gap matters, from the goal that the analysis belongs to, in the unit of the measure. */
  readonly goalThreshold?: number;
}
