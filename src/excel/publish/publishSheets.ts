import { JambladError } from '../../vocabulary';
import type { WrittenCell } from '../../sheets';
import { CHART_PREFIX } from '../../sheets';
import { columnLetters } from '../../vocabulary';
import { writableCell } from '../apply/writableCell';
import { KEY_FIELDS, keyOf } from '../sheetKey';
import type { Publishing } from '../port';
import { roundAsShown } from './roundAsShown';

/** One of the sheets that stay. */
interface KeptSheet {
  readonly worksheet: Excel.Worksheet;
  readonly name: string;
  readonly range: Excel.Range;
  readonly links: readonly Excel.Range[];
}

/** Our documents have links at their top, one below the other. */
const ROWS_WITH_LINKS = 8;

/**
 * Turns the workbook into one that may be published: of the named sheets the values alone, rounded to the decimals
 * shown; every other sheet, name, comment, rule, document property, setting and custom XML part is taken away. There
 * is no way back: to be done to a copy only.
 * @throws JambladError `personalNumberInPublished` before anything is taken away
 */
export async function publishSheets(context: Excel.RequestContext, publishing: Publishing): Promise<void> {
  const kept = await findKept(context, publishing.keys);
  for (const sheet of kept) await readKept(context, sheet);
  refuseForbidden(kept, publishing.isForbidden);
  for (const sheet of kept) await writeValues(context, sheet, kept);
  await removeOthers(context, kept);
  await removeTraces(context, kept);
  for (const { worksheet } of kept) {
    worksheet.protection.protect({ allowAutoFilter: true, allowFormatColumns: true, allowSort: true });
  }
  kept[0]?.worksheet.activate();
  await context.sync();
}

async function findKept(
  context: Excel.RequestContext,
  keys: readonly string[],
): Promise<readonly KeptSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load(['items/name', 'items/visibility', 'items/protection/protected', ...KEY_FIELDS].join(','));
  await context.sync();
  const wanted = new Set(keys);
  return worksheets.items.flatMap((worksheet): readonly KeptSheet[] => {
    const key = keyOf(worksheet);
    if (key === undefined || !wanted.delete(key) || worksheet.visibility !== 'Visible') return [];
    if (worksheet.protection.protected) worksheet.protection.unprotect();
    const links = Array.from({ length: ROWS_WITH_LINKS }, (_, row) => worksheet.getCell(row, 0));
    return [{ worksheet, name: worksheet.name, range: worksheet.getUsedRange(), links }];
  });
}

/** A request a sheet, so that none is larger than Excel on the web takes. */
async function readKept(
  context: Excel.RequestContext,
  { worksheet, range, links }: KeptSheet,
): Promise<void> {
  range.load('values,valueTypes,numberFormat,rowIndex,columnIndex,rowCount,columnCount');
  worksheet.names.load('items/name');
  worksheet.charts.load('items/name,items/title/text');
  worksheet.tables.load('items/name');
  for (const link of links) link.load('hyperlink');
  await context.sync();
}

/** Looks at every text and number that would stay, the names of sheets and the titles of charts. */
function refuseForbidden(kept: readonly KeptSheet[], isForbidden: Publishing['isForbidden']): void {
  const places = kept.flatMap(({ worksheet, name, range }) => [
    ...(isForbidden(name) ? [name] : []),
    ...worksheet.charts.items
      .filter(({ title }) => isForbidden(title.text))
      .map((chart) => `${name} ${chart.name}`),
    ...cellsOf(range).flatMap(({ value, row, column }) =>
      isForbidden(String(value)) ? [`${name} ${columnLetters(column)}${String(row + 1)}`] : [],
    ),
  ]);
  if (places.length > 0) throw new JambladError('personalNumberInPublished', { places });
}

interface ReadCell {
  readonly value: unknown;
  readonly format: string;
  readonly row: number;
  readonly column: number;
}

function cellsOf(range: Excel.Range): readonly ReadCell[] {
  const values = range.values as unknown[][];
  const formats = range.numberFormat as unknown[][];
  return values.flatMap((cells, down) =>
    cells.map((value, right) => ({
      value,
      format: String(formats[down]?.[right] ?? ''),
      row: range.rowIndex + down,
      column: range.columnIndex + right,
    })),
  );
}

/** Values in the place of formulas. An error says nothing to a reader: two dots. */
async function writeValues(
  context: Excel.RequestContext,
  { worksheet, name, range, links }: KeptSheet,
  kept: readonly KeptSheet[],
): Promise<void> {
  const isError = (row: number, column: number): boolean => range.valueTypes[row]?.[column] === 'Error';
  const formats = range.numberFormat as unknown[][];
  range.formulas = (range.values as unknown[][]).map((cells, down) =>
    cells.map((value, right) => {
      const cell: WrittenCell = isError(down, right)
        ? '..'
        : typeof value === 'number'
          ? roundAsShown(value, String(formats[down]?.[right] ?? ''))
          : typeof value === 'boolean'
            ? value
            : String(value);
      return writableCell(cell, {
        sheet: name,
        row: range.rowIndex + down,
        column: range.columnIndex + right,
      });
    }),
  );
  range.dataValidation.clear();
  range.conditionalFormats.clearAll();
  range.format.protection.locked = true;
  for (const link of links) clearDeadLink(link, kept);
  for (const chart of worksheet.charts.items) {
    if (!chart.name.startsWith(CHART_PREFIX)) chart.delete();
  }
  for (const table of worksheet.tables.items) table.convertToRange();
  await context.sync();
}

/** A link to a sheet that is not published leads nowhere. */
function clearDeadLink(link: Excel.Range, kept: readonly KeptSheet[]): void {
  const target = (link.hyperlink as Excel.RangeHyperlink | null)?.documentReference;
  if (target === undefined || target === '') return;
  const sheet = target.slice(0, target.lastIndexOf('!')).replace(/^'|'$/g, '').replaceAll("''", "'");
  if (kept.some(({ name }) => name === sheet)) return;
  link.clear('Hyperlinks');
  link.clear('Contents');
}

async function removeOthers(context: Excel.RequestContext, kept: readonly KeptSheet[]): Promise<void> {
  const { worksheets, comments, names, settings, customXmlParts, properties } = context.workbook;
  worksheets.load('items/name,items/visibility');
  comments.load('items/id');
  names.load('items/name');
  settings.load('items/key');
  customXmlParts.load('items/id');
  await context.sync();
  for (const comment of comments.items) comment.delete();
  const stays = new Set(kept.map(({ name }) => name));
  for (const worksheet of worksheets.items) {
    if (stays.has(worksheet.name)) continue;
    // Excel deletes no sheet that is very hidden.
    if (worksheet.visibility === 'VeryHidden') worksheet.visibility = 'Hidden';
    worksheet.delete();
  }
  for (const name of names.items) name.delete();
  for (const setting of settings.items) setting.delete();
  for (const part of customXmlParts.items) part.delete();
  properties.custom.deleteAll();
  const texts = [
    'title',
    'subject',
    'author',
    'keywords',
    'comments',
    'category',
    'manager',
    'company',
  ] as const;
  for (const text of texts) properties[text] = '';
  await context.sync();
}

/** Names of inputs, keys, and the names that Excel keeps for what is printed. */
async function removeTraces(context: Excel.RequestContext, kept: readonly KeptSheet[]): Promise<void> {
  for (const { worksheet } of kept) {
    worksheet.names.load('items/name');
    worksheet.customProperties.load('items/key');
  }
  await context.sync();
  for (const { worksheet } of kept) {
    for (const name of worksheet.names.items) name.delete();
    for (const property of worksheet.customProperties.items) property.delete();
  }
  await context.sync();
}
