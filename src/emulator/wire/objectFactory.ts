import type { PlacedTable, RangeAddress, SheetModel } from '../model';
import type { HostObject } from './hostObject';

/** What a Range stands for. The area moves when cells are inserted or deleted before it. */
export interface RangeState {
  readonly sheetId: string;
  area: RangeAddress;
}

/** What a RangeAreas stands for: one or more rectangles of one sheet. */
export interface RangeAreasState {
  readonly sheetId: string;
  areas: readonly RangeAddress[];
}

/**
 * Makes the objects that know each other in circles (a range has a sheet, a sheet has ranges), so that their
 * modules need not.
 */
export interface ObjectFactory {
  readonly range: (sheet: SheetModel, area: RangeAddress) => HostObject<RangeState>;
  readonly rangeAreas: (sheet: SheetModel, areas: readonly RangeAddress[]) => HostObject<RangeAreasState>;
  readonly worksheet: (sheet: SheetModel) => HostObject;
  readonly table: (placed: PlacedTable) => HostObject;
  /** The tables that touch the area; `fully` = only those that lie within it. */
  readonly tablesIn: (sheet: SheetModel, area: RangeAddress, extent: 'touching' | 'fully') => HostObject;
}
