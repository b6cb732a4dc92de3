import type {
  ComparisonOperator,
  ConditionalFormatModel,
  ConditionalRule,
  IconPoint,
  ScalePoint,
  SheetModel,
} from '../../model';
import { asBoolean, asColor, asRecord, asText, oneOf, optional } from '../accept';
import { HostError } from '../hostError';
import type { Navigation, ObjectKind, Property } from '../hostObject';
import { conditionalRangeFormatOf } from './conditionalRangeFormat';

/** What a conditional format and the parts of its rule stand for. */
export interface ConditionalState {
  readonly sheet: SheetModel;
  readonly format: ConditionalFormatModel;
}

export type RuleKind = Exclude<ConditionalRule['kind'], 'Other'>;
type RuleOf<K extends RuleKind> = Extract<ConditionalRule, { kind: K }>;

/** The rule, which has to be of that kind. @throws HostError `InvalidOperation` when it is not. */
export function ruleOf<K extends RuleKind>({ format }: ConditionalState, kind: K): RuleOf<K> {
  if (format.rule.kind === kind) return format.rule as RuleOf<K>;
  throw new HostError('InvalidOperation');
}

function ruleProperty<K extends RuleKind>(
  kind: K,
  show: (rule: RuleOf<K>) => unknown,
  change: (rule: RuleOf<K>, value: unknown) => Partial<RuleOf<K>>,
): Property<ConditionalState> {
  return {
    get: (state) => show(ruleOf(state, kind)),
    set: (state, value) => {
      const rule = ruleOf(state, kind);
      state.format.rule = { ...rule, ...change(rule, value) };
    },
  };
}

const asOperator = oneOf<ComparisonOperator>([
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
]);
const asTextOperator = oneOf(['Contains', 'NotContains', 'BeginsWith', 'EndsWith']);
const asPointType = oneOf<ScalePoint['type']>([
  'LowestValue',
  'HighestValue',
  'Number',
  'Percent',
  'Percentile',
  'Formula',
  'Automatic',
]);
const asIconType = oneOf<IconPoint['type']>(['Number', 'Percent', 'Percentile', 'Formula']);
const asIconOperator = oneOf<IconPoint['operator']>(['GreaterThan', 'GreaterThanOrEqual']);

function formula(value: unknown): string {
  return typeof value === 'number' ? String(value) : (optional(asText)(value) ?? '');
}

const formatPart: Navigation<ConditionalState> = { open: ({ format }) => conditionalRangeFormatOf(format) };

const cellValueKind: ObjectKind<ConditionalState> = {
  name: 'CellValueConditionalFormat',
  members: {
    format: formatPart,
    rule: ruleProperty(
      'CellValue',
      ({ operator, formula1, formula2 }) => ({ formula1, formula2, operator }),
      (_rule, value) => {
        const given = asRecord(value);
        return {
          operator: asOperator(given['operator']),
          formula1: formula(given['formula1']),
          formula2: formula(given['formula2']),
        };
      },
    ),
  },
};

const customKind: ObjectKind<ConditionalState> = {
  name: 'CustomConditionalFormat',
  members: {
    format: formatPart,
    rule: { open: (state) => ({ kind: customRuleKind, state }) },
  },
};

const customRuleKind: ObjectKind<ConditionalState> = {
  name: 'ConditionalFormatRule',
  members: {
    formula: ruleProperty(
      'Custom',
      (rule) => rule.formula,
      (_rule, value) => ({ formula: asText(value) }),
    ),
  },
};

const textKind: ObjectKind<ConditionalState> = {
  name: 'TextConditionalFormat',
  members: {
    format: formatPart,
    rule: ruleProperty(
      'ContainsText',
      ({ operator, text }) => ({ operator, text }),
      (_rule, value) => {
        const given = asRecord(value);
        return { operator: asTextOperator(given['operator']), text: asText(given['text']) };
      },
    ),
  },
};

function scalePoint(value: unknown): ScalePoint {
  const given = asRecord(value);
  return {
    type: asPointType(given['type']),
    formula: formula(given['formula']),
    color: optional(asColor)(given['color']) ?? '',
  };
}

const colorScaleKind: ObjectKind<ConditionalState> = {
  name: 'ColorScaleConditionalFormat',
  members: {
    threeColorScale: { get: (state) => ruleOf(state, 'ColorScale').points.length === 3 },
    criteria: ruleProperty(
      'ColorScale',
      ({ points }) => ({
        minimum: points[0],
        ...(points.length === 3 ? { midpoint: points[1] } : {}),
        maximum: points.at(-1),
      }),
      (_rule, value) => {
        const given = asRecord(value);
        const midpoint = given['midpoint'];
        return {
          points: [given['minimum'], ...(midpoint ? [midpoint] : []), given['maximum']].map(scalePoint),
        };
      },
    ),
  },
};

const dataBarKind: ObjectKind<ConditionalState> = {
  name: 'DataBarConditionalFormat',
  members: {
    showDataBarOnly: ruleProperty(
      'DataBar',
      (rule) => !rule.showValue,
      (_rule, value) => ({ showValue: !asBoolean(value) }),
    ),
    lowerBoundRule: ruleProperty(
      'DataBar',
      ({ minimum: { type, formula: text } }) => ({ type, formula: text }),
      (_rule, value) => ({ minimum: scalePoint(value) }),
    ),
    upperBoundRule: ruleProperty(
      'DataBar',
      ({ maximum: { type, formula: text } }) => ({ type, formula: text }),
      (_rule, value) => ({ maximum: scalePoint(value) }),
    ),
    positiveFormat: { open: (state) => ({ kind: positiveBarKind, state }) },
  },
};

const positiveBarKind: ObjectKind<ConditionalState> = {
  name: 'ConditionalDataBarPositiveFormat',
  members: {
    fillColor: ruleProperty(
      'DataBar',
      (rule) => rule.color,
      (_rule, value) => ({ color: asColor(value) }),
    ),
  },
};

function iconPoint(value: unknown): IconPoint {
  const given = asRecord(value);
  return {
    type: optional(asIconType)(given['type']) ?? 'Percent',
    formula: formula(given['formula']).replace(/^=/, ''),
    operator: optional(asIconOperator)(given['operator']) ?? 'GreaterThanOrEqual',
  };
}

/** How many icons a set has is the first word of its name. */
const ICON_COUNTS: Readonly<Record<string, number>> = { Three: 3, Four: 4, Five: 5 };

function iconCount(style: string): number {
  const count = ICON_COUNTS[/^[A-Z][a-z]+/.exec(style)?.[0] ?? ''];
  if (count === undefined) throw new HostError('InvalidArgument');
  return count;
}

/** Icons part the values evenly until other limits are set. */
function evenPoints(count: number): readonly IconPoint[] {
  return Array.from({ length: count }, (_, index) => ({
    type: 'Percent',
    formula: String(Math.round((index * 100) / count)),
    operator: 'GreaterThanOrEqual',
  }));
}

const iconSetKind: ObjectKind<ConditionalState> = {
  name: 'IconSetConditionalFormat',
  members: {
    style: ruleProperty(
      'IconSet',
      (rule) => rule.style,
      (_rule, value) => ({ style: asText(value), points: evenPoints(iconCount(asText(value))) }),
    ),
    reverseIconOrder: ruleProperty(
      'IconSet',
      (rule) => rule.reversed,
      (_rule, value) => ({ reversed: asBoolean(value) }),
    ),
    showIconOnly: ruleProperty(
      'IconSet',
      (rule) => !rule.showValue,
      (_rule, value) => ({ showValue: !asBoolean(value) }),
    ),
    criteria: ruleProperty(
      'IconSet',
      (rule) => rule.points,
      (rule, value) => {
        if (!Array.isArray(value) || value.length !== iconCount(rule.style))
          throw new HostError('InvalidArgument');
        // Type, formula and operator of the first criterion are not looked at.
        const [, ...others] = value.map((point, index) => (index === 0 ? undefined : iconPoint(point)));
        const first = rule.points[0] ?? iconPoint({});
        return { points: [first, ...others.filter((point) => point !== undefined)] };
      },
    ),
  },
};

/** The part of the API for each kind of rule. */
export const ruleKinds = {
  CellValue: cellValueKind,
  Custom: customKind,
  ContainsText: textKind,
  ColorScale: colorScaleKind,
  DataBar: dataBarKind,
  IconSet: iconSetKind,
} as const satisfies Readonly<Record<RuleKind, ObjectKind<ConditionalState>>>;

/** The parts of those parts, for the list of what is supported. */
export const innerRuleKinds: readonly ObjectKind<ConditionalState>[] = [customRuleKind, positiveBarKind];
