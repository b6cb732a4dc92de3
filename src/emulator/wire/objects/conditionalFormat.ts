import type { ConditionalFormatModel, ConditionalRule, SheetModel } from '../../model';
import { asBoolean, asInteger } from '../accept';
import { HostError } from '../hostError';
import { NOTHING } from '../hostObject';
import type { HostObject, Navigation, ObjectKind } from '../hostObject';
import { innerRuleKinds, ruleKinds, ruleOf } from './conditionalRules';
import type { ConditionalState, RuleKind } from './conditionalRules';

/** One conditional format. */
export function conditionalFormatObject(
  sheet: SheetModel,
  format: ConditionalFormatModel,
): HostObject<ConditionalState> {
  return { kind: conditionalFormatKind, state: { sheet, format } };
}

/** The part of the API for one kind of rule: it is there only when the rule is of that kind. */
function part(kind: RuleKind): Navigation<ConditionalState> {
  return {
    open: (state) => {
      ruleOf(state, kind);
      return { kind: ruleKinds[kind], state };
    },
  };
}

function partOrNothing(kind: RuleKind): Navigation<ConditionalState> {
  return { open: (state) => (state.format.rule.kind === kind ? { kind: ruleKinds[kind], state } : NOTHING) };
}

const TYPES: Readonly<Record<ConditionalRule['kind'], string>> = {
  CellValue: 'CellValue',
  Custom: 'Custom',
  ContainsText: 'ContainsText',
  ColorScale: 'ColorScale',
  DataBar: 'DataBar',
  IconSet: 'IconSet',
  Other: 'PresetCriteria',
};

const conditionalFormatKind: ObjectKind<ConditionalState> = {
  name: 'ConditionalFormat',
  identify: ({ format }) => ({ Id: format.id }),
  members: {
    id: { get: ({ format }) => format.id },
    type: { get: ({ format }) => TYPES[format.rule.kind] },
    priority: {
      get: ({ format }) => format.priority,
      set: ({ sheet, format }, value) => {
        const others = sheet.conditionalFormats.filter((other) => other !== format);
        others.sort((a, b) => a.priority - b.priority);
        others.splice(Math.max(0, asInteger(value)), 0, format);
        others.forEach((other, index) => {
          other.priority = index;
        });
      },
    },
    stopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ format }, value) => {
        format.stopIfTrue = asBoolean(value);
      },
    },
    cellValue: part('CellValue'),
    cellValueOrNullObject: partOrNothing('CellValue'),
    custom: part('Custom'),
    customOrNullObject: partOrNothing('Custom'),
    textComparison: part('ContainsText'),
    textComparisonOrNullObject: partOrNothing('ContainsText'),
    colorScale: part('ColorScale'),
    colorScaleOrNullObject: partOrNothing('ColorScale'),
    dataBar: part('DataBar'),
    dataBarOrNullObject: partOrNothing('DataBar'),
    iconSet: part('IconSet'),
    iconSetOrNullObject: partOrNothing('IconSet'),
    getRange: {
      find: ({ sheet, format }, _args, host) => {
        const [range, ...more] = format.ranges;
        if (!range || more.length > 0) throw new HostError('InvalidOperation');
        return host.make.range(sheet, range);
      },
    },
    getRanges: { find: ({ sheet, format }, _args, host) => host.make.rangeAreas(sheet, format.ranges) },
    delete: {
      call: ({ sheet, format }) => {
        sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
      },
    },
  },
};

/** The kinds of conditional formats, for the list of what is supported. */
export const conditionalFormatKinds: readonly ObjectKind<ConditionalState>[] = [
  conditionalFormatKind,
  ...Object.values(ruleKinds),
  ...innerRuleKinds,
];
