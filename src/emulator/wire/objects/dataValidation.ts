import { limitOf } from '../../behaviours';
import { formatA1, intersect, quoteSheetName } from '../../model';
import type {
  ComparisonOperator,
  DataValidationModel,
  RangeAddress,
  SheetModel,
  ValidationType,
} from '../../model';
import { asBoolean, asRecord, asText, isHostObject, oneOf, optional } from '../accept';
import { clearValidations } from '../clearRange';
import { NOTHING } from '../hostObject';
import type { Found, HostContext, HostObject, ObjectKind, Property, RangeState } from '../hostObject';
import { HostError } from '../hostError';
import { assertUnlocked } from '../permissions';
import { holdsArea, sameArea } from '../rectangles';

interface ValidationState {
  readonly sheet: SheetModel;
  readonly areas: readonly RangeAddress[];
}

/** The validation of some rectangles of a sheet. */
export function dataValidationOf(
  sheet: SheetModel,
  areas: readonly RangeAddress[],
): HostObject<ValidationState> {
  return { kind: dataValidationKind, state: { sheet, areas } };
}

type RuleName = 'wholeNumber' | 'decimal' | 'list' | 'date' | 'time' | 'textLength' | 'custom';

const TYPE_OF: Readonly<Record<RuleName, ValidationType>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

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

function emptyValidation(areas: readonly RangeAddress[]): DataValidationModel {
  return {
    ranges: [...areas],
    type: 'None',
    operator: 'Between',
    formula1: '',
    formula2: '',
    inCellDropDown: true,
    ignoreBlanks: true,
    prompt: { title: '', message: '', showPrompt: true },
    errorAlert: { title: '', message: '', showAlert: true, style: 'Stop' },
  };
}

/** Those of the sheet's validations that touch the cells. */
function touching({ sheet, areas }: ValidationState): readonly DataValidationModel[] {
  return sheet.validations.filter((rule) =>
    rule.ranges.some((range) => areas.some((area) => intersect(range, area))),
  );
}

/** The one validation that all the cells have; `none` = none of them has one, `mixed` = they differ. */
function common(state: ValidationState): DataValidationModel | 'none' | 'mixed' {
  const [first, ...others] = touching(state);
  if (!first) return 'none';
  const covers = state.areas.every((area) => first.ranges.some((range) => holdsArea(range, area)));
  return covers && others.length === 0 ? first : 'mixed';
}

/** The validation of exactly these cells: theirs alone, made when there is none. */
function own(state: ValidationState): DataValidationModel {
  assertWritable(state);
  const found = common(state);
  if (typeof found === 'object' && sameAreas(found.ranges, state.areas)) return found;
  const created =
    typeof found === 'object'
      ? { ...structuredClone(found), ranges: [...state.areas] }
      : emptyValidation(state.areas);
  for (const area of state.areas) clearValidations(state.sheet, area);
  state.sheet.validations.push(created);
  return created;
}

function sameAreas(a: readonly RangeAddress[], b: readonly RangeAddress[]): boolean {
  return a.length === b.length && a.every((area, index) => sameArea(area, b[index] ?? area));
}

function assertWritable({ sheet, areas }: ValidationState): void {
  if (sheet.protection.protected) throw new HostError('AccessDenied');
  for (const area of areas) assertUnlocked(sheet, area);
}

/** A formula of a rule: a text, a number, or a Range that becomes a reference to it. */
function formulaText(value: unknown, host: HostContext): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = isHostObject(value) ? reference(value, host) : asText(value);
  if (text.length > limitOf('validationRules')) throw new HostError('InvalidArgument');
  return text;
}

function reference(object: HostObject, host: HostContext): string {
  const { sheetId, area } = object.state as RangeState;
  const sheet = host.workbook.sheetById(sheetId);
  if (object.kind.name !== 'Range' || !sheet) throw new HostError('InvalidArgument');
  const absolute = formatA1(area).replace(/([A-Z]+)([0-9]+)/g, '$$$1$$$2');
  return `=${quoteSheetName(sheet.name)}!${absolute}`;
}

/** Exactly one of the kinds of rules, with its texts. */
function readRule(value: unknown, host: HostContext): Partial<DataValidationModel> {
  const given = Object.entries(asRecord(value)).filter(([, rule]) => rule !== undefined && rule !== null);
  const [name, body] = given[0] ?? [];
  if (given.length !== 1 || name === undefined || !Object.hasOwn(TYPE_OF, name)) {
    throw new HostError('InvalidArgument');
  }
  const type = TYPE_OF[name as RuleName];
  const rule = asRecord(body);
  if (type === 'List') {
    const formula1 = formulaText(rule['source'], host);
    if (formula1 === '') throw new HostError('InvalidArgument');
    return {
      type,
      formula1,
      formula2: '',
      inCellDropDown: optional(asBoolean)(rule['inCellDropDown']) ?? true,
    };
  }
  if (type === 'Custom') return { type, formula1: formulaText(asText(rule['formula']), host), formula2: '' };
  return comparison(type, rule, host);
}

function comparison(
  type: ValidationType,
  rule: Readonly<Record<string, unknown>>,
  host: HostContext,
): Partial<DataValidationModel> {
  const operator = asOperator(rule['operator']);
  const formula1 = formulaText(rule['formula1'], host);
  const formula2 = formulaText(rule['formula2'], host);
  const needsTwo = operator === 'Between' || operator === 'NotBetween';
  if (formula1 === '' || (needsTwo && formula2 === '')) throw new HostError('InvalidArgument');
  return { type, operator, formula1, formula2 };
}

/** The rule as the API shows it; an empty record where there is none. */
function showRule(rule: DataValidationModel): Readonly<Record<string, unknown>> {
  const name = Object.entries(TYPE_OF).find(([, type]) => type === rule.type)?.[0];
  if (name === undefined) return {};
  const { operator, formula1, formula2, inCellDropDown } = rule;
  if (rule.type === 'List') return { list: { inCellDropDown, source: formula1 } };
  if (rule.type === 'Custom') return { custom: { formula: formula1 } };
  return { [name]: { formula1, ...(formula2 === '' ? {} : { formula2 }), operator } };
}

const LIMIT_MESSAGE = 'The text of a prompt or an alert is too long.';

function shortText(value: unknown): string {
  const text = optional(asText)(value) ?? '';
  if (text.length > limitOf('validationRules')) throw new HostError('InvalidArgument', LIMIT_MESSAGE);
  return text;
}

function partOf<T>(
  pick: (rule: DataValidationModel) => T,
  put: (rule: DataValidationModel, value: unknown) => void,
): Property<ValidationState> {
  return {
    get: (state) => {
      const found = common(state);
      return found === 'mixed' ? null : pick(found === 'none' ? emptyValidation([]) : found);
    },
    set: (state, value) => {
      put(own(state), value);
    },
  };
}

const asAlertStyle = oneOf(['Stop', 'Warning', 'Information']);

export const dataValidationKind: ObjectKind<ValidationState> = {
  name: 'DataValidation',
  members: {
    type: {
      get: (state) => {
        const found = common(state);
        if (typeof found === 'object') return found.type;
        return found === 'none' ? 'None' : 'MixedCriteria';
      },
    },
    rule: {
      get: (state) => {
        const found = common(state);
        return typeof found === 'object' ? showRule(found) : found === 'none' ? {} : null;
      },
      set: (state, value, host) => {
        const rule = readRule(value, host);
        Object.assign(own(state), rule);
      },
    },
    ignoreBlanks: partOf(
      (rule) => rule.ignoreBlanks,
      (rule, value) => {
        rule.ignoreBlanks = asBoolean(value);
      },
    ),
    prompt: partOf(
      (rule) => rule.prompt,
      (rule, value) => {
        const given = asRecord(value);
        rule.prompt = {
          title: shortText(given['title']),
          message: shortText(given['message']),
          showPrompt: optional(asBoolean)(given['showPrompt']) ?? true,
        };
      },
    ),
    errorAlert: partOf(
      (rule) => rule.errorAlert,
      (rule, value) => {
        const given = asRecord(value);
        rule.errorAlert = {
          title: shortText(given['title']),
          message: shortText(given['message']),
          showAlert: optional(asBoolean)(given['showAlert']) ?? true,
          style: optional(asAlertStyle)(given['style']) ?? 'Stop',
        };
      },
    ),
    clear: {
      call: (state) => {
        assertWritable(state);
        for (const area of state.areas) clearValidations(state.sheet, area);
      },
    },
    getInvalidCellsOrNullObject: { find: invalidCells },
  },
};

/** Cells of a list rule with a written-out list that hold something else. Other rules are not judged. */
function invalidCells(state: ValidationState, _args: readonly unknown[], host: HostContext): Found {
  const found = common(state);
  if (typeof found !== 'object' || found.type !== 'List' || found.formula1.startsWith('=')) {
    throw new HostError('NotImplemented', 'The emulated host judges written-out lists only.');
  }
  const allowed = new Set(found.formula1.split(',').map((item) => item.trim()));
  const invalid: RangeAddress[] = [];
  for (const area of state.areas) {
    state.sheet.cells.visitFilled(area, (row, column, value) => {
      if (!allowed.has(String(value))) invalid.push({ row, column, rowCount: 1, columnCount: 1 });
    });
  }
  return invalid.length > 0 ? host.make.rangeAreas(state.sheet, invalid) : NOTHING;
}
