import { isHostError } from '../hostErrors';
import { KEY_PROPERTY } from '../sheetKey';
import type { TargetSheets } from './targetSheets';

/**
 * Takes away the sheets that a command has added, after a later request of it was refused: a sheet half written looks
 * like an answer. What was there before stays. Where Excel refuses this too, what it said first is what counts.
 */
export async function removeAdded(context: Excel.RequestContext, targets: TargetSheets): Promise<void> {
  try {
    const added = [...targets].flatMap(([key, { name, existing }]) =>
      existing === undefined ? [{ key, sheet: context.workbook.worksheets.getItemOrNullObject(name) }] : [],
    );
    const marked = added.map(({ key, sheet }) => {
      const property = sheet.customProperties.getItemOrNullObject(KEY_PROPERTY);
      property.load('value');
      return { key, sheet, property };
    });
    await context.sync();
    for (const { key, sheet, property } of marked) {
      if (!property.isNullObject && property.value === key) sheet.delete();
    }
    await context.sync();
  } catch (error) {
    if (!isHostError(error)) throw error;
  }
}
