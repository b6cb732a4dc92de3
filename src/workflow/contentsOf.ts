import type { ContentsEntry } from '../documents';
import { analysisEntries, contentsDocument, dataCheckEntry } from '../documents';
import type { SheetKey, SheetSpec } from '../sheets';
import type { Language } from '../text';
import type { SavedAnalysis, WorkbookState } from './workbookState';
import { keysOf } from './wantedState';

/** Gives the state with these sheets of ours among those that *Innehåll* lists; one that was there is replaced. */
export function rememberDocuments(state: WorkbookState, entries: readonly ContentsEntry[]): WorkbookState {
  const keys = new Set(entries.map(({ key }) => key));
  const others = (state.documents ?? []).filter(({ key }) => !keys.has(key));
  return { ...state, documents: [...others, ...entries] };
}

/** What is in the workbook and what is about to be written in it. */
export interface SheetsThere {
  /** The names of our sheets that are in the workbook, by key. */
  readonly names: ReadonlyMap<SheetKey, string>;
  /** The keys of the sheets that are written together with the list. */
  readonly written: ReadonlySet<SheetKey>;
}

/**
 * Makes *Innehåll* over all that the workbook has and gets: analyses, *Datakontroll* and our other sheets. A sheet that
 * a person has renamed is listed under its name; what a person has deleted is not listed.
 */
export function contentsOf(state: WorkbookState, sheets: SheetsThere, language: Language): SheetSpec {
  const isThere = (key: SheetKey): boolean => sheets.written.has(key) || sheets.names.has(key);
  const whole = state.analyses.filter((saved) => keysOf(saved).every(isThere));
  const entries = [
    ...(state.documents ?? []),
    ...whole.flatMap((saved) => analysisEntries(saved, language)),
    ...(state.sources.length === 0 ? [] : [dataCheckEntry(latestOf(whole), language)]),
  ];
  return contentsDocument(
    entries
      .filter(({ key }) => isThere(key))
      .map((entry) => ({ ...entry, name: sheets.names.get(entry.key) ?? entry.name })),
    language,
  );
}

function latestOf(analyses: readonly SavedAnalysis[]): string {
  return analyses.reduce((latest, { date }) => (date > latest ? date : latest), '');
}
