import { JambladError } from '../../vocabulary';
import { STATE_NAMESPACE, stateText, stateXml } from './stateXml';

/** Reads what Jämblad has stored in the workbook; `''` where there is nothing. */
export async function readState(context: Excel.RequestContext): Promise<string> {
  const part = ourPart(context);
  part.load('id');
  await context.sync();
  if (part.isNullObject) return '';
  const xml = askForXml(part);
  await context.sync();
  return stateText(xml.value);
}

/**
 * Stores a text in the workbook and reads it back.
 * @throws JambladError `stateTooLarge`, or `stateNotKept` where Excel did not keep what was written
 */
export async function writeState(context: Excel.RequestContext, text: string): Promise<void> {
  const xml = stateXml(text);
  const part = ourPart(context);
  part.load('id');
  await context.sync();
  if (part.isNullObject) context.workbook.customXmlParts.add(xml);
  else part.setXml(xml);
  const kept = askForXml(ourPart(context));
  await context.sync();
  if (stateText(kept.value) !== text) throw new JambladError('stateNotKept', {});
}

function ourPart(context: Excel.RequestContext): Excel.CustomXmlPart {
  return context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE).getOnlyItemOrNullObject();
}

function askForXml(part: Excel.CustomXmlPart): OfficeExtension.ClientResult<string> {
  return part.getXml();
}
