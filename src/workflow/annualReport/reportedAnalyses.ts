import type { Analysis } from '../../analysis';
import type { AnalysisPair } from '../../compute';
import type { AnalysisYear, ReportedAnalysis } from '../../documents';
import type { Language } from '../../text';
import { decimalsFor, documentTexts } from '../../text';
import type { Estimate } from '../../vocabulary';
import { isEstimated, mapEstimate } from '../../vocabulary';
import type { SavedAnalysis } from '../workbookState';
import { analysisId } from '../sameAnalysis';
import type { ReportAnswers } from './readReportForm';

/** What an earlier workbook tells of its year. */
export interface EarlierAnalyses {
  readonly year: number;
  /** As they may be shown. */
  readonly analyses: readonly Analysis[];
}

/** What is needed to tell of the analyses over the years. */
export interface AnalysesOverYears {
  readonly saved: readonly SavedAnalysis[];
  readonly pairs: readonly AnalysisPair[];
  readonly year: number;
  readonly answers: Pick<ReportAnswers, 'isChosen' | 'analysisValue' | 'analysisYears'>;
  readonly earlier: readonly EarlierAnalyses[];
  readonly language: Language;
}

/** How many years before its own a report shows. */
const YEARS_BEFORE = 2;

/**
 * Gives the analyses of the workbook with women's and men's value in the year and the years before it: from the earlier
 * workbooks where one has an analysis of that title, else as they were filled in.
 */
export function reportedAnalyses(over: AnalysesOverYears): readonly ReportedAnalysis[] {
  return over.saved.flatMap(({ id, number }) => {
    const published = over.pairs.find(({ full }) => analysisId(full.recipe) === id)?.published;
    return published === undefined ? [] : [reported(published, number, over)];
  });
}

function reported(published: Analysis, number: number, over: AnalysesOverYears): ReportedAnalysis {
  const { year, answers, earlier, language } = over;
  const { title } = published.recipe;
  const before = Array.from({ length: YEARS_BEFORE }, (_, index) => year - YEARS_BEFORE + index);
  const years = [
    ...new Set([
      ...before,
      ...[...earlier.map((workbook) => workbook.year), ...answers.analysisYears(number)].filter(
        (other) => other < year,
      ),
    ]),
  ].sort((one, other) => one - other);
  return {
    number,
    title,
    chosen: answers.isChosen(number),
    ...unitsOf(published, language),
    years: [
      ...years.map((other): AnalysisYear => {
        const found = earlier.find((workbook) => workbook.year === other)?.analyses.find(isTitled(title));
        const typed = answers.analysisValue(number, other);
        return found === undefined || Object.keys(typed).length > 0
          ? { year: other, ...typed, origin: 'typed' }
          : { year: other, ...valuesOf(found), origin: 'workbook' };
      }),
      { year, ...valuesOf(published), origin: 'workbook' },
    ],
  };
}

function isTitled(title: string): (analysis: Analysis) => boolean {
  const wanted = title.trim().toLowerCase();
  return ({ recipe }) => recipe.title.trim().toLowerCase() === wanted;
}

function valuesOf({ overall, recipe }: Analysis): Pick<AnalysisYear, 'women' | 'men'> {
  const value = (sex: 'women' | 'men'): Estimate | undefined => {
    const cell = overall[sex];
    const estimate = recipe.measure.kind === 'count' ? cell.n : cell.value;
    if (estimate === undefined) return undefined;
    return recipe.measure.kind === 'share' ? mapEstimate(estimate, (share) => 100 * share) : estimate;
  };
  const [women, men] = [value('women'), value('men')];
  return { ...(women === undefined ? {} : { women }), ...(men === undefined ? {} : { men }) };
}

function unitsOf(
  analysis: Analysis,
  language: Language,
): Pick<ReportedAnalysis, 'valueUnit' | 'differenceUnit' | 'decimals'> {
  const { documents } = documentTexts(language);
  const { measure, title } = analysis.recipe;
  switch (measure.kind) {
    case 'share':
      return {
        valueUnit: documents.units.percent,
        differenceUnit: documents.units.percentagePoints,
        decimals: 1,
      };
    case 'count':
      return { valueUnit: documents.units.count, differenceUnit: documents.units.count, decimals: 0 };
    default: {
      const unit = 'column' in measure && measure.column !== undefined ? measure.column : title;
      const sizes = [analysis.overall.women.value, analysis.overall.men.value].map((value) =>
        value !== undefined && isEstimated(value) ? Math.abs(value) : 0,
      );
      return { valueUnit: unit, differenceUnit: unit, decimals: decimalsFor(Math.max(...sizes)) };
    }
  }
}
