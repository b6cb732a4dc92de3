import type { ColumnRole } from '../intake';
import type { Correction, RecipeSource, Sex } from '../vocabulary';

/** Understands what a person has said about how a sheet is read, and what of it is remembered in the workbook. */

/** What a person has said about how the sex is told. */
export type SexChoice =
  | { readonly kind: 'asRead' }
  | { readonly kind: 'answered'; readonly option: 0 | 1 }
  | { readonly kind: 'column'; readonly column: string; readonly codes: Readonly<Record<string, Sex>> }
  | { readonly kind: 'columns'; readonly women: string; readonly men: string; readonly total: string };

/** What a person has said about what is read and put right before anything is counted. */
export interface SourceChoice {
  readonly joinedSheets: readonly string[];
  readonly hiddenRows: 'read' | 'leaveOut';
  readonly corrections: readonly Correction[];
}

/** How a sheet is read, as it is remembered. */
export interface SavedReading extends SourceChoice {
  readonly sheet: string;
  /** Local date of the last change. */
  readonly date: string;
  /** Roles that a person has changed, by heading. */
  readonly roles: Readonly<Record<string, ColumnRole>>;
  readonly sex: SexChoice;
  /** Keys (`findingKey`) of findings that a person lets be. */
  readonly ignored: readonly string[];
  /** The headings, and the values of the columns of groups, to compare next year's sheet with. */
  readonly headers: readonly string[];
  readonly groupValues: Readonly<Record<string, readonly string[]>>;
}

/** Gives the source of a recipe for a sheet read as a person has said. */
export function sourceWith(
  sheet: string,
  { joinedSheets, hiddenRows, corrections }: SourceChoice,
): RecipeSource {
  return {
    sheet,
    ...(joinedSheets.length === 0 ? {} : { joinedSheets }),
    ...(hiddenRows === 'read' ? {} : { hiddenRows }),
    ...(corrections.length === 0 ? {} : { corrections }),
  };
}
