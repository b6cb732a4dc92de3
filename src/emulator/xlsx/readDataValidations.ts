import type { DataValidationModel } from '../model';
import { OPERATORS } from './ruleWords';
import { parseRanges, VALIDATION_TYPES } from './ruleWords';
import { withoutPrefixes } from './formulaPrefixes';
import type { XmlElement } from './xml';
import { attribute, child, children, flag } from './xml';

const ALERTS = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

export function readDataValidations(element: XmlElement): DataValidationModel[] {
  return children(element, 'dataValidation').map((rule) => {
    const type = VALIDATION_TYPES.toModel(attribute(rule, 'type') ?? 'none') ?? 'None';
    const alert = attribute(rule, 'errorStyle') as keyof typeof ALERTS | undefined;
    return {
      ranges: parseRanges(attribute(rule, 'sqref') ?? ''),
      type,
      operator: OPERATORS.toModel(attribute(rule, 'operator') ?? 'between') ?? 'Between',
      formula1: readFormula(child(rule, 'formula1')?.text ?? '', type),
      formula2: readFormula(child(rule, 'formula2')?.text ?? '', type),
      inCellDropDown: !flag(rule, 'showDropDown', 'false'),
      ignoreBlanks: flag(rule, 'allowBlank', 'false'),
      prompt: {
        title: attribute(rule, 'promptTitle') ?? '',
        message: attribute(rule, 'prompt') ?? '',
        showPrompt: flag(rule, 'showInputMessage', 'false'),
      },
      errorAlert: {
        title: attribute(rule, 'errorTitle') ?? '',
        message: attribute(rule, 'error') ?? '',
        showAlert: flag(rule, 'showErrorMessage', 'false'),
        style: alert === undefined ? 'Stop' : ALERTS[alert],
      },
    };
  });
}

/** A list in quotes is the list; a number is itself; everything else is a formula. */
function readFormula(text: string, type: DataValidationModel['type']): string {
  if (text === '') return '';
  const list = /^"(.*)"$/s.exec(text);
  if (type === 'List' && list) return (list[1] ?? '').replaceAll('""', '"');
  return Number.isNaN(Number(text)) ? `=${withoutPrefixes(text)}` : text;
}
