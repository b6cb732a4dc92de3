import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { FileChild, ISectionOptions } from 'docx';
import type { PrintedReport, PrintedSection } from '../documents';
import { chartRun } from './chartRun';

/** Sizes in half points. */
const SIZE = { body: 21, table: 18, wideTable: 15, note: 16 } as const;
/** A table with more columns than this needs a page that lies down. */
const WIDEST_STANDING = 9;
const PURPLE = '5B2A86';
const PALE = 'EDE7F3';
/** A4 with margins of 2 cm, in twentieths of a point. */
const MARGIN = 1134;
const PAGE = { short: 11_906, long: 16_838 } as const;
/** Texts may be broken into so many lines before their column asks for more room. */
const LINES_OF_TEXT = 2;
/** In characters; no column is narrower, and none asks for more. */
const NARROWEST = 6;
const WIDEST = 28;

/**
 * Writes a report as a .docx file: a heading, a native table, the text and notes for each table, native charts. Header
 * rows are marked as such and repeated on every page. Wide tables lie on pages of their own.
 */
export async function writeDocument(report: PrintedReport): Promise<Uint8Array> {
  const document = new Document({
    // The library would else name itself as who has written it.
    creator: '',
    lastModifiedBy: '',
    title: report.title,
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: SIZE.body, language: { value: report.locale } } },
        heading1: { run: { size: 32, bold: true, color: PURPLE }, paragraph: { spacing: { after: 160 } } },
        heading2: { run: { size: 22, bold: true }, paragraph: { spacing: { before: 280, after: 80 } } },
      },
    },
    sections: pagesOf(report),
  });
  const blob = await Packer.toArrayBuffer(document);
  return new Uint8Array(blob);
}

/** Neighbours that lie the same way share their pages. */
function pagesOf({ title, sections }: PrintedReport): readonly ISectionOptions[] {
  const heading = new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 });
  const runs: { isWide: boolean; children: FileChild[] }[] = [{ isWide: false, children: [heading] }];
  sections.forEach((section, index) => {
    const isWide = section.columns.length > WIDEST_STANDING;
    const children = sectionChildren(section, isWide);
    const last = runs.at(-1);
    // The heading goes along with the first table, whichever way that lies.
    if (last !== undefined && (last.isWide === isWide || index === 0)) {
      last.isWide = isWide;
      last.children.push(...children);
    } else runs.push({ isWide, children });
  });
  return runs.map(({ isWide, children }) => ({
    properties: {
      page: {
        size: {
          orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          width: PAGE.short,
          height: PAGE.long,
        },
        margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
      },
    },
    children,
  }));
}

function sectionChildren(section: PrintedSection, isWide: boolean): FileChild[] {
  const { caption, text, notes, chart } = section;
  return [
    new Paragraph({ text: caption, heading: HeadingLevel.HEADING_2, keepNext: true }),
    tableOf(section, isWide),
    ...(text === '' ? [] : [new Paragraph({ text, spacing: { before: 120, after: 80 } })]),
    ...notes.map((note) => new Paragraph({ children: [new TextRun({ text: note, size: SIZE.note })] })),
    ...(chart === undefined
      ? []
      : [new Paragraph({ children: [chartRun(chart)], spacing: { before: 160 } })]),
  ];
}

/** Shares out the width by the longest word of each column, and by its texts. */
function widthsOf(
  { columns, rows }: Pick<PrintedSection, 'columns' | 'rows'>,
  width: number,
): readonly number[] {
  const asked = columns.map(({ header, align }, column) => {
    const cells = rows.map(({ cells: texts }) => texts[column] ?? '');
    const words = [header, ...cells].flatMap((text) => text.split(' ')).map((word) => word.length);
    const longest = Math.max(...cells.map((text) => text.length), 0);
    const lines = align === 'left' ? longest / LINES_OF_TEXT : longest;
    return Math.min(WIDEST, Math.max(NARROWEST, lines, ...words));
  });
  const sum = asked.reduce((all, one) => all + one, 0);
  return asked.map((one) => Math.floor((width * one) / sum));
}

const LINE = { style: BorderStyle.SINGLE, size: 6, color: PURPLE } as const;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

function tableOf({ columns, rows }: PrintedSection, isWide: boolean): Table {
  const size = isWide ? SIZE.wideTable : SIZE.table;
  const width = (isWide ? PAGE.long : PAGE.short) - 2 * MARGIN;
  const widths = widthsOf({ columns, rows }, width);
  const cell = (text: string, column: number, look: 'header' | 'body' | 'total'): TableCell =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { left: 50, right: 50, top: 20, bottom: 20 },
      ...(look === 'header' ? { shading: { type: ShadingType.CLEAR, fill: PALE, color: 'auto' } } : {}),
      borders: {
        top: look === 'body' ? NO_LINE : LINE,
        bottom: look === 'body' ? NO_LINE : LINE,
        left: NO_LINE,
        right: NO_LINE,
      },
      children: [
        new Paragraph({
          alignment: columns[column]?.align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun({ text, size, bold: look !== 'body' })],
        }),
      ],
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: NO_LINE,
      bottom: NO_LINE,
      left: NO_LINE,
      right: NO_LINE,
      insideHorizontal: NO_LINE,
      insideVertical: NO_LINE,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ header }, column) => cell(header, column, 'header')),
      }),
      ...rows.map(
        ({ kind, cells }) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((text, column) => cell(text, column, kind)),
          }),
      ),
    ],
  });
}
