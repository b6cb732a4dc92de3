import type { PrintedReport } from '../documents';

/** Gives a report as a .docx file. The library that writes it is large, and is loaded now. */
export async function wordFile(report: PrintedReport): Promise<Uint8Array> {
  const { writeDocument } = await import('./writeDocument');
  return writeDocument(report);
}
