import { quoteSheetName } from './address';
import { mapReferences } from './formulaPieces';
import type { FormulaHolders } from './rewriteFormulas';
import { rewriteFormulas } from './rewriteFormulas';

/** Every reference to the sheet's old name now names the new one. */
export function renameSheetReferences(workbook: FormulaHolders, before: string, after: string): void {
  const prefix = quoteSheetName(after);
  rewriteSheet(workbook, before, (address) => `${prefix}!${address}`);
}

/** Every reference to the sheet becomes `#REF!`, as when Excel deletes the sheet. */
export function dropSheetReferences(workbook: FormulaHolders, sheetName: string): void {
  rewriteSheet(workbook, sheetName, () => '#REF!');
}

function rewriteSheet(
  workbook: FormulaHolders,
  sheetName: string,
  changed: (address: string) => string,
): void {
  const wanted = sheetName.toLowerCase();
  rewriteFormulas(workbook, (formula) =>
    mapReferences(formula, ({ sheet, address, text }) =>
      sheet?.toLowerCase() === wanted ? changed(address) : text,
    ),
  );
}
