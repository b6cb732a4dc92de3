import type { Area } from '../../vocabulary';

/** An op on an area that says the same of every cell in it. */
interface AreaOp {
  readonly kind: string;
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Makes one op of neighbours: ops that follow each other, say the same and whose areas together are a rectangle.
 * Their order stays, so a later op still wins where areas overlap.
 */
export function uniteAreas<Op extends AreaOp>(ops: readonly Op[]): readonly Op[] {
  const united: Op[] = [];
  for (const op of ops) {
    const before = united.at(-1);
    const area =
      before !== undefined && saysTheSame(before, op) ? rectangleOf(before.area, op.area) : undefined;
    if (area === undefined) united.push(op);
    else united[united.length - 1] = { ...op, area };
  }
  return united;
}

function saysTheSame(one: AreaOp, other: AreaOp): boolean {
  return JSON.stringify({ ...one, area: 0 }) === JSON.stringify({ ...other, area: 0 });
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
