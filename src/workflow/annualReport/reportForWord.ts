import type { AnnualReport, PrintedReport } from '../../documents';
import { printedReport } from '../../documents';
import type { Language } from '../../text';

/** A table of the report, ready to be put on the clipboard. */
export interface FormattedTable {
  readonly caption: string;
  readonly html: string;
}

/** Gives the report as a .docx file: tables, texts, notes and charts, without what must not be shown. */
export async function reportAsWord(report: AnnualReport, language: Language): Promise<Uint8Array> {
  const { wordFile } = await import('../../word');
  return wordFile(printedReport(report, language));
}

/** Gives each table of the report as HTML that Word pastes as a table (`text/html` on the clipboard). */
export async function reportAsTables(
  report: AnnualReport,
  language: Language,
): Promise<readonly FormattedTable[]> {
  const { formattedTable } = await import('../../word');
  const { sections }: PrintedReport = printedReport(report, language);
  return sections.map((section) => ({ caption: section.caption, html: formattedTable(section) }));
}
