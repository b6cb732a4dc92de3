import type { Area } from '../../vocabulary';
import { namedArea } from '../namedArea';
import { KEY_FIELDS, KEY_PROPERTY, keyOf } from '../sheetKey';

/** A sheet that is in the workbook before anything is written. */
export interface ExistingSheet {
  readonly id: string;
  readonly name: string;
  readonly key?: string;
  /** False where only a name says the key: another program than Excel has saved the workbook. */
  readonly hasKeyProperty: boolean;
  readonly protected: boolean;
  readonly names: readonly string[];
  /** Where the names lead, as `$B$7`; those that lead nowhere are missing. */
  readonly places: ReadonlyMap<string, Area>;
  readonly charts: readonly string[];
  readonly tables: readonly string[];
}

/** What has to be known of a workbook before anything is written in it. */
export interface WorkbookFacts {
  readonly sheets: readonly ExistingSheet[];
  readonly structureProtected: boolean;
  /** Which of the named styles that were asked about are there. */
  readonly styles: ReadonlySet<string>;
}

const SHEET_PROPERTIES = [
  'items/id',
  'items/name',
  'items/protection/protected',
  ...KEY_FIELDS,
  'items/charts/items/name',
  'items/tables/items/name',
].join(',');

/** Learns in one request what is in the workbook. */
export async function readWorkbookFacts(
  context: Excel.RequestContext,
  styleNames: readonly string[],
): Promise<WorkbookFacts> {
  const { worksheets, protection } = context.workbook;
  worksheets.load(SHEET_PROPERTIES);
  protection.load('protected');
  const styles = styleNames.map((name) => context.workbook.styles.getItemOrNullObject(name));
  for (const style of styles) style.load('name');
  await context.sync();
  return {
    sheets: worksheets.items.map(existingSheet),
    structureProtected: protection.protected,
    styles: new Set(styleNames.filter((_name, index) => styles[index]?.isNullObject === false)),
  };
}

function existingSheet(sheet: Excel.Worksheet): ExistingSheet {
  const key = keyOf(sheet);
  return {
    id: sheet.id,
    name: sheet.name,
    ...(key === undefined ? {} : { key }),
    hasKeyProperty: sheet.customProperties.items.some((property) => property.key === KEY_PROPERTY),
    protected: sheet.protection.protected,
    names: sheet.names.items.map(({ name }) => name),
    places: new Map(
      sheet.names.items.flatMap(({ name, formula }) => {
        const area = namedArea(formula);
        return area === undefined ? [] : [[name, area]];
      }),
    ),
    charts: sheet.charts.items.map(({ name }) => name),
    tables: sheet.tables.items.map(({ name }) => name),
  };
}
