import { intersect } from '../model';
import type { RangeAddress, SheetModel } from '../model';
import { oneOf, optional } from './accept';
import { keepTableHeaders } from './cellBlocks';
import type { HostContext } from './hostObject';
import { assertAllowed, assertUnlocked } from './permissions';
import { withoutArea } from './rectangles';

const asClearing = optional(oneOf(['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks']));

/** Clears a range as `Range.clear` does; All takes its rules along too. */
export function clearRange(sheet: SheetModel, area: RangeAddress, applyTo: unknown, host: HostContext): void {
  const what = asClearing(applyTo) ?? 'All';
  assertUnlocked(sheet, area);
  if (what === 'All' || what === 'Contents') {
    host.journal.changeCells(sheet, area, () => {
      sheet.cells.clear(area);
      keepTableHeaders(sheet, area);
    });
  }
  if (what === 'All' || what === 'Formats' || what === 'RemoveHyperlinks') {
    assertAllowed(sheet, 'allowFormatCells');
    sheet.formats.clear(area);
  }
  if (what === 'All' || what === 'Formats') clearConditionalFormats(sheet, area);
  if (what === 'All') clearValidations(sheet, area);
  if (what !== 'Contents' && what !== 'Formats') {
    sheet.hyperlinks = sheet.hyperlinks.filter((link) => !intersect(link.range, area));
  }
}

/** Takes the cells out of every validation of the sheet. */
export function clearValidations(sheet: SheetModel, area: RangeAddress): void {
  for (const rule of sheet.validations) rule.ranges = withoutArea(rule.ranges, area);
  sheet.validations = sheet.validations.filter((rule) => rule.ranges.length > 0);
}

/** Takes the cells out of every conditional format of the sheet. */
export function clearConditionalFormats(sheet: SheetModel, area: RangeAddress): void {
  for (const format of sheet.conditionalFormats) format.ranges = withoutArea(format.ranges, area);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.ranges.length > 0);
}
