import type { Block, InputCell, InputsBlock, SheetSpec, SpecCell, TableBlock } from '../../sheets';
import type { AnnualReportWords, Language } from '../../text';
import { annualReportTexts } from '../../text';
import { SHEET_KEYS } from '../analysisSheet';
import { sheetName } from '../sheetName';
import { analysisChart, choiceRule, choiceTable, chosenAnalyses } from './analysisTable';
import type { AnnualReport, ReportPart } from './annualReport';
import { REPORT_PARTS } from './annualReport';
import { checklistBlock } from './checklist';
import { freshnessBlock } from './freshness';
import type { HiddenCell } from './hiddenCells';
import { hiddenCells } from './hiddenCells';
import { REPORT_FIELDS } from './reportFields';
import type { ReportTable } from './reportTable';
import { printedBlock, printedTable, workingBlock } from './reportTable';
import { filledTables, notesBelowTable, reportTables } from './reportTables';
import { resourceBasis } from './resourceBasis';
import { resourceRows } from './resourceTable';
import { sickHoursTable } from './sickHoursTable';
import { typedStaffTable } from './staffTable';
import { WIDTHS } from './widths';

const LARGEST_THRESHOLD = 100;

function isPart(id: string): id is ReportPart {
  return REPORT_PARTS.some((part) => part === id);
}

function paragraph(id: string, tone: 'body' | 'note', lines: readonly string[]): readonly Block[] {
  return lines.length === 0 ? [] : [{ kind: 'paragraph', id, tone, lines }];
}

/** What is said below the tables and is filled in by people: a row a table. */
function aboutTable(report: AnnualReport, words: AnnualReportWords): TableBlock {
  const asked = ['source', 'population', 'date', 'exclusions', 'remark'] as const;
  return {
    kind: 'table',
    id: 'about',
    caption: words.about.caption,
    columns: [
      { key: 'table', header: words.about.table, width: WIDTHS.name },
      ...asked.map((what) => ({
        key: what,
        header: words.about[what],
        width: WIDTHS.text,
        ...(what === 'remark'
          ? { help: { title: words.about.remark, message: words.about.remarkHelp } }
          : {}),
      })),
    ],
    rows: REPORT_PARTS.map((part) => ({
      kind: 'body',
      cells: [
        words.about[part],
        ...asked.map((what): InputCell => {
          const field = REPORT_FIELDS.about(part, what);
          return { input: { field, ordinal: 1, initial: report.about[part][what] } };
        }),
      ],
    })),
  };
}

function workingPart(table: ReportTable, report: AnnualReport, words: AnnualReportWords): readonly Block[] {
  const { id } = table;
  return [
    workingBlock(table),
    ...paragraph(`${id}Text`, 'body', table.texts.length === 0 ? [] : [table.texts.join(' ')]),
    ...paragraph(
      `${id}Notes`,
      'note',
      notesBelowTable(table, isPart(id) ? report.about[id] : undefined, words),
    ),
  ];
}

function charts(
  report: AnnualReport,
  tables: readonly ReportTable[],
  words: AnnualReportWords,
): ReadonlyMap<string, Block> {
  return new Map(
    chosenAnalyses(report).flatMap((analysis) => {
      const id = `analysis${String(analysis.number)}`;
      const rows = tables.find((table) => table.id === id)?.lines.length ?? 0;
      return rows === 0 ? [] : [[id, analysisChart(analysis, rows, words)] as const];
    }),
  );
}

/** What will become two dots when the report is published, and why. */
function suppressionBlocks(
  report: AnnualReport,
  tables: readonly ReportTable[],
  words: AnnualReportWords,
): readonly Block[] {
  const { suppression } = words;
  const cells = hiddenCells(tables);
  const settings: InputsBlock = {
    kind: 'inputs',
    id: 'settings',
    caption: suppression.settings,
    entries: [
      {
        label: suppression.threshold,
        field: REPORT_FIELDS.threshold,
        ordinal: 1,
        initial: report.threshold,
        rule: { kind: 'decimal', from: 0, to: LARGEST_THRESHOLD },
        help: { title: suppression.threshold, message: suppression.thresholdHelp },
      },
      {
        label: words.staff.analysis,
        field: REPORT_FIELDS.staffAnalysis,
        ordinal: 1,
        initial: '',
        help: { title: words.staff.analysis, message: words.staff.analysisHelp },
        ...(report.analyses.length === 0 ? {} : { rule: choiceRule(report) }),
      },
    ],
  };
  const rows: readonly (readonly SpecCell[])[] =
    cells.length === 0
      ? [[suppression.none, '–', '–', '–']]
      : cells.map(({ table, rowLabel, header, reason }) => [
          table,
          rowLabel,
          header,
          suppression.reasons[reason],
        ]);
  const list: TableBlock = {
    kind: 'table',
    id: 'suppression',
    caption: suppression.caption,
    columns: (['table', 'row', 'column', 'why'] as const).map((key, column) => ({
      key,
      header: suppression.columns[key],
      width: column === 0 ? WIDTHS.name : WIDTHS.text,
    })),
    rows: rows.map((line) => ({ kind: 'body', cells: line })),
  };
  return [list, settings];
}

function frame(
  report: AnnualReport,
  words: AnnualReportWords,
): Pick<SheetSpec, 'key' | 'name' | 'visible' | 'tabColour' | 'freeze'> & {
  readonly page: Omit<SheetSpec['page'], 'repeat'>;
} {
  return {
    key: SHEET_KEYS.annualReport,
    name: sheetName(words.sheetName),
    visible: true,
    tabColour: '#0B5A33',
    page: {
      orientation: 'landscape',
      header: words.header(String(report.year)),
      footer: words.footer(report.date),
      pageNumbers: words.pageNumbers,
    },
    freeze: { block: 'title', columns: 1 },
  };
}

function titleBlock(report: AnnualReport, words: AnnualReportWords): Block {
  return { kind: 'title', id: 'title', text: words.title(report.municipality, String(report.year)) };
}

/**
 * Makes the sheet *Årsredovisning*, where finance staff fill in and see at once what comes of it: the checklist, the
 * tables with formulas and open cells, then what is reckoned with and is not printed. Cells that must not be shown
 * are two dots already here, apart from what was typed.
 */
export function annualReportDocument(report: AnnualReport, language: Language): SheetSpec {
  const words = annualReportTexts(language);
  const tables = reportTables(report, words);
  const drawn = charts(report, tables, words);
  const last = tables.at(-1)?.id ?? 'remedyPlans';
  const { page, ...rest } = frame(report, words);
  return {
    ...rest,
    page: {
      ...page,
      repeat: 'title',
      printed: {
        first: 'staff',
        last: drawn.has(last) ? `${last}Chart` : `${last}Notes`,
      },
    },
    blocks: [
      titleBlock(report, words),
      { kind: 'link', id: 'toContents', text: words.toContents, to: SHEET_KEYS.contents },
      ...paragraph('howTo', 'body', [words.howTo, words.whatPrints]),
      checklistBlock(report, words),
      ...freshnessBlock(report, words),
      ...tables.flatMap((table) => {
        const chart = drawn.get(table.id);
        return [...workingPart(table, report, words), ...(chart === undefined ? [] : [chart])];
      }),
      aboutTable(report, words),
      ...typedStaffTable(report, words),
      sickHoursTable(report, words),
      resourceBasis(report, resourceRows(report.resources.lines), words),
      ...choiceTable(report, words),
      ...suppressionBlocks(report, tables, words),
      {
        kind: 'inputs',
        id: 'comment',
        entries: [{ label: words.comment, field: 'comment', ordinal: 1, initial: '' }],
      },
    ],
  };
}

/**
 * Makes the report as it is published: the tables that have something in them, with values alone, their texts and
 * notes. Nothing to fill in, nothing that is not for readers.
 */
export function publishedReportDocument(report: AnnualReport, language: Language): SheetSpec {
  const words = annualReportTexts(language);
  const tables = filledTables(report, words).map(printedTable);
  const drawn = charts(report, tables, words);
  const { page, ...rest } = frame(report, words);
  return {
    ...rest,
    page: { ...page, repeat: 'title' },
    blocks: [
      titleBlock(report, words),
      { kind: 'link', id: 'toContents', text: words.toContents, to: SHEET_KEYS.contents },
      ...tables.flatMap((table) => {
        const chart = drawn.get(table.id);
        return [
          printedBlock(table),
          ...paragraph(`${table.id}Text`, 'body', table.texts.length === 0 ? [] : [table.texts.join(' ')]),
          ...paragraph(
            `${table.id}Notes`,
            'note',
            notesBelowTable(table, isPart(table.id) ? report.about[table.id] : undefined, words),
          ),
          ...(chart === undefined ? [] : [chart]),
        ];
      }),
    ],
  };
}

/** Lists the cells of the working sheet that are not shown when it is published, and why. */
export function hiddenInReport(report: AnnualReport, language: Language): readonly HiddenCell[] {
  return hiddenCells(reportTables(report, annualReportTexts(language)));
}

/** The same of the sheet as it is published. */
export function hiddenInPublished(report: AnnualReport, language: Language): readonly HiddenCell[] {
  return hiddenCells(filledTables(report, annualReportTexts(language)).map(printedTable));
}
