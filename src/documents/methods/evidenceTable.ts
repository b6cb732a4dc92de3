import type { SpecCell } from '../../sheets';
import { amountFormat, CELL_FORMATS } from '../../text';
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

/** Which fields hold what women and men have, and their gap. */
export type NumberFields = Readonly<Record<'women' | 'men' | 'gap', string>>;

const NUMBER_WIDTH = 14;

/** Makes the three columns of numbers: women, men and their gap, always with its sign. */
export function numberColumns(
  fields: NumberFields,
  headings: Pick<EvidenceHeadings, 'women' | 'men' | 'gap'>,
): readonly OpenColumn[] {
  return [
    { field: fields.women, header: headings.women, width: NUMBER_WIDTH, numberFormat: amountFormat(1) },
    { field: fields.men, header: headings.men, width: NUMBER_WIDTH, numberFormat: amountFormat(1) },
    { field: fields.gap, header: headings.gap, width: NUMBER_WIDTH, numberFormat: amountFormat(1, 'signed') },
  ];
}

/** Persons are whole. */
export function numberFormats(
  request: MethodRequest,
  fields: NumberFields,
): readonly Readonly<Record<string, string>>[] {
  return evidenceShown(request).map(({ kind }) =>
    kind === 'count'
      ? {
          [fields.women]: CELL_FORMATS.count,
          [fields.men]: CELL_FORMATS.count,
          [fields.gap]: amountFormat(0, 'signed'),
        }
      : {},
  );
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
  const columns: readonly OpenColumn[] = [
    { field: 'pattern', header: headings.pattern, width: 36 },
    { field: 'patternSource', header: headings.source, width: 30 },
    ...numberColumns({ women: 'patternWomen', men: 'patternMen', gap: 'patternGap' }, headings),
  ];
  const initial = evidenceShown(request).map((evidence): readonly SpecCell[] => [
    evidenceLabel(evidence),
    evidence.source,
    evidence.women,
    evidence.men,
    evidence.gap,
  ]);
  return {
    id,
    caption,
    columns,
    initial,
    formats: numberFormats(request, { women: 'patternWomen', men: 'patternMen', gap: 'patternGap' }),
    rows: EVIDENCE_ROWS,
    lines: 2,
  };
}
