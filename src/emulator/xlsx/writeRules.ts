import type {
  ConditionalFormatModel,
  ConditionalRule,
  DataValidationModel,
  RangeAddress,
  ScalePoint,
} from '../model';
import { columnLetters } from '../model';
import { argb } from './colors';
import { withPrefixes } from './formulaPrefixes';
import { ICON_SETS } from './iconSets';
import { SCALE_POINTS } from './readConditionalFormatting';
import { formatRanges, OPERATORS, VALIDATION_TYPES } from './ruleWords';
import type { StyleWriter } from './styleWriter';
import { escapeAttribute, escapeXml } from './xml';

export function writeDataValidations(rules: readonly DataValidationModel[]): string {
  if (rules.length === 0) return '';
  return `<dataValidations count="${String(rules.length)}">${rules.map(validationXml).join('')}</dataValidations>`;
}

function validationXml(rule: DataValidationModel): string {
  const { type, operator, prompt, errorAlert } = rule;
  const compares = type !== 'List' && type !== 'Custom' && type !== 'None' && operator !== 'Between';
  const attributes = [
    type === 'None' ? '' : ` type="${VALIDATION_TYPES.toFile(type)}"`,
    errorAlert.style === 'Stop' ? '' : ` errorStyle="${errorAlert.style.toLowerCase()}"`,
    compares ? ` operator="${OPERATORS.toFile(operator)}"` : '',
    rule.ignoreBlanks ? ' allowBlank="1"' : '',
    rule.inCellDropDown ? '' : ' showDropDown="1"',
    prompt.showPrompt ? ' showInputMessage="1"' : '',
    errorAlert.showAlert ? ' showErrorMessage="1"' : '',
    textAttribute('errorTitle', errorAlert.title),
    textAttribute('error', errorAlert.message),
    textAttribute('promptTitle', prompt.title),
    textAttribute('prompt', prompt.message),
  ].join('');
  const formulas = [rule.formula1, rule.formula2]
    .map((text, index) => (text === '' ? '' : formulaXml(`formula${String(index + 1)}`, text, type)))
    .join('');
  return `<dataValidation${attributes} sqref="${formatRanges(rule.ranges)}">${formulas}</dataValidation>`;
}

function textAttribute(name: string, text: string): string {
  return text === '' ? '' : ` ${name}="${escapeAttribute(text)}"`;
}

/** A comma list stands in quotes, a formula without its `=`. */
function formulaXml(name: string, text: string, type: DataValidationModel['type']): string {
  const isList = type === 'List' && !text.startsWith('=');
  const body = isList ? `"${text.replaceAll('"', '""')}"` : withPrefixes(text.replace(/^=/, ''));
  return `<${name}>${escapeXml(body)}</${name}>`;
}

export function writeConditionalFormats(
  formats: readonly ConditionalFormatModel[],
  styles: StyleWriter,
): string {
  return formats
    .map(
      (format) =>
        `<conditionalFormatting sqref="${formatRanges(format.ranges)}">${ruleXml(format, styles)}</conditionalFormatting>`,
    )
    .join('');
}

const TEXT_RULES = {
  Contains: ['containsText', 'containsText'],
  NotContains: ['notContainsText', 'notContains'],
  BeginsWith: ['beginsWith', 'beginsWith'],
  EndsWith: ['endsWith', 'endsWith'],
} as const;

function ruleXml(format: ConditionalFormatModel, styles: StyleWriter): string {
  const { rule, priority, stopIfTrue } = format;
  const order = ` priority="${String(priority + 1)}"${stopIfTrue ? ' stopIfTrue="1"' : ''}`;
  const looks =
    Object.keys(format.format).length === 0 ? '' : ` dxfId="${String(styles.differential(format.format))}"`;
  switch (rule.kind) {
    case 'CellValue':
      return `<cfRule type="cellIs"${looks}${order} operator="${OPERATORS.toFile(rule.operator)}">${formula(rule.formula1)}${formula(rule.formula2)}</cfRule>`;
    case 'Custom':
      return `<cfRule type="expression"${looks}${order}>${formula(rule.formula)}</cfRule>`;
    case 'ContainsText': {
      const [type, operator] = TEXT_RULES[rule.operator];
      const test = textTest(rule.operator, rule.text, format.ranges[0]);
      return `<cfRule type="${type}"${looks}${order} operator="${operator}" text="${escapeAttribute(rule.text)}">${formula(test)}</cfRule>`;
    }
    case 'Other':
      return rule.xml.replace(/ priority="\d+"/, ` priority="${String(priority + 1)}"`);
    default:
      return `<cfRule type="${SCALE_RULES[rule.kind]}"${order}>${scaleXml(rule)}</cfRule>`;
  }
}

const SCALE_RULES = { ColorScale: 'colorScale', DataBar: 'dataBar', IconSet: 'iconSet' } as const;

function scaleXml(rule: Extract<ConditionalRule, { kind: keyof typeof SCALE_RULES }>): string {
  if (rule.kind === 'ColorScale') {
    const colors = rule.points.map(({ color }) => `<color rgb="${argb(color)}"/>`).join('');
    return `<colorScale>${rule.points.map(pointXml).join('')}${colors}</colorScale>`;
  }
  const hidden = rule.showValue ? '' : ' showValue="0"';
  if (rule.kind === 'DataBar') {
    const ends =
      pointXml(automatic(rule.minimum, 'LowestValue')) + pointXml(automatic(rule.maximum, 'HighestValue'));
    return `<dataBar${hidden}>${ends}<color rgb="${argb(rule.color)}"/></dataBar>`;
  }
  const points = rule.points
    .map(({ type, formula: value, operator }) => {
      const above = operator === 'GreaterThan' ? ' gte="0"' : '';
      return `<cfvo type="${SCALE_POINTS.toFile(type)}" val="${escapeAttribute(value.replace(/^=/, ''))}"${above}/>`;
    })
    .join('');
  const reversed = rule.reversed ? ' reverse="1"' : '';
  return `<iconSet iconSet="${ICON_SETS.toFile(rule.style)}"${hidden}${reversed}>${points}</iconSet>`;
}

/** The first file format knew no automatic ends of data bars. */
function automatic(point: ScalePoint, instead: ScalePoint['type']): ScalePoint {
  return point.type === 'Automatic' ? { ...point, type: instead } : point;
}

function pointXml({ type, formula: value }: ScalePoint): string {
  const text = value === '' ? '' : ` val="${escapeAttribute(value.replace(/^=/, ''))}"`;
  return `<cfvo type="${SCALE_POINTS.toFile(type)}"${text}/>`;
}

function formula(text: string): string {
  return text === '' ? '' : `<formula>${escapeXml(withPrefixes(text.replace(/^=/, '')))}</formula>`;
}

/** The file holds the test as a formula on the first cell besides the text itself. */
function textTest(operator: keyof typeof TEXT_RULES, text: string, range: RangeAddress | undefined): string {
  const cell = range ? `${columnLetters(range.column)}${String(range.row + 1)}` : 'A1';
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case 'Contains':
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
    case 'NotContains':
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case 'BeginsWith':
      return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    default:
      return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  }
}
