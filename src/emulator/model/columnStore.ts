const BLOCK_BITS = 10;
const BLOCK_ROWS = 1 << BLOCK_BITS;
const ROW_MASK = BLOCK_ROWS - 1;

/** How a cell's kind is stored. */
export const EMPTY = 0;
export const NUMBER = 1;
export const TEXT = 2;
export const BOOLEAN = 3;
export const ERROR = 4;

interface Block {
  readonly kinds: Uint8Array;
  readonly values: Float64Array;
  filled: number;
}

/** First and last row that hold something. */
export interface RowExtent {
  readonly first: number;
  readonly last: number;
}

/**
 * Understands one column of cells: a kind byte and a number per row, in blocks that exist only where
 * something stands. Text and errors are stored by number.
 */
export class ColumnStore {
  private blocks: (Block | undefined)[] = [];

  kind(row: number): number {
    return this.blocks[row >>> BLOCK_BITS]?.kinds[row & ROW_MASK] ?? EMPTY;
  }

  value(row: number): number {
    return this.blocks[row >>> BLOCK_BITS]?.values[row & ROW_MASK] ?? 0;
  }

  set(row: number, kind: number, value: number): void {
    const index = row >>> BLOCK_BITS;
    let block = this.blocks[index];
    if (!block) {
      if (kind === EMPTY) return;
      block = { kinds: new Uint8Array(BLOCK_ROWS), values: new Float64Array(BLOCK_ROWS), filled: 0 };
      this.blocks[index] = block;
    }
    const place = row & ROW_MASK;
    const before = block.kinds[place] ?? EMPTY;
    if ((before === EMPTY) !== (kind === EMPTY)) block.filled += kind === EMPTY ? -1 : 1;
    block.kinds[place] = kind;
    block.values[place] = value;
  }

  /** Calls the visitor for each filled cell of the rows, from the top. */
  visit(
    firstRow: number,
    rowCount: number,
    visitor: (row: number, kind: number, value: number) => void,
  ): void {
    const end = firstRow + rowCount;
    for (let row = firstRow; row < end;) {
      const index = row >>> BLOCK_BITS;
      if (index >= this.blocks.length) return;
      const block = this.blocks[index];
      const blockEnd = Math.min(end, (index + 1) << BLOCK_BITS);
      if (!block || block.filled === 0) {
        row = blockEnd;
        continue;
      }
      for (; row < blockEnd; row += 1) {
        const kind = block.kinds[row & ROW_MASK] ?? EMPTY;
        if (kind !== EMPTY) visitor(row, kind, block.values[row & ROW_MASK] ?? 0);
      }
    }
  }

  clear(firstRow: number, rowCount: number): void {
    const end = firstRow + rowCount;
    for (let row = firstRow; row < end;) {
      const index = row >>> BLOCK_BITS;
      if (index >= this.blocks.length) return;
      const blockEnd = (index + 1) << BLOCK_BITS;
      if ((row & ROW_MASK) === 0 && blockEnd <= end) {
        this.blocks[index] = undefined;
        row = blockEnd;
      } else {
        this.set(row, EMPTY, 0);
        row += 1;
      }
    }
  }

  /** The rows between which something stands, or undefined for an empty column. */
  extent(): RowExtent | undefined {
    const firstBlock = this.blocks.findIndex(isFilled);
    if (firstBlock < 0) return undefined;
    let lastBlock = this.blocks.length - 1;
    while (!isFilled(this.blocks[lastBlock])) lastBlock -= 1;
    const first = this.blocks[firstBlock]?.kinds.findIndex((kind) => kind !== EMPTY) ?? 0;
    const lastKinds = this.blocks[lastBlock]?.kinds;
    let last = BLOCK_ROWS - 1;
    while (last > 0 && lastKinds?.[last] === EMPTY) last -= 1;
    return { first: (firstBlock << BLOCK_BITS) + first, last: (lastBlock << BLOCK_BITS) + last };
  }

  /** Moves every cell from the row on by so many rows; cells that fall off the sheet's end are lost. */
  insertRows(at: number, count: number, limit: number): void {
    this.rebuild((row) => (row < at ? row : row + count), limit);
  }

  /** Takes the rows away and moves what stands below them up. */
  deleteRows(at: number, count: number): void {
    this.rebuild((row) => (row < at ? row : row < at + count ? -1 : row - count), Infinity);
  }

  private rebuild(moved: (row: number) => number, limit: number): void {
    const target = new ColumnStore();
    this.visit(0, this.blocks.length << BLOCK_BITS, (row, kind, value) => {
      const to = moved(row);
      if (to >= 0 && to < limit) target.set(to, kind, value);
    });
    this.blocks = target.blocks;
  }
}

function isFilled(block: Block | undefined): boolean {
  return block !== undefined && block.filled > 0;
}
