import type { ChartAxisModel, ChartModel } from '../../model';
import { asBoolean, asNumber, asText, oneOf } from '../accept';
import type { Accept } from '../accept';
import { field } from '../fields';
import type { HostObject, ObjectKind, Property } from '../hostObject';

/** The axes of a chart. */
export function chartAxesOf(chart: ChartModel): HostObject<ChartModel> {
  return { kind: axesKind, state: chart };
}

const axesKind: ObjectKind<ChartModel> = {
  name: 'ChartAxes',
  members: {
    categoryAxis: { open: (chart) => ({ kind: axisKind, state: chart.categoryAxis }) },
    valueAxis: { open: (chart) => ({ kind: axisKind, state: chart.valueAxis }) },
  },
};

const itself = { of: (axis: ChartAxisModel): ChartAxisModel => axis };

/** An empty text is automatic, as in Excel. */
function automaticNumber(name: 'minimum' | 'maximum' | 'majorUnit'): Property<ChartAxisModel> {
  const accept: Accept<number | undefined> = (value) => (value === '' ? undefined : asNumber(value));
  return {
    get: (axis) => axis[name] ?? '',
    set: (axis, value) => {
      axis[name] = accept(value);
    },
  };
}

const axisKind: ObjectKind<ChartAxisModel> = {
  name: 'ChartAxis',
  members: {
    visible: field(itself, 'visible', asBoolean),
    numberFormat: field(itself, 'numberFormat', asText),
    reversePlotOrder: {
      get: (axis) => axis.reversed,
      set: (axis, value) => {
        axis.reversed = asBoolean(value);
      },
    },
    tickLabelPosition: field(itself, 'tickLabelPosition', oneOf(['NextToAxis', 'High', 'Low', 'None'])),
    minimum: automaticNumber('minimum'),
    maximum: automaticNumber('maximum'),
    majorUnit: automaticNumber('majorUnit'),
    title: { open: (axis) => ({ kind: axisTitleKind, state: axis }) },
    majorGridlines: { open: (axis) => ({ kind: gridlinesKind, state: axis }) },
  },
};

const axisTitleKind: ObjectKind<ChartAxisModel> = {
  name: 'ChartAxisTitle',
  members: {
    text: field(itself, 'title', asText),
    visible: {
      get: (axis) => axis.title !== '',
      set: (axis, value) => {
        if (!asBoolean(value)) axis.title = '';
        else if (axis.title === '') axis.title = 'Axis Title';
      },
    },
  },
};

const gridlinesKind: ObjectKind<ChartAxisModel> = {
  name: 'ChartGridlines',
  members: {
    visible: {
      get: (axis) => axis.majorGridlines,
      set: (axis, value) => {
        axis.majorGridlines = asBoolean(value);
      },
    },
  },
};

/** The kinds of this file, for the list of what is supported. */
export const chartAxisKinds: readonly ObjectKind<never>[] = [
  axesKind,
  axisKind,
  axisTitleKind,
  gridlinesKind,
];
