import type { Column } from '../table';
import { SEX_CODE } from '../vocabulary';
import type { Finding, FindingPlace } from '../vocabulary';
import { foldWord } from './foldText';
import { makeFinding } from './findingPlace';
import type { IdentityColumn } from './identityColumn';
import type { SexQuestion } from './readTable';
import type { SexLabels } from './sexColumn';
import { BOTH_SEXES_CODE, countLabels, labelsOf, sexesOfRows } from './sexColumn';
import type { CodeReading, SexCodeCount, SexCodes } from './sexCodes';
import { readSexCodes } from './sexCodes';
import { readSexLegend } from './sexLegend';

/**
 * Understands the sex of each row by a column of codes: words first, then a legend, then the personnummer beside
 * them; what is still ambiguous becomes a question with both readings, and unknown until it is answered.
 */

/** What is known around a column of sex codes. */
export interface SexSearch {
  readonly header: string;
  readonly column: Column;
  readonly where: FindingPlace;
  /** Rows that do not count are not 0. */
  readonly status: Uint8Array;
  /** Texts that may hold a legend: the heading and the lines above and below the table. */
  readonly texts: readonly string[];
  readonly identity: IdentityColumn | undefined;
}

/** The sex of each row, and what is to be said about how it was read. */
export interface SexOfRows {
  /** `SEX_CODE` a row, or `BOTH_SEXES_CODE`. */
  readonly rows: Uint8Array;
  readonly findings: readonly Finding[];
  readonly question?: SexQuestion;
}

/** Reads the sex of each row. */
export function sexOfTable(search: SexSearch): SexOfRows {
  const labels = labelsOf(search.column);
  const counts = countLabels(labels, search.status);
  const codes = readSexCodes(counts);
  if (codes.ambiguous === undefined) return withFindings(search, { labels, counts, codes });
  const told = readSexLegend(search.texts);
  const legend =
    told !== undefined && codes.ambiguous.codes.every((code) => names(told, code)) ? told : undefined;
  if (legend !== undefined)
    return resolved(search, { labels, counts, codes }, { reading: legend, by: 'legend' });
  const tried = tryReadings(search, labels, codes.ambiguous.readings);
  if (tried !== undefined) {
    return resolved(search, { labels, counts, codes }, { ...tried, by: 'identity' });
  }
  return unresolved(search, { labels, counts, codes }, codes.ambiguous);
}

interface ReadCodes {
  readonly labels: SexLabels;
  readonly counts: readonly SexCodeCount[];
  readonly codes: SexCodes;
}

function names(reading: CodeReading, code: string): boolean {
  return reading.women.includes(code) || reading.men.includes(code);
}

const ENOUGH_ROWS = 5;
const AGREEMENT = 0.95;

interface TriedReading {
  readonly reading: CodeReading;
  readonly agreement: number;
  readonly rows: number;
}

/** The reading with which the personnummer agree, where there are enough of them. */
function tryReadings(
  search: SexSearch,
  labels: SexLabels,
  readings: readonly CodeReading[],
): TriedReading | undefined {
  const { identity } = search;
  if (identity === undefined) return undefined;
  const tried = readings.map((reading) => {
    const sexes = sexesOfRows(labels, meaningsOf(reading));
    let rows = 0;
    let agreeing = 0;
    for (let row = 0; row < sexes.length; row += 1) {
      const known = identity.sexes[row] ?? SEX_CODE.unknown;
      const read = sexes[row] ?? SEX_CODE.unknown;
      if (known >= SEX_CODE.other || read >= SEX_CODE.other) continue;
      rows += 1;
      if (known === read) agreeing += 1;
    }
    return { reading, rows, agreement: rows === 0 ? 0 : agreeing / rows };
  });
  return tried.find(({ rows, agreement }) => rows >= ENOUGH_ROWS && agreement >= AGREEMENT);
}

function meaningsOf(reading: CodeReading): ReadonlyMap<string, 'woman' | 'man'> {
  return new Map([
    ...reading.women.map((code) => [foldWord(code), 'woman'] as const),
    ...reading.men.map((code) => [foldWord(code), 'man'] as const),
  ]);
}

interface Resolution {
  readonly reading: CodeReading;
  readonly by: 'legend' | 'identity';
  readonly agreement?: number;
  readonly rows?: number;
}

function resolved(search: SexSearch, read: ReadCodes, resolution: Resolution): SexOfRows {
  const { reading, by, agreement = 0, rows = 0 } = resolution;
  const meanings = new Map([...read.codes.meanings, ...meaningsOf(reading)]);
  const said = { column: search.header, women: reading.women, men: reading.men };
  const count = meaningsOf(reading).size;
  const finding =
    by === 'legend'
      ? makeFinding({ code: 'sexCodesFromLegend', severity: 'info', where: search.where, count, data: said })
      : makeFinding({
          code: 'sexCodesFromIdentity',
          severity: 'info',
          where: search.where,
          count,
          data: { ...said, agreement, rows },
        });
  const whole = withFindings(search, { ...read, codes: { meanings } });
  return { rows: whole.rows, findings: [finding, ...whole.findings] };
}

function unresolved(
  search: SexSearch,
  read: ReadCodes,
  ambiguous: NonNullable<SexCodes['ambiguous']>,
): SexOfRows {
  const whole = withFindings(search, read);
  const [first, second] = ambiguous.readings;
  const options = [withShare(first, read.counts), withShare(second, read.counts)] as const;
  const count = read.counts
    .filter(({ code }) => ambiguous.codes.includes(foldWord(code)))
    .reduce((sum, { rows }) => sum + rows, 0);
  const finding = makeFinding({
    code: 'sexCodesAmbiguous',
    severity: 'warning',
    where: search.where,
    count,
    data: { column: search.header, codes: spelled(ambiguous.codes, read), readings: options },
  });
  return {
    rows: whole.rows,
    findings: [finding, ...whole.findings],
    question: { column: search.header, options },
  };
}

function withShare(
  reading: CodeReading,
  counts: readonly SexCodeCount[],
): CodeReading & { womenShare: number } {
  const sum = (codes: readonly string[]): number =>
    counts.reduce((rows, count) => rows + (codes.includes(foldWord(count.code)) ? count.rows : 0), 0);
  const women = sum(reading.women);
  const both = women + sum(reading.men);
  return {
    women: spelledLike(reading.women, counts),
    men: spelledLike(reading.men, counts),
    womenShare: both === 0 ? 0 : women / both,
  };
}

function spelledLike(codes: readonly string[], counts: readonly SexCodeCount[]): readonly string[] {
  return codes.map((code) => counts.find((count) => foldWord(count.code) === code)?.code ?? code);
}

function spelled(codes: readonly string[], read: ReadCodes): readonly string[] {
  return spelledLike(codes, read.counts);
}

/** Says which spellings were taken as one, and which letters were taken on trust. */
function withFindings(search: SexSearch, read: ReadCodes): SexOfRows {
  const { header, where } = search;
  const rows = sexesOfRows(read.labels, read.codes.meanings);
  const findings: Finding[] = [];
  const assumed = read.codes.assumed;
  if (assumed !== undefined) {
    const women = spelledLike(assumed.women, read.counts);
    const men = spelledLike(assumed.men, read.counts);
    const count = women.length + men.length;
    findings.push(
      makeFinding({
        code: 'sexCodesAssumed',
        severity: 'info',
        where,
        count,
        data: { column: header, women, men },
      }),
    );
  }
  const of = (sex: 'woman' | 'man'): readonly string[] =>
    read.counts.filter(({ code }) => read.codes.meanings.get(foldWord(code)) === sex).map(({ code }) => code);
  const [women, men] = [of('woman'), of('man')];
  if (women.length > 1 || men.length > 1) {
    const count = women.length + men.length;
    findings.push(
      makeFinding({
        code: 'sexSpellingsMerged',
        severity: 'info',
        where,
        count,
        data: { column: header, women, men },
      }),
    );
  }
  return { rows, findings };
}

/** 1 where a row is of both sexes together. */
export function rowsOfBoth(rows: Uint8Array): Uint8Array {
  return rows.map((sex) => (sex === BOTH_SEXES_CODE ? 1 : 0));
}
