import { intersect } from '../../model';
import { asRecord, asText, optional } from '../accept';
import { HostError } from '../hostError';
import type { Property, RangeState } from '../hostObject';
import { assertAllowed, assertUnlocked } from '../permissions';
import { sameArea } from '../rectangles';

const asOptionalText = optional(asText);

/** `Range.hyperlink`: a link to a place in the workbook or outside. Text to display becomes the cell's value. */
export const hyperlinkProperty: Property<RangeState> = {
  get: (state, host) => {
    const sheet = host.workbook.sheetById(state.sheetId);
    const link = sheet?.hyperlinks.find(({ range }) => intersect(range, state.area));
    if (!link) return null;
    const { address, documentReference, screenTip, textToDisplay } = link;
    return { ...(address === '' ? { documentReference } : { address }), screenTip, textToDisplay };
  },
  set: (state, value, host) => {
    const sheet = host.workbook.sheetById(state.sheetId);
    if (!sheet) throw new HostError('ItemNotFound');
    assertUnlocked(sheet, state.area);
    assertAllowed(sheet, 'allowInsertHyperlinks');
    const input = asRecord(value);
    const address = asOptionalText(input['address']) ?? '';
    const documentReference = asOptionalText(input['documentReference']) ?? '';
    const textToDisplay = asOptionalText(input['textToDisplay']) ?? '';
    if ((address === '') === (documentReference === '')) throw new HostError('InvalidArgument');
    const screenTip = asOptionalText(input['screenTip']) ?? '';
    sheet.hyperlinks = sheet.hyperlinks.filter((link) => !sameArea(link.range, state.area));
    sheet.hyperlinks.push({ range: { ...state.area }, address, documentReference, screenTip, textToDisplay });
    sheet.formats.apply(state.area, { font: { color: '#0563C1', underline: 'Single' } });
    if (textToDisplay !== '') {
      host.journal.changeCells(sheet, state.area, () => {
        sheet.cells.write(state.area.row, state.area.column, textToDisplay);
      });
    }
  },
};
