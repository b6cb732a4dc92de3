import type { SheetKey } from '../sheets';
import type { DocumentTexts, Language, SexWords } from '../text';
import { documentTexts } from '../text';
import type { AgeGroup, BySex } from '../vocabulary';
import { sheetName } from './sheetName';

/** Which analysis a pair of sheets belongs to, and how they are worded. */
export interface AnalysisSheet {
  /** Stable for a recipe: the sheets are found again by it. */
  readonly id: string;
  /** From 1; stands in the names of the sheets. */
  readonly number: number;
  readonly language: Language;
  /** What the sexes are called; as the analysis says, or adults, when absent. */
  readonly people?: AgeGroup;
  /** The municipality's own colours of the sexes; ours when absent. */
  readonly colours?: BySex<string>;
}

/** The keys that our sheets are known by. */
export const SHEET_KEYS = {
  contents: 'contents:workbook',
  dataCheck: 'dataCheck:workbook',
  annualReport: 'annualReport:workbook',
  cube: (id: string): SheetKey => `cube:${id}`,
  analysis: (id: string): SheetKey => `analysis:${id}`,
} as const;

/** Gives the number of an analysis as the names say it. @example sheetNumber(3) // '03' */
export function sheetNumber(sheet: AnalysisSheet): string {
  return String(sheet.number).padStart(2, '0');
}

/** Gives the name of the sheet that holds the values of an analysis. */
export function cubeName(sheet: AnalysisSheet): string {
  return sheetName(documentTexts(sheet.language).documents.sheetNames.cube(sheetNumber(sheet)));
}

/** Gives the words of a sheet with those for the sexes. */
export function wordsOf(sheet: AnalysisSheet): DocumentTexts & { readonly sexes: SexWords } {
  const words = documentTexts(sheet.language);
  return { ...words, sexes: words.sexWords[sheet.people ?? 'adults'] };
}
