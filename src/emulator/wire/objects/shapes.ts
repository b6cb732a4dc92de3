import type { ChartModel, SheetModel } from '../../model';
import { asInteger, asText } from '../accept';
import { HostError } from '../hostError';
import { NOTHING } from '../hostObject';
import type { HostObject, ObjectKind } from '../hostObject';
import { assertAllowed } from '../permissions';

interface ShapeState {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

/** The shapes of a sheet, of which the host has only the charts. */
export function shapesOf(sheet: SheetModel): HostObject<SheetModel> {
  return { kind: shapeCollectionKind, state: sheet };
}

function byKey(sheet: SheetModel, key: unknown): ChartModel | undefined {
  const wanted = asText(key).toLowerCase();
  return sheet.charts.find(
    (chart) => chart.name.toLowerCase() === wanted || chart.id.toLowerCase() === wanted,
  );
}

function existing(sheet: SheetModel, chart: ChartModel | undefined): HostObject {
  if (!chart) throw new HostError('ItemNotFound');
  return { kind: shapeKind, state: { sheet, chart } } as HostObject;
}

export const shapeCollectionKind: ObjectKind<SheetModel> = {
  name: 'ShapeCollection',
  items: (sheet) => sheet.charts.map((chart) => existing(sheet, chart)),
  members: {
    getCount: { call: (sheet) => sheet.charts.length },
    getItem: { find: (sheet, [key]) => existing(sheet, byKey(sheet, key)) },
    getItemAt: { find: (sheet, [index]) => existing(sheet, sheet.charts[asInteger(index)]) },
    getItemOrNullObject: {
      find: (sheet, [key]) => {
        const chart = byKey(sheet, key);
        return chart ? existing(sheet, chart) : NOTHING;
      },
    },
  },
};

export const shapeKind: ObjectKind<ShapeState> = {
  name: 'Shape',
  identify: ({ chart }) => ({ Id: chart.id }),
  members: {
    id: { get: ({ chart }) => chart.id },
    name: { get: ({ chart }) => chart.name },
    type: { get: () => 'Unsupported' },
    altTextTitle: {
      get: ({ chart }) => chart.altTextTitle,
      set: ({ sheet, chart }, value) => {
        assertAllowed(sheet, 'allowEditObjects');
        chart.altTextTitle = asText(value);
      },
    },
    altTextDescription: {
      get: ({ chart }) => chart.altTextDescription,
      set: ({ sheet, chart }, value) => {
        assertAllowed(sheet, 'allowEditObjects');
        chart.altTextDescription = asText(value);
      },
    },
  },
};
