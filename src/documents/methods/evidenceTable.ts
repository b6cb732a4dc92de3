import type { SpecCell } from '../../sheets';
import type { OpenColumn, OpenTable } from './openTable';
import type { MethodEvidence, MethodRequest } from './methodRequest';

/** Headings of a table of what analyses say. */
export interface EvidenceHeadings {
  readonly pattern: string;
  readonly source: string;
  readonly women: string;
  readonly men: string;
  readonly gap: string;
}

/** As many rows every time, so that nothing typed loses its row; the last ones are left open. */
export const EVIDENCE_ROWS = 16;
const OPEN_ROWS = 4;

/** Gives the evidence that there is room for. */
export function evidenceShown({ evidence }: MethodRequest): readonly MethodEvidence[] {
  return evidence.slice(0, EVIDENCE_ROWS - OPEN_ROWS);
}

/** Says what is measured, with its unit. */
export function evidenceLabel({ label, unit }: MethodEvidence): string {
  return unit === '' ? label : `${label}, ${unit}`;
}

/** Makes a table of what the analyses of the workbook say, with rows to write more in. */
export function evidenceTable(
  request: MethodRequest,
  {
    id,
    caption,
    headings,
  }: { readonly id: string; readonly caption: string; readonly headings: EvidenceHeadings },
): OpenTable {
  const numbers = { width: 14, numberFormat: '#,##0.0;"−"#,##0.0;0.0' } as const;
  const columns: readonly OpenColumn[] = [
    { field: 'pattern', header: headings.pattern, width: 36 },
    { field: 'patternSource', header: headings.source, width: 30 },
    { field: 'patternWomen', header: headings.women, ...numbers },
    { field: 'patternMen', header: headings.men, ...numbers },
    { field: 'patternGap', header: headings.gap, ...numbers },
  ];
  const initial = evidenceShown(request).map((evidence): readonly SpecCell[] => [
    evidenceLabel(evidence),
    evidence.source,
    evidence.women,
    evidence.men,
    evidence.gap,
  ]);
  return { id, caption, columns, initial, rows: EVIDENCE_ROWS, lines: 2 };
}
