import { limitOf } from '../../behaviours';
import type { SheetModel } from '../../model';
import { asText } from '../accept';
import { HostError } from '../hostError';
import { NOTHING } from '../hostObject';
import type { HostObject, ObjectKind } from '../hostObject';

interface PropertyState {
  readonly sheet: SheetModel;
  readonly key: string;
}

/** The custom properties of a sheet. Their keys are found without regard to case. */
export function worksheetCustomPropertiesOf(sheet: SheetModel): HostObject<SheetModel> {
  return { kind: collectionKind, state: sheet };
}

function keyOf(sheet: SheetModel, key: unknown): string | undefined {
  const wanted = asText(key).toLowerCase();
  return [...sheet.customProperties.keys()].find((known) => known.toLowerCase() === wanted);
}

function propertyObject(sheet: SheetModel, key: string): HostObject<PropertyState> {
  return { kind: propertyKind, state: { sheet, key } };
}

const collectionKind: ObjectKind<SheetModel> = {
  name: 'WorksheetCustomPropertyCollection',
  items: (sheet) => [...sheet.customProperties.keys()].map((key) => propertyObject(sheet, key)),
  members: {
    getCount: { call: (sheet) => sheet.customProperties.size },
    add: {
      find: (sheet, [key, value]) => {
        const text = asText(key);
        if (text === '' || text.length > limitOf('customPropertyKey')) throw new HostError('InvalidArgument');
        const known = keyOf(sheet, text) ?? text;
        sheet.customProperties.set(known, asText(value));
        return propertyObject(sheet, known);
      },
    },
    getItem: {
      find: (sheet, [key]) => {
        const known = keyOf(sheet, key);
        if (known === undefined) throw new HostError('ItemNotFound');
        return propertyObject(sheet, known);
      },
    },
    getItemOrNullObject: {
      find: (sheet, [key]) => {
        const known = keyOf(sheet, key);
        return known === undefined ? NOTHING : propertyObject(sheet, known);
      },
    },
  },
};

const propertyKind: ObjectKind<PropertyState> = {
  name: 'WorksheetCustomProperty',
  identify: ({ key }) => ({ _Id: key }),
  members: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key),
      set: ({ sheet, key }, value) => {
        sheet.customProperties.set(key, asText(value));
      },
    },
    delete: {
      call: ({ sheet, key }) => {
        sheet.customProperties.delete(key);
      },
    },
  },
};

/** The kinds of this file, for the list of what is supported. */
export const worksheetCustomPropertyKinds: readonly ObjectKind<never>[] = [collectionKind, propertyKind];
