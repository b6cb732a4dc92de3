import type { CellValue, RangeAddress, SheetModel, WorkbookModel } from '../model';
import { formulaPieces, parseA1 } from '../model';
import { escapeXml } from './xml';

/** So many values are written along; a chart of more shows them once its program has read the cells. */
const CACHED_CELLS = 5000;

/** A reference to numbers, with what stands there now. */
export function numberSource(reference: string, workbook: WorkbookModel): string {
  const points = cellsAt(reference, workbook).flatMap((value, index) =>
    typeof value === 'number' ? [pointXml(index, String(value))] : [],
  );
  const count = String(cellsAt(reference, workbook).length);
  return `<c:numRef><c:f>${escapeXml(bare(reference))}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${count}"/>${points.join('')}</c:numCache></c:numRef>`;
}

/** A reference to texts, with what stands there now. */
export function textSource(reference: string, workbook: WorkbookModel): string {
  const cells = cellsAt(reference, workbook);
  const points = cells.flatMap((value, index) =>
    value === '' ? [] : [pointXml(index, escapeXml(String(value)))],
  );
  return `<c:strRef><c:f>${escapeXml(bare(reference))}</c:f><c:strCache><c:ptCount val="${String(cells.length)}"/>${points.join('')}</c:strCache></c:strRef>`;
}

function pointXml(index: number, text: string): string {
  return `<c:pt idx="${String(index)}"><c:v>${text}</c:v></c:pt>`;
}

function bare(reference: string): string {
  return reference.replace(/^=/, '');
}

/** The values of all areas of the reference, one after the other; none when it cannot be followed. */
function cellsAt(reference: string, workbook: WorkbookModel): readonly CellValue[] {
  const values: CellValue[] = [];
  for (const piece of formulaPieces(bare(reference))) {
    if (piece.kind === 'text') continue;
    const sheet = piece.sheet === undefined ? undefined : workbook.sheetByName(piece.sheet);
    const range = parseA1(piece.address);
    if (sheet && range) values.push(...valuesOf(sheet, range));
  }
  return values;
}

function valuesOf(sheet: SheetModel, range: RangeAddress): readonly CellValue[] {
  return range.rowCount * range.columnCount > CACHED_CELLS ? [] : sheet.cells.readValues(range).flat();
}
