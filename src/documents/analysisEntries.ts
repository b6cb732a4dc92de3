import type { Language } from '../text';
import { documentTexts } from '../text';
import type { Recipe } from '../vocabulary';
import type { AnalysisSheet } from './analysisSheet';
import { cubeName, SHEET_KEYS, sheetNumber } from './analysisSheet';
import type { ContentsEntry } from './contentsDocument';
import { measureInWords } from './measureInWords';
import { sheetName } from './sheetName';

/** An analysis that has sheets in the workbook. */
export interface ListedAnalysis {
  readonly id: string;
  readonly number: number;
  readonly recipe: Recipe;
  /** Local date of the computation, YYYY-MM-DD. */
  readonly date: string;
}

/** Gives the lines of *Innehåll* for the two sheets of an analysis. */
export function analysisEntries(analysis: ListedAnalysis, language: Language): readonly ContentsEntry[] {
  const { id, number, recipe, date } = analysis;
  const { sheetNames, contents } = documentTexts(language).documents;
  const sheet: AnalysisSheet = { id, number, language };
  return [
    {
      key: SHEET_KEYS.analysis(id),
      name: sheetName(sheetNames.analysis(sheetNumber(sheet), recipe.title)),
      part: 'analyses',
      answers: measureInWords(recipe, language),
      date,
    },
    {
      key: SHEET_KEYS.cube(id),
      name: cubeName(sheet),
      part: 'analyses',
      answers: contents.cubeAnswers(recipe.title),
      date,
    },
  ];
}

/** Gives the line of *Innehåll* for *Datakontroll*. */
export function dataCheckEntry(date: string, language: Language): ContentsEntry {
  const { sheetNames, contents } = documentTexts(language).documents;
  return {
    key: SHEET_KEYS.dataCheck,
    name: sheetName(sheetNames.dataCheck),
    part: 'dataCheck',
    answers: contents.dataCheckAnswers,
    date,
  };
}
