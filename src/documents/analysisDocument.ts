import type { Analysis } from '../analysis';
import type { Block, SheetSpec, TableBlock } from '../sheets';
import { answerSentences } from '../text';
import { isEstimated } from '../vocabulary';
import type { AnalysisSheet } from './analysisSheet';
import { cubeName, SHEET_KEYS, sheetNumber, wordsOf } from './analysisSheet';
import { chartNotes, reportChart } from './report/charts/reportChart';
import { fromDifferenceToAction } from './report/fromDifferenceToAction';
import { hiddenBlocks } from './report/hiddenBlocks';
import { MAIN_TABLE } from './report/mainTable';
import type { Moved } from './report/movedBlocks';
import { movedBlocks } from './report/movedBlocks';
import type { ReportContext } from './report/reportContext';
import { reportContext } from './report/reportContext';
import { blocksOf, sectionsOf } from './report/sections';
import { simpsonBlocks } from './report/simpsonBlocks';
import { thinBlocks } from './report/thinBlocks';
import { sheetName } from './sheetName';
import { statusLine } from './statusLine';

/** From so many groups on, a printed table runs over pages and its header is repeated. */
const ROWS_A_PAGE = 30;

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
    statusLine(sheet.id, sheet.language),
    {
      kind: 'paragraph',
      id: 'answer',
      tone: 'answer',
      lines: answerSentences(analysis, sheet.language, sheet.people),
    },
    ...thresholdBlocks(context),
    ...simpsonBlocks(context, 'answer'),
    ...thinBlocks(context),
  ];
}

function chartTable(context: ReportContext, numbers: TableBlock | undefined): readonly Block[] {
  if (numbers === undefined) return [];
  const { charts } = context.words.tables;
  return [
    numbers,
    { kind: 'paragraph', id: `${numbers.id}Notes`, tone: 'note', lines: [charts.numbersNote] },
  ];
}

/**
 * Makes the sheet with the answer (*Analys NN – title*): the sentence first, then the chart, then the tables with a
 * row a group, each with its words and its notes, what is protected, what has moved, and a place for a comment. Every
 * number is a formula that leads to the cube of the same id, which is laid out together with it; only what stood
 * before a refresh is a value.
 *
 * @param published the analysis as it may be shown: a number that is suppressed is a symbol here, never a formula
 */
export function analysisDocument(published: Analysis, sheet: AnalysisSheet, moved?: Moved): SheetSpec {
  const context = reportContext(published, sheet);
  const { documents } = wordsOf(sheet);
  const { recipe, provenance } = published;
  const long = context.rows.length > ROWS_A_PAGE;
  const { chart, numbers } = reportChart(context);
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
      chart,
      ...chartNotes(context),
      ...sectionsOf(context).flatMap((section, index) => blocksOf(context, section, index + 1)),
      ...hiddenBlocks(context, cubeName(sheet)),
      ...movedBlocks(context, moved),
      ...chartTable(context, numbers),
      fromDifferenceToAction(answerSentences(published, sheet.language)[0] ?? '', sheet.language),
      {
        kind: 'inputs',
        id: 'comment',
        entries: [{ label: documents.comment, field: 'comment', ordinal: 1, initial: '' }],
      },
    ],
  };
}
