import type { ObjectFactory } from '../hostObject';
import { rangeObject } from './range';
import { rangeAreasObject } from './rangeAreas';
import { tableObject } from './table';
import { scopedTablesOf } from './tableCollection';
import { worksheetObject } from './worksheet';

export const objectFactory: ObjectFactory = {
  range: rangeObject,
  rangeAreas: rangeAreasObject,
  worksheet: worksheetObject,
  table: tableObject,
  tablesIn: (sheet, area, extent) =>
    scopedTablesOf({ sheets: () => [sheet], home: sheet, within: { area, extent } }),
};
