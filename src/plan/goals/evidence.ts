import type { Recipe } from '../../vocabulary';
import type { LocalDate } from '../localDate';

/** Understands what a goal rests on: an analysis, frozen on the day that it was taken, or what somebody typed. */

/**
 * The values of an analysis as they were when a goal took them, so that its baseline cannot drift when the source
 * changes. Values are in the unit of the goal: shares in per cent.
 */
export interface EvidenceSnapshot {
  /** The id of the saved analysis, and its title as the list of evidence shows it. */
  readonly analysis: string;
  readonly title: string;
  readonly recipe: Recipe;
  /** Sheet and address that were read. */
  readonly source: string;
  /** Local date of the analysis. */
  readonly date: LocalDate;
  readonly period?: string;
  readonly population?: string;
  readonly women: number;
  readonly men: number;
  readonly womenN: number;
  readonly menN: number;
  /** Of the rows that were read; the same rows give the same hash. */
  readonly hash: string;
}

/** What stands under Underlag in a goal. Texts that nobody has written are empty. */
export interface Evidence {
  /** Chosen from the analyses of the workbook, or typed. */
  readonly name: string;
  /** When the data were taken. */
  readonly date?: LocalDate;
  readonly period: string;
  readonly population: string;
  readonly conclusion: string;
  /** Where it is an analysis of this workbook. */
  readonly snapshot?: EvidenceSnapshot;
}
