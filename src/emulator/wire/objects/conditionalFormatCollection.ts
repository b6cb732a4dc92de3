import { intersect } from '../../model';
import type { ConditionalFormatModel, ConditionalRule, RangeAddress, SheetModel } from '../../model';
import { asInteger, asText, oneOf } from '../accept';
import { clearConditionalFormats } from '../clearRange';
import { NOTHING } from '../hostObject';
import type { HostContext, HostObject, ObjectKind } from '../hostObject';
import { HostError } from '../hostError';
import { conditionalFormatObject } from './conditionalFormat';

interface CollectionState {
  readonly sheet: SheetModel;
  readonly areas: readonly RangeAddress[];
}

/** The conditional formats of some rectangles of a sheet. */
export function conditionalFormatsOf(
  sheet: SheetModel,
  areas: readonly RangeAddress[],
): HostObject<CollectionState> {
  return { kind: conditionalFormatCollectionKind, state: { sheet, areas } };
}

const asType = oneOf(['CellValue', 'Custom', 'ContainsText', 'ColorScale', 'DataBar', 'IconSet']);
const GREEN = '#63BE7B';
const YELLOW = '#FFEB84';
const RED = '#F8696B';
const BAR_BLUE = '#638EC6';

/** The rule that Excel begins with before its parts are set. */
function newRule(type: ReturnType<typeof asType>): ConditionalRule {
  switch (type) {
    case 'CellValue':
      return { kind: 'CellValue', operator: 'EqualTo', formula1: '', formula2: '' };
    case 'Custom':
      return { kind: 'Custom', formula: '' };
    case 'ContainsText':
      return { kind: 'ContainsText', operator: 'Contains', text: '' };
    case 'ColorScale':
      return {
        kind: 'ColorScale',
        points: [
          { type: 'LowestValue', formula: '', color: RED },
          { type: 'Percentile', formula: '50', color: YELLOW },
          { type: 'HighestValue', formula: '', color: GREEN },
        ],
      };
    case 'DataBar':
      return {
        kind: 'DataBar',
        color: BAR_BLUE,
        minimum: { type: 'Automatic', formula: '', color: '' },
        maximum: { type: 'Automatic', formula: '', color: '' },
        showValue: true,
      };
    case 'IconSet':
      return {
        kind: 'IconSet',
        style: 'ThreeTrafficLights1',
        points: ['0', '33', '67'].map((formula) => ({
          type: 'Percent',
          formula,
          operator: 'GreaterThanOrEqual',
        })),
        reversed: false,
        showValue: true,
      };
  }
}

/** Those that touch the cells, the first to be judged first. */
function formatsOf({ sheet, areas }: CollectionState): readonly ConditionalFormatModel[] {
  return sheet.conditionalFormats
    .filter((format) => format.ranges.some((range) => areas.some((area) => intersect(range, area))))
    .sort((a, b) => a.priority - b.priority);
}

function assertWritable({ sheet }: CollectionState): void {
  if (sheet.protection.protected) throw new HostError('AccessDenied');
}

function add(state: CollectionState, type: unknown, host: HostContext): HostObject {
  assertWritable(state);
  const rule = newRule(asType(type));
  for (const other of state.sheet.conditionalFormats) other.priority += 1;
  const format: ConditionalFormatModel = {
    id: host.workbook.takeGuid(),
    ranges: [...state.areas],
    priority: 0,
    stopIfTrue: false,
    format: {},
    rule,
  };
  state.sheet.conditionalFormats.unshift(format);
  return conditionalFormatObject(state.sheet, format);
}

function byId(state: CollectionState, id: unknown): ConditionalFormatModel | undefined {
  const wanted = asText(id);
  return formatsOf(state).find((format) => format.id === wanted);
}

export const conditionalFormatCollectionKind: ObjectKind<CollectionState> = {
  name: 'ConditionalFormatCollection',
  items: (state) => formatsOf(state).map((format) => conditionalFormatObject(state.sheet, format)),
  members: {
    add: { find: (state, [type], host) => add(state, type, host) },
    getItem: {
      find: (state, [id]) => {
        const format = byId(state, id);
        if (!format) throw new HostError('ItemNotFound');
        return conditionalFormatObject(state.sheet, format);
      },
    },
    getItemOrNullObject: {
      find: (state, [id]) => {
        const format = byId(state, id);
        return format ? conditionalFormatObject(state.sheet, format) : NOTHING;
      },
    },
    getItemAt: {
      find: (state, [index]) => {
        const format = formatsOf(state)[asInteger(index)];
        if (!format) throw new HostError('InvalidArgument');
        return conditionalFormatObject(state.sheet, format);
      },
    },
    getCount: { call: (state) => formatsOf(state).length },
    clearAll: {
      call: (state) => {
        assertWritable(state);
        for (const area of state.areas) clearConditionalFormats(state.sheet, area);
      },
    },
  },
};
