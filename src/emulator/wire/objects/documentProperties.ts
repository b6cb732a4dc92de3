import { limitOf } from '../../behaviours';
import type { CustomPropertyValue, DocumentProperties, WorkbookModel } from '../../model';
import { asText } from '../accept';
import type { Accept } from '../accept';
import { field } from '../fields';
import { HostError } from '../hostError';
import { NOTHING } from '../hostObject';
import type { HostObject, ObjectKind } from '../hostObject';

interface PropertyState {
  readonly workbook: WorkbookModel;
  readonly key: string;
}

/** The properties of the workbook as a document. */
export function documentPropertiesOf(workbook: WorkbookModel): HostObject<WorkbookModel> {
  return { kind: documentPropertiesKind, state: workbook };
}

const properties = { of: (workbook: WorkbookModel): DocumentProperties => workbook.properties };

/** Excel cuts without a word. */
const asShortText: Accept<string> = (value) => asText(value).slice(0, limitOf('documentProperty'));

const documentPropertiesKind: ObjectKind<WorkbookModel> = {
  name: 'DocumentProperties',
  members: {
    title: field(properties, 'title', asShortText),
    subject: field(properties, 'subject', asShortText),
    author: field(properties, 'author', asShortText),
    keywords: field(properties, 'keywords', asShortText),
    comments: field(properties, 'comments', asShortText),
    category: field(properties, 'category', asShortText),
    manager: field(properties, 'manager', asShortText),
    company: field(properties, 'company', asShortText),
    lastAuthor: { get: ({ properties: { lastAuthor } }) => lastAuthor },
    custom: { open: (workbook) => ({ kind: customCollectionKind, state: workbook }) },
  },
};

function asCustomValue(value: unknown): CustomPropertyValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return asShortText(value);
}

function keyOf(workbook: WorkbookModel, key: unknown): string | undefined {
  const wanted = asShortText(key).toLowerCase();
  return [...workbook.customProperties.keys()].find((known) => known.toLowerCase() === wanted);
}

function propertyObject(workbook: WorkbookModel, key: string): HostObject<PropertyState> {
  return { kind: customPropertyKind, state: { workbook, key } };
}

const customCollectionKind: ObjectKind<WorkbookModel> = {
  name: 'CustomPropertyCollection',
  items: (workbook) => [...workbook.customProperties.keys()].map((key) => propertyObject(workbook, key)),
  members: {
    getCount: { call: (workbook) => workbook.customProperties.size },
    add: {
      find: (workbook, [key, value]) => {
        const known = keyOf(workbook, key) ?? asShortText(key);
        workbook.customProperties.set(known, asCustomValue(value));
        return propertyObject(workbook, known);
      },
    },
    getItem: {
      find: (workbook, [key]) => {
        const known = keyOf(workbook, key);
        if (known === undefined) throw new HostError('ItemNotFound');
        return propertyObject(workbook, known);
      },
    },
    getItemOrNullObject: {
      find: (workbook, [key]) => {
        const known = keyOf(workbook, key);
        return known === undefined ? NOTHING : propertyObject(workbook, known);
      },
    },
    deleteAll: {
      call: (workbook) => {
        workbook.customProperties.clear();
      },
    },
  },
};

function typeOf(value: CustomPropertyValue | undefined): string {
  if (typeof value === 'number') return 'Number';
  if (typeof value === 'boolean') return 'Boolean';
  return value instanceof Date ? 'Date' : 'String';
}

const customPropertyKind: ObjectKind<PropertyState> = {
  name: 'CustomProperty',
  members: {
    key: { get: ({ key }) => key },
    type: { get: ({ workbook, key }) => typeOf(workbook.customProperties.get(key)) },
    value: {
      get: ({ workbook, key }) => workbook.customProperties.get(key),
      set: ({ workbook, key }, value) => {
        workbook.customProperties.set(key, asCustomValue(value));
      },
    },
    delete: {
      call: ({ workbook, key }) => {
        workbook.customProperties.delete(key);
      },
    },
  },
};

/** The kinds of this file, for the list of what is supported. */
export const documentPropertyKinds: readonly ObjectKind<never>[] = [
  documentPropertiesKind,
  customCollectionKind,
  customPropertyKind,
];
