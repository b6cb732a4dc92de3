import type { Analysis } from '../analysis';
import type { Block, SheetSpec } from '../sheets';
import { answerSentences, reversalSentence } from '../text';
import { isEstimated } from '../vocabulary';
import type { AnalysisSheet } from './analysisSheet';
import { cubeName, SHEET_KEYS, sheetNumber, wordsOf } from './analysisSheet';
import { acrossTables } from './report/acrossTable';
import { gapTable } from './report/gapTable';
import { MAIN_TABLE, mainTable } from './report/mainTable';
import { notesBelow, notesOnGaps, notesOnLimits, notesOnMain } from './report/notes';
import { overallTable } from './report/overallTable';
import { chartNotes, reportChart } from './report/reportChart';
import type { ReportContext } from './report/reportContext';
import { reportContext } from './report/reportContext';
import type { ReportTable } from './report/reportTable';
import { spreadTables } from './report/spreadTable';
import { sheetName } from './sheetName';

/** From so many rows on, a printed table runs over pages and its header is repeated. */
const ROWS_A_PAGE = 30;

/** A table with the notes that belong to it, below. */
function withNotes(context: ReportContext, table: ReportTable, own: readonly string[]): readonly Block[] {
  return [
    table.block,
    {
      kind: 'paragraph',
      id: `${table.block.id}Notes`,
      tone: 'note',
      lines: [...own, ...notesBelow(context, table.reasons)],
    },
  ];
}

function tableBlocks(context: ReportContext): readonly Block[] {
  const hasGaps = context.analysis.groups.length > 0 && context.analysis.recipe.measure.kind !== 'count';
  const gaps = hasGaps ? [gapTable(context)] : [];
  const spreads = spreadTables(context, 2 + gaps.length);
  const overall = overallTable(context, 2 + gaps.length + spreads.length);
  const across = acrossTables(context, 3 + gaps.length + spreads.length);
  return [
    ...withNotes(context, mainTable(context), notesOnMain(context)),
    ...gaps.flatMap((table) => withNotes(context, table, notesOnGaps(context))),
    ...spreads.flatMap((table) => withNotes(context, table, notesOnLimits(context))),
    ...[overall, ...across].flatMap((table) => withNotes(context, table, notesOnGaps(context))),
  ];
}

/** The warning that a difference reverses within strata, where it does. */
function simpsonBlocks({ analysis, words }: ReportContext): readonly Block[] {
  const { strata } = analysis.recipe;
  const isOfStrata = strata !== undefined && analysis.across.simpson?.reverses === true;
  const line = isOfStrata
    ? words.documents.across.simpson(strata.join(', '))
    : reversalSentence(analysis, words.language);
  return line === '' ? [] : [{ kind: 'paragraph', id: 'simpson', tone: 'warning', lines: [line] }];
}

/** Whose the threshold of the verdict is, where there is a verdict. */
function thresholdBlocks({ analysis, words }: ReportContext): readonly Block[] {
  const { recipe, verdict } = analysis;
  if (recipe.measure.kind === 'count' || !isEstimated(verdict.threshold)) return [];
  return [{ kind: 'paragraph', id: 'threshold', tone: 'note', lines: [words.answers.thresholdIsOurs()] }];
}

function openingBlocks(context: ReportContext, sheet: AnalysisSheet): readonly Block[] {
  const { analysis, words } = context;
  const { links } = words.documents;
  return [
    { kind: 'title', id: 'title', text: analysis.recipe.title },
    { kind: 'link', id: 'toContents', text: links.contents, to: SHEET_KEYS.contents },
    { kind: 'link', id: 'toCube', text: links.cube(cubeName(sheet)), to: SHEET_KEYS.cube(sheet.id) },
    {
      kind: 'paragraph',
      id: 'answer',
      tone: 'answer',
      lines: answerSentences(analysis, sheet.language, sheet.people),
    },
    ...thresholdBlocks(context),
    ...simpsonBlocks(context),
  ];
}

/**
 * Makes the sheet with the answer (*Analys NN – title*): the sentence first, then the tables with a row a group,
 * each with its notes, the chart and a place for a comment. Every number is a formula on the cube of the same id,
 * which is laid out together with it.
 *
 * @param published the analysis as it may be shown: a number that is suppressed is a symbol here, never a formula
 */
export function analysisDocument(published: Analysis, sheet: AnalysisSheet): SheetSpec {
  const context = reportContext(published, sheet);
  const { documents } = wordsOf(sheet);
  const { recipe, provenance } = published;
  const long = context.rows.length > ROWS_A_PAGE;
  return {
    key: SHEET_KEYS.analysis(sheet.id),
    name: sheetName(documents.sheetNames.analysis(sheetNumber(sheet), recipe.title)),
    visible: true,
    tabColour: '#5B2A86',
    page: {
      orientation: 'landscape',
      header: recipe.title,
      footer: documents.page.footer(
        documents.notes.sourceOf(provenance.sheet, provenance.address),
        provenance.date,
      ),
      pageNumbers: documents.page.pageNumbers,
      repeat: long ? MAIN_TABLE : 'title',
    },
    freeze: { block: 'title', columns: 1 },
    blocks: [
      ...openingBlocks(context, sheet),
      // Before the tables, so that it is never cut by the end of a page.
      reportChart(context),
      ...chartNotes(context),
      ...tableBlocks(context),
      {
        kind: 'inputs',
        id: 'comment',
        entries: [{ label: documents.comment, field: 'comment', ordinal: 1, initial: '' }],
      },
    ],
  };
}
