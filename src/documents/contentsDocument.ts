import type { SheetSpec, TableRow } from '../sheets';
import type { Language } from '../text';
import { texts } from '../text';
import type { Recipe } from '../vocabulary';
import type { AnalysisSheet } from './analysisSheet';
import { cubeName, SHEET_KEYS, sheetNumber } from './analysisSheet';
import { measureInWords } from './measureInWords';
import { sheetName } from './sheetName';

/** An analysis that has sheets in the workbook. */
export interface ContentsEntry {
  readonly id: string;
  readonly number: number;
  readonly recipe: Recipe;
  /** Local date of the computation, YYYY-MM-DD. */
  readonly date: string;
}

const TABLE = 'sheets';
const WIDTHS = { sheet: 34, answers: 70, date: 14 };

function rowsOf(entry: ContentsEntry, language: Language): readonly TableRow[] {
  const words = texts(language).documents;
  const sheet: AnalysisSheet = { id: entry.id, number: entry.number, language };
  const { title } = entry.recipe;
  const analysis = sheetName(words.sheetNames.analysis(sheetNumber(sheet), title));
  return [
    {
      kind: 'body',
      cells: [analysis, measureInWords(entry.recipe, language), entry.date],
      link: SHEET_KEYS.analysis(entry.id),
    },
    {
      kind: 'body',
      cells: [cubeName(sheet), words.contents.cubeAnswers(title), entry.date],
      link: SHEET_KEYS.cube(entry.id),
    },
  ];
}

/** Makes the start sheet *Innehåll*: one line a sheet, what it answers and when it was computed, with links. */
export function contentsDocument(entries: readonly ContentsEntry[], language: Language): SheetSpec {
  const words = texts(language).documents;
  const { contents, sheetNames, page } = words;
  const latest = entries.reduce((date, entry) => (entry.date > date ? entry.date : date), '');
  const dataCheck: TableRow = {
    kind: 'body',
    cells: [sheetNames.dataCheck, contents.dataCheckAnswers, latest],
    link: SHEET_KEYS.dataCheck,
  };
  return {
    key: SHEET_KEYS.contents,
    name: sheetName(sheetNames.contents),
    visible: true,
    position: 'first',
    page: {
      orientation: 'portrait',
      header: contents.title,
      footer: contents.explanation,
      pageNumbers: page.pageNumbers,
      repeat: TABLE,
    },
    freeze: { block: TABLE, columns: 0 },
    blocks: [
      { kind: 'title', id: 'title', text: contents.title },
      { kind: 'paragraph', id: 'explanation', tone: 'body', lines: [contents.explanation] },
      {
        kind: 'table',
        id: TABLE,
        caption: contents.table,
        columns: [
          { key: 'sheet', header: contents.columns.sheet, width: WIDTHS.sheet },
          { key: 'answers', header: contents.columns.answers, width: WIDTHS.answers },
          { key: 'date', header: contents.columns.date, width: WIDTHS.date },
        ],
        rows: [...entries.flatMap((entry) => rowsOf(entry, language)), dataCheck],
      },
      {
        kind: 'inputs',
        id: 'comment',
        entries: [{ label: words.comment, field: 'comment', ordinal: 1, initial: '' }],
      },
    ],
  };
}
