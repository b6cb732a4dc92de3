import { SEX_CODE } from '../vocabulary';
import type { Finding } from '../vocabulary';
import type { LooseColumn } from './columnRole';
import { cellsOf, columnOfTable, makeFinding, rowsWhere } from './findingPlace';
import type { IdentityColumn } from './identityColumn';
import type { TableFrame } from './tableFrame';

/** Understands what is to be said about the sex of the rows, and about personnummer. Never says one. */

const MANY_UNKNOWN = 0.05;

/** What is needed to look at the sexes of a table. */
export interface SexLook {
  readonly sheet: string;
  readonly frame: TableFrame;
  readonly status: Uint8Array;
  /** The column that told the sex, and what it told. */
  readonly column: LooseColumn;
  readonly sexes: Uint8Array;
}

/** Rows of unknown or other sex. */
export function findingsOfSexes(look: SexLook): readonly Finding[] {
  const { sheet, frame, status, column, sexes } = look;
  const rows = rowsWhere(status.length, (row) => status[row] === 0).count;
  const unknown = rowsWhere(status.length, (row) => status[row] === 0 && sexes[row] === SEX_CODE.unknown);
  const other = rowsWhere(status.length, (row) => status[row] === 0 && sexes[row] === SEX_CODE.other);
  const findings: Finding[] = [];
  const header = column.profile.header;
  if (unknown.count > 0) {
    const share = unknown.count / rows;
    findings.push(
      makeFinding({
        code: 'sexUnknown',
        severity: share > MANY_UNKNOWN ? 'warning' : 'info',
        where: { sheet, cells: cellsOf(frame, column.profile, unknown.rows) },
        count: unknown.count,
        data: { column: header, rows: unknown.count, share },
      }),
    );
  }
  if (other.count > 0) {
    findings.push(
      makeFinding({
        code: 'sexOther',
        severity: 'info',
        where: { sheet, cells: cellsOf(frame, column.profile, other.rows) },
        count: other.count,
        data: { column: header, rows: other.count, share: other.count / rows },
      }),
    );
  }
  return findings;
}

/** What is to be said about a column of personnummer. */
export function findingsOfIdentities(
  place: { readonly sheet: string; readonly frame: TableFrame; readonly status: Uint8Array },
  column: LooseColumn,
  identity: IdentityColumn,
): readonly Finding[] {
  const { sheet, frame, status } = place;
  const header = column.profile.header;
  const whole = { sheet, cells: columnOfTable(frame, column.profile) };
  const findings: Finding[] = [
    makeFinding({
      code: 'identityNumbersPresent',
      severity: 'warning',
      where: whole,
      count: identity.validRows,
      data: { column: header },
    }),
  ];
  const said = [
    ['identityNumbersInvalid', 'warning', identity.invalidRows],
    ['identityNumbersReserve', 'warning', identity.reserveRows],
    ['coordinationNumbers', 'info', identity.coordinationRows],
    ['identityZerosLost', 'info', identity.shortenedRows],
  ] as const;
  for (const [code, severity, allRows] of said) {
    const rows = allRows.filter((row) => status[row] === 0);
    if (rows.length === 0) continue;
    const where = { sheet, cells: cellsOf(frame, column.profile, rows) };
    findings.push(makeFinding({ code, severity, where, count: rows.length, data: { column: header } }));
  }
  return findings;
}

/** Rows where a sex column and the personnummer disagree. */
export function findingsOfDisagreement(
  look: SexLook,
  identityHeader: string,
  identity: IdentityColumn,
): readonly Finding[] {
  const { sheet, frame, status, column, sexes } = look;
  const differing = rowsWhere(status.length, (row) => {
    const told = identity.sexes[row] ?? SEX_CODE.unknown;
    const read = sexes[row] ?? SEX_CODE.unknown;
    return status[row] === 0 && told < SEX_CODE.other && read < SEX_CODE.other && told !== read;
  });
  if (differing.count === 0) return [];
  return [
    makeFinding({
      code: 'sexDisagreesWithIdentity',
      severity: 'warning',
      where: { sheet, cells: cellsOf(frame, column.profile, differing.rows) },
      count: differing.count,
      data: { column: column.profile.header, identityColumn: identityHeader },
    }),
  ];
}
