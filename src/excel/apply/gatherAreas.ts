import type { Area } from '../../vocabulary';
import { areaAddress } from '../../vocabulary';

/** An op on an area that says the same of every cell in it. */
interface AreaOp {
  readonly kind: string;
  readonly sheet: string;
  readonly area: Area;
}

/** Some ops as one: what they say, and all their areas. */
export interface GatheredOp<Op extends AreaOp> {
  readonly op: Op;
  /** At least one; in the order in which they came. */
  readonly areas: readonly Area[];
}

/** Excel cuts the address of several areas at 8,192 characters; a sheet seldom needs more than a few hundred. */
const LONGEST_ADDRESS = 2_000;
/** With its comma, the longest address of an area that a sheet of ours has. */
const ADDRESS_LENGTH = 16;

/**
 * Makes one op of those that say the same about a sheet, wherever their areas are, and one area of neighbours. What
 * comes later still wins where areas overlap: an op is not gathered past another that overlaps it.
 */
export function gatherAreas<Op extends AreaOp>(ops: readonly Op[]): readonly GatheredOp<Op>[] {
  return [...bySheet(ops).values()].flatMap(gatherOnSheet);
}

function bySheet<Op extends AreaOp>(ops: readonly Op[]): ReadonlyMap<string, readonly Op[]> {
  const sheets = new Map<string, Op[]>();
  for (const op of ops) {
    const own = sheets.get(op.sheet) ?? [];
    own.push(op);
    sheets.set(op.sheet, own);
  }
  return sheets;
}

interface Gathering<Op> {
  readonly op: Op;
  readonly says: string;
  readonly areas: Area[];
}

function gatherOnSheet<Op extends AreaOp>(ops: readonly Op[]): readonly GatheredOp<Op>[] {
  const gathered: Gathering<Op>[] = [];
  for (const op of ops) {
    const says = JSON.stringify({ ...op, area: 0 });
    const home = homeOf(gathered, says, op.area);
    if (home === undefined) gathered.push({ op, says, areas: [op.area] });
    else addArea(home.areas, op.area);
  }
  return gathered.map(({ op, areas }) => ({ op, areas }));
}

/** Looks back for what says the same, as far as nothing else has been said about these cells in between. */
function homeOf<Op>(gathered: readonly Gathering<Op>[], says: string, area: Area): Gathering<Op> | undefined {
  for (const gathering of [...gathered].reverse()) {
    if (gathering.says === says) {
      return gathering.areas.length * ADDRESS_LENGTH < LONGEST_ADDRESS ? gathering : undefined;
    }
    if (gathering.areas.some((other) => overlap(other, area))) return undefined;
  }
  return undefined;
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.firstRow <= other.lastRow &&
    other.firstRow <= one.lastRow &&
    one.firstColumn <= other.lastColumn &&
    other.firstColumn <= one.lastColumn
  );
}

function addArea(areas: Area[], area: Area): void {
  const before = areas.at(-1);
  const joined = before === undefined ? undefined : rectangleOf(before, area);
  if (joined === undefined) areas.push(area);
  else areas[areas.length - 1] = joined;
}

/** The rectangle that two neighbours make, if they do; the second stands below or to the right of the first. */
function rectangleOf(one: Area, other: Area): Area | undefined {
  const below =
    one.firstColumn === other.firstColumn &&
    one.lastColumn === other.lastColumn &&
    other.firstRow === one.lastRow + 1;
  const beside =
    one.firstRow === other.firstRow &&
    one.lastRow === other.lastRow &&
    other.firstColumn === one.lastColumn + 1;
  return below || beside ? { ...one, lastRow: other.lastRow, lastColumn: other.lastColumn } : undefined;
}

/** Gives the address of several areas. @example addressOf([{ firstRow: 2, firstColumn: 1, lastRow: 2, lastColumn: 1 }]) // 'B3' */
export function addressOf(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(',');
}
