import type { SheetKey, SheetSpec, TableBlock } from '../sheets';
import type { Language } from '../text';
import { documentTexts } from '../text';
import { SHEET_KEYS } from './analysisSheet';
import { sheetName } from './sheetName';

/** The parts of the list of sheets, in their order. */
export const CONTENTS_PARTS = [
  'plan',
  'goals',
  'followUp',
  'report',
  'methods',
  'analyses',
  'dataCheck',
  'other',
] as const;

/** A part of the list of sheets. */
export type ContentsPart = (typeof CONTENTS_PARTS)[number];

/** One line of the list: a sheet of ours, of whatever kind. */
export interface ContentsEntry {
  readonly key: SheetKey;
  readonly name: string;
  readonly part: ContentsPart;
  /** What the sheet answers, in a few words. */
  readonly answers: string;
  /** Local date of the last computation, YYYY-MM-DD. */
  readonly date: string;
}

const WIDTHS = { sheet: 34, answers: 70, date: 14 };

/** Gives the table of one part; none where it has no sheets. */
function tablesOf(
  part: ContentsPart,
  entries: readonly ContentsEntry[],
  language: Language,
): readonly TableBlock[] {
  const own = entries.filter((entry) => entry.part === part);
  if (own.length === 0) return [];
  const { contents } = documentTexts(language).documents;
  return [
    {
      kind: 'table',
      id: part,
      caption: contents.parts[part],
      columns: [
        { key: 'sheet', header: contents.columns.sheet, width: WIDTHS.sheet },
        { key: 'answers', header: contents.columns.answers, width: WIDTHS.answers },
        { key: 'date', header: contents.columns.date, width: WIDTHS.date },
      ],
      rows: own.map(({ key, name, answers, date }) => ({
        kind: 'body',
        cells: [name, answers, date],
        link: key,
      })),
    },
  ];
}

/**
 * Makes the start sheet *Innehåll*: a table a part with one line a sheet, what it answers and when it was computed,
 * with links. Every sheet named must be laid out together with it or be in the workbook.
 */
export function contentsDocument(entries: readonly ContentsEntry[], language: Language): SheetSpec {
  const { contents, sheetNames, page, comment } = documentTexts(language).documents;
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
      repeat: 'title',
    },
    freeze: { block: 'title', columns: 0 },
    blocks: [
      { kind: 'title', id: 'title', text: contents.title },
      { kind: 'paragraph', id: 'explanation', tone: 'body', lines: [contents.explanation] },
      ...CONTENTS_PARTS.flatMap((part) => tablesOf(part, entries, language)),
      {
        kind: 'inputs',
        id: 'comment',
        entries: [{ label: comment, field: 'comment', ordinal: 1, initial: '' }],
      },
    ],
  };
}
