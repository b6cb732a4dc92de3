import type { Area } from '../../vocabulary';
import { styleNameInWorkbook } from '../cellStyles';
import type { Placement } from '../placement';
import type { InputEntry, InputsBlock, KeyValuesBlock } from '../sheetSpec';
import type { WriteOp, WrittenCell } from '../writeOp';
import type { BlockContext } from './blockContext';
import { writtenCell } from './blockContext';
import { lastColumnWithin } from './lastColumnWithin';

const LABEL_COLUMN = 0;
const VALUE_COLUMN = 1;
/** How far an input reaches, in characters from the edge of the sheet, and how high it is, in points. */
const INPUT_WIDTH = 110;
const INPUT_HEIGHT = 21;

function columnArea(place: Placement, column: number): Area {
  const { firstRow, rowCount } = place;
  return { firstRow, lastRow: firstRow + rowCount - 1, firstColumn: column, lastColumn: column };
}

/** Writes labels with their values to the right. */
export function writeKeyValues(
  context: BlockContext,
  place: Placement,
  block: KeyValuesBlock,
): readonly WriteOp[] {
  const sheet = context.sheet.spec.key;
  const { firstRow: row } = place;
  const labels = columnArea(place, LABEL_COLUMN);
  const values = columnArea(place, VALUE_COLUMN);
  const cells = block.entries.map(({ label, value }): readonly WrittenCell[] => [
    label,
    writtenCell(context, value),
  ]);
  return [
    { kind: 'writeCells', sheet, row, column: LABEL_COLUMN, cells },
    { kind: 'applyStyle', sheet, area: labels, style: styleNameInWorkbook('entryLabel') },
    { kind: 'applyStyle', sheet, area: values, style: styleNameInWorkbook('entryValue') },
    ...block.entries.flatMap(({ numberFormat }, index) =>
      numberFormat === undefined
        ? []
        : [
            {
              kind: 'setNumberFormat',
              sheet,
              area: { ...values, firstRow: row + index, lastRow: row + index },
              format: numberFormat,
            } as const,
          ],
    ),
  ];
}

/** Gives the name of the cell that a person fills in. @example inputName({ field: 'comment', ordinal: 1 }) // '_jb_comment_1' */
export function inputName(entry: Pick<InputEntry, 'field' | 'ordinal'>): string {
  return `_jb_${entry.field}_${entry.ordinal}`;
}

/** The columns to the right of the inputs over which their texts run on; none where the sheet ends there. */
function spaceOps(context: BlockContext, place: Placement): readonly WriteOp[] {
  const sheet = context.sheet.spec.key;
  const lastColumn = lastColumnWithin(context.sheet.widths, INPUT_WIDTH);
  const lastRow = place.firstRow + place.rowCount - 1;
  const height: WriteOp = {
    kind: 'setRowHeight',
    sheet,
    firstRow: place.firstRow,
    lastRow,
    points: INPUT_HEIGHT,
  };
  if (lastColumn <= VALUE_COLUMN) return [height];
  const area = { firstRow: place.firstRow, lastRow, firstColumn: VALUE_COLUMN + 1, lastColumn };
  return [{ kind: 'applyStyle', sheet, area, style: styleNameInWorkbook('inputSpace') }, height];
}

/**
 * Writes labels with open cells to the right; what a person has typed there comes back. The cells beyond look like
 * part of the input and are locked and empty, so that a long text is seen without merging any.
 */
export function writeInputs(context: BlockContext, place: Placement, block: InputsBlock): readonly WriteOp[] {
  const sheet = context.sheet.spec.key;
  const { firstRow: row } = place;
  const inputs = columnArea(place, VALUE_COLUMN);
  return [
    {
      kind: 'writeCells',
      sheet,
      row,
      column: LABEL_COLUMN,
      cells: block.entries.map(({ label }) => [label]),
    },
    ...block.entries.map(
      (entry, index) =>
        ({
          kind: 'writeInput',
          sheet,
          row: row + index,
          column: VALUE_COLUMN,
          name: inputName(entry),
          initial: writtenCell(context, entry.initial),
        }) as const,
    ),
    {
      kind: 'applyStyle',
      sheet,
      area: columnArea(place, LABEL_COLUMN),
      style: styleNameInWorkbook('entryLabel'),
    },
    { kind: 'applyStyle', sheet, area: inputs, style: styleNameInWorkbook('input') },
    ...spaceOps(context, place),
    { kind: 'unlockCells', sheet, area: inputs },
  ];
}
