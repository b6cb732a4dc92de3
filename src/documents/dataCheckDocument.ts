import type { Block, SheetSpec, TableBlock } from '../sheets';
import type { Language } from '../text';
import { CELL_FORMATS, documentTexts, findingSentence } from '../text';
import type { Finding } from '../vocabulary';
import { SHEET_KEYS } from './analysisSheet';
import { sheetName } from './sheetName';

/** A sheet that analyses have been made of, as it was read last. */
export interface DataCheckSource {
  readonly sheet: string;
  readonly address: string;
  readonly rowsRead: number;
  readonly rowsExcluded: number;
  /** Local date of the reading, YYYY-MM-DD. */
  readonly date: string;
  readonly findings: readonly Finding[];
}

const WIDTHS = { severity: 14, sheet: 24, cells: 18, count: 10, text: 72, handled: 18, number: 14 };
/** What hinders stands first. */
const ORDER = ['error', 'warning', 'info'] as const;
/** A list of cells as long as this says nothing more to a reader. */
const LONGEST_CELLS = 120;

/** What a person has had done about a finding. */
function handlingOf({ code, ignored }: Finding): 'corrected' | 'ignored' | 'none' {
  if (code === 'correctionMade') return 'corrected';
  return ignored === true ? 'ignored' : 'none';
}

function shortened(cells: string): string {
  return cells.length > LONGEST_CELLS ? `${cells.slice(0, LONGEST_CELLS - 1)}…` : cells;
}

function sourcesTable(sources: readonly DataCheckSource[], language: Language): TableBlock {
  const { dataCheck } = documentTexts(language).documents;
  const { sourceColumns: headers } = dataCheck;
  return {
    kind: 'table',
    id: 'sources',
    caption: dataCheck.sources,
    columns: [
      { key: 'sheet', header: headers.sheet, width: WIDTHS.sheet },
      { key: 'address', header: headers.address, width: WIDTHS.cells },
      { key: 'rowsRead', header: headers.rowsRead, numberFormat: CELL_FORMATS.count, width: WIDTHS.number },
      {
        key: 'rowsExcluded',
        header: headers.rowsExcluded,
        numberFormat: CELL_FORMATS.count,
        width: WIDTHS.number,
      },
      { key: 'date', header: headers.date, width: WIDTHS.number },
    ],
    rows: sources.map(({ sheet, address, rowsRead, rowsExcluded, date }) => ({
      kind: 'body',
      cells: [sheet, address, rowsRead, rowsExcluded, date],
    })),
  };
}

function findingsBlock(sources: readonly DataCheckSource[], language: Language): Block {
  const words = documentTexts(language);
  const { dataCheck } = words.documents;
  const findings = sources.flatMap((source) => source.findings);
  if (findings.length === 0) {
    return { kind: 'paragraph', id: 'nothing', tone: 'body', lines: [dataCheck.nothing] };
  }
  const sorted = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const { columns: headers } = dataCheck;
  return {
    kind: 'table',
    id: 'findings',
    caption: dataCheck.table,
    columns: [
      { key: 'sheet', header: headers.sheet, width: WIDTHS.sheet },
      { key: 'cells', header: headers.cells, width: WIDTHS.cells },
      { key: 'severity', header: headers.severity, width: WIDTHS.severity },
      { key: 'count', header: headers.count, numberFormat: CELL_FORMATS.count, width: WIDTHS.count },
      { key: 'text', header: headers.text, width: WIDTHS.text },
      { key: 'handled', header: headers.handled, width: WIDTHS.handled },
    ],
    rows: sorted.map((finding) => ({
      kind: 'body',
      cells: [
        finding.where.sheet,
        shortened(finding.where.cells),
        dataCheck.severities[finding.severity],
        finding.count,
        findingSentence(finding, language),
        dataCheck.handled[handlingOf(finding)],
      ],
    })),
  };
}

/** Makes the log *Datakontroll*: the sources as they were read, and everything that was noticed about them. */
export function dataCheckDocument(sources: readonly DataCheckSource[], language: Language): SheetSpec {
  const { dataCheck, sheetNames, page, links, comment } = documentTexts(language).documents;
  return {
    key: SHEET_KEYS.dataCheck,
    name: sheetName(sheetNames.dataCheck),
    visible: true,
    page: {
      orientation: 'landscape',
      header: dataCheck.title,
      footer: dataCheck.explanation,
      pageNumbers: page.pageNumbers,
      repeat: 'title',
    },
    blocks: [
      { kind: 'title', id: 'title', text: dataCheck.title },
      { kind: 'link', id: 'toContents', text: links.contents, to: SHEET_KEYS.contents },
      { kind: 'paragraph', id: 'explanation', tone: 'body', lines: [dataCheck.explanation] },
      sourcesTable(sources, language),
      findingsBlock(sources, language),
      {
        kind: 'inputs',
        id: 'comment',
        entries: [{ label: comment, field: 'comment', ordinal: 1, initial: '' }],
      },
    ],
  };
}
