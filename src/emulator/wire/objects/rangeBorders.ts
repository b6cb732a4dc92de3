import type { Borders, BorderSide, RangeAddress, StylePatch } from '../../model';
import { asColor, oneOf } from '../accept';
import type { Accept } from '../accept';
import type { HostObject, ObjectKind, Property } from '../hostObject';
import { assertAllowed } from '../permissions';
import type { FormatState } from './formatState';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type SideName = (typeof SIDES)[number];

interface BorderState extends FormatState {
  readonly side: SideName;
}

/** A line along one side of some of the cells. */
interface Stroke {
  readonly side: keyof Borders;
  readonly area: RangeAddress;
}

/** The borders of some rectangles of a sheet. */
export function bordersOf(state: FormatState): HostObject<FormatState> {
  return { kind: bordersKind, state };
}

/** Where the lines of a side lie: an edge along the outermost cells, an inside line on both cells it parts. */
function strokes(area: RangeAddress, side: SideName): readonly Stroke[] {
  const { row, column, rowCount, columnCount } = area;
  switch (side) {
    case 'EdgeTop':
      return [{ side: 'top', area: { ...area, rowCount: 1 } }];
    case 'EdgeBottom':
      return [{ side: 'bottom', area: { ...area, row: row + rowCount - 1, rowCount: 1 } }];
    case 'EdgeLeft':
      return [{ side: 'left', area: { ...area, columnCount: 1 } }];
    case 'EdgeRight':
      return [{ side: 'right', area: { ...area, column: column + columnCount - 1, columnCount: 1 } }];
    case 'InsideHorizontal':
      return [
        { side: 'bottom' as const, area: { ...area, rowCount: rowCount - 1 } },
        { side: 'top' as const, area: { ...area, row: row + 1, rowCount: rowCount - 1 } },
      ].filter(() => rowCount > 1);
    case 'InsideVertical':
      return [
        { side: 'right' as const, area: { ...area, columnCount: columnCount - 1 } },
        { side: 'left' as const, area: { ...area, column: column + 1, columnCount: columnCount - 1 } },
      ].filter(() => columnCount > 1);
    case 'DiagonalDown':
      return [{ side: 'diagonalDown', area }];
    case 'DiagonalUp':
      return [{ side: 'diagonalUp', area }];
  }
}

function strokesOf({ areas, side }: BorderState): readonly Stroke[] {
  return areas.flatMap((area) => strokes(area, side));
}

function borderProperty<K extends keyof BorderSide>(
  name: K,
  accept: Accept<BorderSide[K]>,
): Property<BorderState> {
  return {
    get: (state) => {
      const values = new Set(
        strokesOf(state).flatMap(({ side, area }) =>
          state.sheet.formats.stylesIn(area).map((style) => style.borders[side][name]),
        ),
      );
      return values.size === 1 ? [...values][0] : null;
    },
    set: (state, value) => {
      assertAllowed(state.sheet, 'allowFormatCells');
      const change: Partial<BorderSide> = { [name]: accept(value) };
      for (const { side, area } of strokesOf(state)) {
        const patch: StylePatch = { borders: { [side]: change } };
        state.sheet.formats.apply(area, patch);
      }
    },
  };
}

const asLine = oneOf([
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
]);
const asWeight = oneOf(['Hairline', 'Thin', 'Medium', 'Thick']);

const borderKind: ObjectKind<BorderState> = {
  name: 'RangeBorder',
  identify: ({ side }) => ({ Id: side }),
  members: {
    sideIndex: { get: ({ side }) => side },
    style: borderProperty('style', asLine),
    weight: borderProperty('weight', asWeight),
    color: borderProperty('color', asColor),
  },
};

const bordersKind: ObjectKind<FormatState> = {
  name: 'RangeBorderCollection',
  items: (state) => SIDES.map((side) => ({ kind: borderKind, state: { ...state, side } })),
  members: {
    count: { get: () => SIDES.length },
    getItem: {
      find: (state, [side]) => ({ kind: borderKind, state: { ...state, side: oneOf(SIDES)(side) } }),
    },
  },
};

/** The kinds of this file, for the list of what is supported. */
export const rangeBorderKinds: readonly ObjectKind<never>[] = [borderKind, bordersKind];
