import type { AnnualReportWords, Language } from '../../text';
import { annualReportTexts } from '../../text';
import { isEstimated, SEX_COLOURS } from '../../vocabulary';
import { chosenAnalyses } from './analysisTable';
import type { AnnualReport, ReportPart } from './annualReport';
import { REPORT_PARTS } from './annualReport';
import type { ReportCell, ReportTable } from './reportTable';
import { numberText, printedTable, symbolOf } from './reportTable';
import { filledTables, notesBelowTable } from './reportTables';

/** Understands the report as texts alone, for a word processor or a clipboard. Numbers are as a reader sees them. */

/** One column: numbers stand to the right. */
export interface PrintedColumn {
  readonly header: string;
  readonly align: 'left' | 'right';
}

/** One row; a total stands out. */
export interface PrintedRow {
  readonly kind: 'body' | 'total';
  readonly cells: readonly string[];
}

/** A chart with a bar for each sex in each year. A value that is not shown is absent. */
export interface PrintedChart {
  readonly title: string;
  readonly unit: string;
  readonly alternativeText: string;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** `#RRGGBB`. */
    readonly colour: string;
    readonly values: readonly (number | undefined)[];
  }[];
  readonly decimals: number;
}

/** A table with what is said of it. */
export interface PrintedSection {
  readonly caption: string;
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly PrintedRow[];
  /** Running text below the table; empty where there is none. */
  readonly text: string;
  readonly notes: readonly string[];
  readonly chart?: PrintedChart;
}

/** The whole report. */
export interface PrintedReport {
  readonly title: string;
  /** How Word is told which language it is: `sv-SE`. */
  readonly locale: string;
  readonly sections: readonly PrintedSection[];
}

const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** Makes the report as it is published, in texts: tables that have something in them, without what must not be shown. */
export function printedReport(report: AnnualReport, language: Language): PrintedReport {
  const words = annualReportTexts(language);
  const charts = chartsOf(report, words);
  return {
    title: words.title(report.municipality, String(report.year)),
    locale: LOCALES[language],
    sections: filledTables(report, words).map((table) => {
      const chart = charts.get(table.id);
      const about = isPart(table.id) ? report.about[table.id] : undefined;
      return {
        ...texts(printedTable(table), words),
        text: table.texts.join(' '),
        notes: notesBelowTable(table, about, words),
        ...(chart === undefined ? {} : { chart }),
      };
    }),
  };
}

function isPart(id: string): id is ReportPart {
  return REPORT_PARTS.some((part) => part === id);
}

function texts(
  table: ReportTable,
  words: AnnualReportWords,
): Pick<PrintedSection, 'caption' | 'columns' | 'rows'> {
  return {
    caption: table.caption,
    columns: table.columns.map(({ header, format }) => ({
      header,
      align: format === undefined ? 'left' : 'right',
    })),
    rows: table.lines.map(({ kind, cells }) => ({
      kind: kind === 'total' ? 'total' : 'body',
      cells: cells.map((cell, column) => cellText(cell, table.columns[column]?.format, words)),
    })),
  };
}

function cellText(cell: ReportCell, ofColumn: ReportCell['format'], words: AnnualReportWords): string {
  const { value, hidden } = cell;
  if (hidden !== undefined) return symbolOf(undefined);
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return symbolOf(value);
  return numberText(words, value, cell.format ?? ofColumn ?? { decimals: 0, sign: 'plain' });
}

function chartsOf(report: AnnualReport, words: AnnualReportWords): ReadonlyMap<string, PrintedChart> {
  return new Map(
    chosenAnalyses(report).map((analysis) => {
      const title = words.analyses.chartTitle(analysis.title);
      const years = analysis.years.filter(({ women, men }) => women !== undefined || men !== undefined);
      const series = (sex: 'women' | 'men'): PrintedChart['series'][number] => ({
        name: sex === 'women' ? words.analyses.womenSeries : words.analyses.menSeries,
        colour: SEX_COLOURS[sex],
        values: years.map((year) => {
          const value = year[sex];
          return value !== undefined && isEstimated(value)
            ? Number(value.toFixed(analysis.decimals))
            : undefined;
        }),
      });
      return [
        `analysis${String(analysis.number)}`,
        {
          title,
          unit: analysis.valueUnit,
          alternativeText: words.analyses.chartText(title),
          categories: years.map(({ year }) => String(year)),
          series: [series('women'), series('men')],
          decimals: analysis.decimals,
        },
      ];
    }),
  );
}
