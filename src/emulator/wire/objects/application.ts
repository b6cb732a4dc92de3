import type { CalculationMode, WorkbookModel } from '../../model';
import { oneOf } from '../accept';
import type { HostObject, ObjectKind } from '../hostObject';

/** Excel itself. */
export function applicationOf(workbook: WorkbookModel): HostObject<WorkbookModel> {
  return { kind: applicationKind, state: workbook };
}

/** The host speaks Swedish, as the municipalities' Excel does; values and formulas are en-US all the same. */
const CULTURE = { name: 'sv-SE', decimal: ',', group: '\u00a0' };
const CALCULATION_ENGINE_VERSION = 191029;

const asMode = oneOf<CalculationMode>(['Automatic', 'AutomaticExceptTables', 'Manual']);

const applicationKind: ObjectKind<WorkbookModel> = {
  name: 'Application',
  members: {
    calculationMode: {
      get: (workbook) => workbook.calculationMode,
      set: (workbook, value, host) => {
        workbook.calculationMode = asMode(value);
        host.journal.calculateDue();
      },
    },
    calculationState: { get: () => 'Done' },
    calculationEngineVersion: { get: () => CALCULATION_ENGINE_VERSION },
    decimalSeparator: { get: () => CULTURE.decimal },
    thousandsSeparator: { get: () => CULTURE.group },
    useSystemSeparators: { get: () => true },
    cultureInfo: { open: (workbook) => ({ kind: cultureKind, state: workbook }) },
    calculate: {
      call: (_workbook, [type], host) => {
        oneOf(['Recalculate', 'Full', 'FullRebuild'])(type);
        host.journal.calculateNow();
      },
    },
    suspendApiCalculationUntilNextSync: {
      call: (_workbook, _args, host) => {
        host.journal.suspendCalculation();
      },
    },
    // There is no screen to be updated.
    suspendScreenUpdatingUntilNextSync: { call: () => null },
  },
};

const cultureKind: ObjectKind<WorkbookModel> = {
  name: 'CultureInfo',
  members: {
    name: { get: () => CULTURE.name },
    numberFormat: { open: (workbook) => ({ kind: numberFormatInfoKind, state: workbook }) },
  },
};

const numberFormatInfoKind: ObjectKind<WorkbookModel> = {
  name: 'NumberFormatInfo',
  members: {
    numberDecimalSeparator: { get: () => CULTURE.decimal },
    numberGroupSeparator: { get: () => CULTURE.group },
  },
};

/** The kinds of this file, for the list of what is supported. */
export const applicationKinds: readonly ObjectKind<WorkbookModel>[] = [
  applicationKind,
  cultureKind,
  numberFormatInfoKind,
];
