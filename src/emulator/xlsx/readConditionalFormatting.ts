import type { ConditionalFormatModel, ConditionalRule, IconPoint, ScalePoint, StylePatch } from '../model';
import { readColor } from './colors';
import { withoutPrefixes } from './formulaPrefixes';
import { ICON_SETS } from './iconSets';
import { OPERATORS, parseRanges } from './ruleWords';
import { wordPairs } from './styleWords';
import type { XmlElement } from './xml';
import { attribute, child, children, flag, numberAttribute } from './xml';

export interface RuleSurroundings {
  readonly differential: readonly StylePatch[];
  readonly themeColors: readonly string[];
  newId(): string;
}

export const SCALE_POINTS = wordPairs<ScalePoint['type']>({
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
  Automatic: 'auto',
});

const TEXT_OPERATORS = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
} as const;

/** One element may hold several rules for the same ranges. */
export function readConditionalFormatting(
  element: XmlElement,
  { differential, themeColors, newId }: RuleSurroundings,
): readonly ConditionalFormatModel[] {
  const ranges = parseRanges(attribute(element, 'sqref') ?? '');
  return children(element, 'cfRule').map((rule) => ({
    id: newId(),
    ranges: [...ranges],
    priority: (numberAttribute(rule, 'priority') ?? 1) - 1,
    stopIfTrue: flag(rule, 'stopIfTrue', 'false'),
    format: differential[numberAttribute(rule, 'dxfId') ?? -1] ?? {},
    rule: readRule(rule, themeColors),
  }));
}

function readRule(rule: XmlElement, themeColors: readonly string[]): ConditionalRule {
  const type = attribute(rule, 'type') ?? '';
  const [formula1 = '', formula2 = ''] = children(rule, 'formula').map(({ text }) => asFormula(text));
  switch (type) {
    case 'cellIs': {
      const operator = OPERATORS.toModel(attribute(rule, 'operator') ?? 'equal') ?? 'EqualTo';
      return { kind: 'CellValue', operator, formula1, formula2 };
    }
    case 'expression':
      return { kind: 'Custom', formula: formula1 };
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return { kind: 'ContainsText', operator: TEXT_OPERATORS[type], text: attribute(rule, 'text') ?? '' };
    case 'colorScale':
      return { kind: 'ColorScale', points: readScale(child(rule, 'colorScale'), themeColors) };
    case 'dataBar':
      return readDataBar(rule, themeColors);
    case 'iconSet':
      return readIconSet(rule);
    default:
      return { kind: 'Other', xml: rule.raw };
  }
}

function asFormula(text: string): string {
  return text === '' ? '' : `=${withoutPrefixes(text)}`;
}

function readScale(scale: XmlElement | undefined, themeColors: readonly string[]): readonly ScalePoint[] {
  const colors = children(scale, 'color').map((color) => readColor(color, themeColors));
  return children(scale, 'cfvo').map((point, index) => readPoint(point, colors[index] ?? ''));
}

function readPoint(point: XmlElement | undefined, color: string): ScalePoint {
  return {
    type: SCALE_POINTS.toModel(attribute(point, 'type') ?? 'min') ?? 'Number',
    formula: attribute(point, 'val') ?? '',
    color,
  };
}

function readDataBar(rule: XmlElement, themeColors: readonly string[]): ConditionalRule {
  const bar = child(rule, 'dataBar');
  const [minimum, maximum] = children(bar, 'cfvo');
  return {
    kind: 'DataBar',
    color: readColor(child(bar, 'color'), themeColors),
    minimum: readPoint(minimum, ''),
    maximum: readPoint(maximum, ''),
    showValue: flag(bar, 'showValue', 'true'),
  };
}

function readIconSet(rule: XmlElement): ConditionalRule {
  const set = child(rule, 'iconSet');
  return {
    kind: 'IconSet',
    style: ICON_SETS.toModel(attribute(set, 'iconSet') ?? '3TrafficLights1') ?? 'ThreeTrafficLights1',
    points: children(set, 'cfvo').map((point): IconPoint => {
      const type = SCALE_POINTS.toModel(attribute(point, 'type') ?? 'percent') ?? 'Percent';
      return {
        type: type === 'Number' || type === 'Percentile' || type === 'Formula' ? type : 'Percent',
        formula: attribute(point, 'val') ?? '0',
        operator: flag(point, 'gte', 'true') ? 'GreaterThanOrEqual' : 'GreaterThan',
      };
    }),
    reversed: flag(set, 'reverse', 'false'),
    showValue: flag(set, 'showValue', 'true'),
  };
}
