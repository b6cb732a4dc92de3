import type { Finding, FindingCode } from '../../vocabulary';
import type { CellName } from './suppressionMask';

/** The findings that tell how many persons stand in a cell of the whole: by their number, place or data. */
const TELLING: Readonly<Partial<Record<FindingCode, readonly CellName[]>>> = {
  sexUnknown: ['unknown'],
  identityNumbersInvalid: ['unknown'],
  identityNumbersReserve: ['unknown'],
  sexCodesAmbiguous: ['unknown', 'women', 'men'],
  sexOther: ['other'],
};

/** Leaves out the findings that tell the count of a hidden cell of the whole. */
export function withoutTellingFindings(
  findings: readonly Finding[],
  hidden: ReadonlyMap<CellName, unknown>,
): readonly Finding[] {
  return findings.filter(({ code }) => !TELLING[code]?.some((cell) => hidden.has(cell)));
}
