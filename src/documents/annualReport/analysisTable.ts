import type { CellReference, ChartBlock, InputCell, InputRule, SpecCell, TableBlock } from '../../sheets';
import type { AnnualReportWords } from '../../text';
import type { Estimate } from '../../vocabulary';
import { isEstimated, SEX_COLOURS } from '../../vocabulary';
import type { AnalysisYear, AnnualReport, ReportedAnalysis } from './annualReport';
import { REPORT_FIELDS } from './reportFields';
import type { ReportCell, ReportFormat, ReportLine, ReportTable } from './reportTable';
import { excelFormat, numberCell, numberText } from './reportTable';
import { WIDTHS } from './widths';

/** The tables of the plan come first. */
const TABLES_BEFORE = 5;
const CHART_ROWS = 16;
const CHOICE_TABLE = 'chosenAnalyses';

const idOf = ({ number }: ReportedAnalysis): string => `analysis${String(number)}`;

function plain({ decimals }: ReportedAnalysis): ReportFormat {
  return { decimals, sign: 'plain' };
}

function signed({ decimals }: ReportedAnalysis): ReportFormat {
  return { decimals, sign: 'signed' };
}

function gapOf({ women, men }: AnalysisYear): Estimate | undefined {
  if (women === undefined || men === undefined) return undefined;
  if (!isEstimated(women)) return women;
  return isEstimated(men) ? women - men : men;
}

function lineOf(analysis: ReportedAnalysis, of: AnalysisYear, row: number): ReportLine {
  const ordinal = analysis.number;
  const at = (column: string): CellReference => ({ block: idOf(analysis), row, column });
  const value = (sex: 'women' | 'men', field: string): ReportCell => {
    const initial = of[sex];
    const input: InputCell = {
      input: { field, ordinal, initial: initial !== undefined && isEstimated(initial) ? initial : '' },
    };
    return numberCell(of[sex], of.origin === 'typed' ? input : undefined, 'primary');
  };
  const gap: SpecCell = {
    formula: ['IF(COUNT(', at('women'), ',', at('men'), ')=2,', at('women'), '-', at('men'), ',"..")'],
  };
  const isKnown = of.women !== undefined || of.men !== undefined;
  return {
    kind: isKnown || of.origin === 'workbook' ? 'body' : 'spare',
    cells: [
      { value: String(of.year) },
      value('women', REPORT_FIELDS.analysisWomen(of.year)),
      value('men', REPORT_FIELDS.analysisMen(of.year)),
      numberCell(gapOf(of), gap),
    ],
  };
}

function textsOf(analysis: ReportedAnalysis, words: AnnualReportWords): readonly string[] {
  const known = analysis.years.flatMap(({ year, women, men }) =>
    women !== undefined && men !== undefined && isEstimated(women) && isEstimated(men)
      ? [{ year: String(year), women, men, gap: women - men }]
      : [],
  );
  const [latest, ...before] = [...known].reverse();
  if (latest === undefined) return [];
  const text = (value: number): string => numberText(words, value, plain(analysis));
  // The unit of values and differences alike is said by the headings.
  const unit = analysis.differenceUnit === analysis.valueUnit ? '' : analysis.differenceUnit;
  return [
    words.analyses.text({
      title: analysis.title,
      year: latest.year,
      women: text(latest.women),
      men: text(latest.men),
      gap: text(latest.gap),
      unit,
    }),
    ...before.map(({ year, gap }) => words.analyses.before(year, text(gap), unit)),
  ];
}

function sourceNote({ years }: ReportedAnalysis, words: AnnualReportWords): string {
  const known = years.filter(({ women, men }) => women !== undefined || men !== undefined);
  const { sources, sourceOf, typed, fromWorkbook } = words.analyses;
  return sources(
    known
      .map(({ year, origin }) => sourceOf(String(year), origin === 'typed' ? typed : fromWorkbook))
      .join(', '),
  );
}

function tableOf(analysis: ReportedAnalysis, index: number, words: AnnualReportWords): ReportTable {
  const { analyses: of } = words;
  return {
    id: idOf(analysis),
    caption: words.captions.analysis(String(TABLES_BEFORE + 1 + index), analysis.title),
    columns: [
      { key: 'year', header: of.year, width: WIDTHS.name },
      { key: 'women', header: of.women(analysis.valueUnit), width: WIDTHS.number, format: plain(analysis) },
      { key: 'men', header: of.men(analysis.valueUnit), width: WIDTHS.number, format: plain(analysis) },
      { key: 'gap', header: of.gap(analysis.differenceUnit), width: WIDTHS.number, format: signed(analysis) },
    ],
    lines: analysis.years.map((year, row) => lineOf(analysis, year, row)),
    texts: textsOf(analysis, words),
    notes: [sourceNote(analysis, words)],
  };
}

/** Makes a table for each chosen analysis: women, men and their gap, a row a year. */
export function analysisTables(report: AnnualReport, words: AnnualReportWords): readonly ReportTable[] {
  return chosenAnalyses(report).map((analysis, index) => tableOf(analysis, index, words));
}

/** The analyses that are to stand in the report. */
export function chosenAnalyses({ analyses }: AnnualReport): readonly ReportedAnalysis[] {
  return analyses.filter(({ chosen }) => chosen);
}

/** Makes the chart of a chosen analysis: a bar for women and one for men in each year of its table. */
export function analysisChart(
  analysis: ReportedAnalysis,
  rows: number,
  words: AnnualReportWords,
): ChartBlock {
  const title = words.analyses.chartTitle(analysis.title);
  const series = (sex: 'women' | 'men'): ChartBlock['series'][number] => ({
    name: sex === 'women' ? words.analyses.womenSeries : words.analyses.menSeries,
    colour: SEX_COLOURS[sex],
    values: { block: idOf(analysis), column: sex, firstRow: 0, lastRow: rows - 1 },
    categories: { block: idOf(analysis), column: 'year', firstRow: 0, lastRow: rows - 1 },
  });
  return {
    kind: 'chart',
    id: `${idOf(analysis)}Chart`,
    chart: 'columnClustered',
    title,
    valueAxisTitle: analysis.valueUnit,
    // The label of a zero is hidden: where the table has a symbol, a chart would say 0.
    numberFormat: `${excelFormat(plain(analysis)).split(';').slice(0, 2).join(';')};`,
    alternativeText: words.analyses.chartText(title),
    series: [series('women'), series('men')],
    rows: CHART_ROWS,
  };
}

/** Makes the table in which a person says which analyses the report is to hold; none where there are none. */
export function choiceTable({ analyses }: AnnualReport, words: AnnualReportWords): readonly TableBlock[] {
  if (analyses.length === 0) return [];
  const { analyses: of } = words;
  return [
    {
      kind: 'table',
      id: CHOICE_TABLE,
      caption: words.captions.chosen,
      columns: [
        { key: 'title', header: of.chosenTitle, width: WIDTHS.name },
        {
          key: 'chosen',
          header: of.chosen,
          width: WIDTHS.number,
          rule: { kind: 'choices', choices: [of.yes, of.no] },
        },
      ],
      rows: analyses.map(({ title, number, chosen }) => ({
        kind: 'body',
        cells: [
          title,
          { input: { field: REPORT_FIELDS.chosen, ordinal: number, initial: chosen ? of.yes : of.no } },
        ],
      })),
    },
  ];
}

/** Lets a person choose among the analyses by their titles. */
export function choiceRule({ analyses }: AnnualReport): InputRule {
  const lastRow = analyses.length - 1;
  return {
    kind: 'list',
    source: { block: CHOICE_TABLE, column: 'title', firstRow: 0, lastRow },
    open: true,
  };
}
