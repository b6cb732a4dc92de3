import { SEX_CODE } from '../vocabulary';
import type {
  Finding,
  FindingPlace,
  RecipeValue,
  SexByColumn,
  SexByPersonalIdentityNumber,
} from '../vocabulary';
import { makeFinding } from './findingPlace';
import { foldWord } from './foldText';
import type { ReadTable, SexReading } from './readTable';
import { countLabels, labelsOf, sexesOfRows } from './sexColumn';
import { readSexCodes } from './sexCodes';

/**
 * Understands a person's own choice of how the sex is told.
 *
 * Lists of codes come first (compared trimmed, without regard to case, numbers by value). A code on no list is read
 * by its word; one that is ambiguous or not known is unknown, and said to be.
 */

/** Reads the sex of each row of a table as a recipe asks for it. */
export function readSex(read: ReadTable, source: SexByColumn | SexByPersonalIdentityNumber): SexReading {
  if ('personalIdentityNumber' in source)
    return readByHeading(read, { column: source.personalIdentityNumber });
  return readByHeading(read, source);
}

function readByHeading(read: ReadTable, source: SexByColumn): SexReading {
  const column = read.summary.columns.find(({ header }) => foldWord(header) === foldWord(source.column));
  const values = column === undefined ? undefined : read.table.columns.get(column.header);
  const unknown = new Uint8Array(read.table.rowCount).fill(SEX_CODE.unknown);
  if (column === undefined || values === undefined) {
    const where = { sheet: read.summary.sheet, cells: read.summary.address };
    return {
      codes: unknown,
      findings: [makeFinding({ code: 'noSexColumn', severity: 'error', where, count: 1, data: {} })],
    };
  }
  const listed = listedCodes(source);
  if (listed.size === 0 && column.role === 'sex' && read.sexCodes !== undefined) {
    return { codes: read.sexCodes, findings: [] };
  }
  const labels = labelsOf(values);
  const counts = countLabels(labels, read.rowStatus);
  const unlisted = counts.filter(({ code }) => !listed.has(codeKey(code)));
  const known = readSexCodes(unlisted);
  const meanings = new Map(known.meanings);
  for (const { code } of counts) {
    const sex = listed.get(codeKey(code));
    if (sex !== undefined) meanings.set(foldWord(code), sex);
  }
  const codes = sexesOfRows(labels, meanings).map((code) => Math.min(code, SEX_CODE.unknown));
  const where = {
    sheet: read.summary.sheet,
    cells: `${column.column}${read.summary.dataRows[0]}:${column.column}${read.summary.dataRows[1]}`,
  };
  const present = new Set(counts.map(({ code }) => codeKey(code)));
  const absent = namedCodes(source).filter((code) => !present.has(codeKey(String(code))));
  return {
    codes,
    findings: [
      ...ambiguityFindings({ known, counts: unlisted, header: column.header, where }),
      ...absentFindings(absent, column.header, where),
      ...unknownFindings({ read, codes, header: column.header, where }),
    ],
  };
}

function namedCodes(source: SexByColumn): readonly RecipeValue[] {
  return [...(source.women ?? []), ...(source.men ?? []), ...(source.other ?? [])];
}

function listedCodes(source: SexByColumn): ReadonlyMap<string, 'woman' | 'man' | 'other'> {
  const listed = new Map<string, 'woman' | 'man' | 'other'>();
  for (const code of source.women ?? []) listed.set(codeKey(String(code)), 'woman');
  for (const code of source.men ?? []) listed.set(codeKey(String(code)), 'man');
  for (const code of source.other ?? []) listed.set(codeKey(String(code)), 'other');
  return listed;
}

/** Codes are the same when their folded texts are, or their numbers. */
export function codeKey(code: string): string {
  const folded = foldWord(code);
  const value = Number(folded.replace(',', '.'));
  return folded === '' || Number.isNaN(value) ? folded : String(value);
}

interface KnownCodes {
  readonly known: ReturnType<typeof readSexCodes>;
  readonly counts: ReturnType<typeof countLabels>;
  readonly header: string;
  readonly where: FindingPlace;
}

function ambiguityFindings({ known, counts, header, where }: KnownCodes): readonly Finding[] {
  const { ambiguous } = known;
  if (ambiguous === undefined) return [];
  const rowsOf = (codes: readonly string[]): number =>
    counts.reduce((sum, { code, rows }) => sum + (codes.includes(foldWord(code)) ? rows : 0), 0);
  const [first, second] = ambiguous.readings.map((reading) => {
    const women = rowsOf(reading.women);
    const both = women + rowsOf(reading.men);
    return { ...reading, womenShare: both === 0 ? 0 : women / both };
  });
  if (first === undefined || second === undefined) return [];
  const data = { column: header, codes: ambiguous.codes, readings: [first, second] as const };
  return [
    makeFinding({
      code: 'sexCodesAmbiguous',
      severity: 'warning',
      where,
      count: rowsOf(ambiguous.codes),
      data,
    }),
  ];
}

function absentFindings(
  absent: readonly RecipeValue[],
  header: string,
  where: FindingPlace,
): readonly Finding[] {
  if (absent.length === 0) return [];
  const data = { column: header, codes: absent.map(String) };
  return [makeFinding({ code: 'sexCodeAbsent', severity: 'warning', where, count: absent.length, data })];
}

function unknownFindings(told: {
  readonly read: ReadTable;
  readonly codes: Uint8Array;
  readonly header: string;
  readonly where: FindingPlace;
}): readonly Finding[] {
  const { read, codes, header, where } = told;
  let rows = 0;
  let unknown = 0;
  for (let row = 0; row < codes.length; row += 1) {
    if (read.rowStatus[row] !== 0) continue;
    rows += 1;
    if (codes[row] === SEX_CODE.unknown) unknown += 1;
  }
  if (unknown === 0) return [];
  const share = unknown / rows;
  const data = { column: header, rows: unknown, share };
  return [
    makeFinding({
      code: 'sexUnknown',
      severity: share > 0.05 ? 'warning' : 'info',
      where,
      count: unknown,
      data,
    }),
  ];
}
