import type { WorkbookModel } from '../../model';
import { asText } from '../accept';
import { HostError } from '../hostError';
import { NOTHING } from '../hostObject';
import type { Found, HostObject, ObjectKind } from '../hostObject';
import { namespaceOf } from '../xmlNamespace';

interface PartsState {
  readonly workbook: WorkbookModel;
  /** Only the parts of this namespace. */
  readonly namespaceUri?: string;
}

interface PartState {
  readonly workbook: WorkbookModel;
  readonly id: string;
}

/** The custom XML parts of the workbook. */
export function customXmlPartsOf(workbook: WorkbookModel): HostObject<PartsState> {
  return { kind: collectionKind, state: { workbook } };
}

function partObject(workbook: WorkbookModel, id: string): HostObject<PartState> {
  return { kind: partKind, state: { workbook, id } };
}

function idsOf({ workbook, namespaceUri }: PartsState): readonly string[] {
  const all = [...workbook.customXmlParts];
  return all
    .filter(([, xml]) => namespaceUri === undefined || namespaceOf(xml) === namespaceUri)
    .map(([id]) => id);
}

function xmlText(value: unknown): string {
  const xml = asText(value);
  if (namespaceOf(xml) === undefined) throw new HostError('InvalidArgument');
  return xml;
}

function itemOrNothing(state: PartsState, id: unknown): Found {
  const wanted = asText(id).toLowerCase();
  const known = idsOf(state).find((other) => other.toLowerCase() === wanted);
  return known === undefined ? NOTHING : partObject(state.workbook, known);
}

function item(state: PartsState, id: unknown): Found {
  const found = itemOrNothing(state, id);
  if (found === NOTHING) throw new HostError('ItemNotFound');
  return found;
}

const collectionKind: ObjectKind<PartsState> = {
  name: 'CustomXmlPartCollection',
  items: (state) => idsOf(state).map((id) => partObject(state.workbook, id)),
  members: {
    add: {
      find: ({ workbook }, [xml]) => {
        const text = xmlText(xml);
        const id = workbook.takeGuid();
        workbook.customXmlParts.set(id, text);
        return partObject(workbook, id);
      },
    },
    getByNamespace: {
      find: ({ workbook }, [namespaceUri]) => ({
        kind: scopedCollectionKind,
        state: { workbook, namespaceUri: asText(namespaceUri) },
      }),
    },
    getCount: { call: (state) => idsOf(state).length },
    getItem: { find: (state, [id]) => item(state, id) },
    getItemOrNullObject: { find: (state, [id]) => itemOrNothing(state, id) },
  },
};

const scopedCollectionKind: ObjectKind<PartsState> = {
  name: 'CustomXmlPartScopedCollection',
  items: (state) => idsOf(state).map((id) => partObject(state.workbook, id)),
  members: {
    getCount: { call: (state) => idsOf(state).length },
    getItem: { find: (state, [id]) => item(state, id) },
    getItemOrNullObject: { find: (state, [id]) => itemOrNothing(state, id) },
    getOnlyItem: {
      find: (state) => {
        const [id, ...others] = idsOf(state);
        if (id === undefined || others.length > 0) throw new HostError('GeneralException');
        return partObject(state.workbook, id);
      },
    },
    getOnlyItemOrNullObject: {
      find: (state) => {
        const [id, ...others] = idsOf(state);
        return id === undefined || others.length > 0 ? NOTHING : partObject(state.workbook, id);
      },
    },
  },
};

function xmlOf({ workbook, id }: PartState): string {
  const xml = workbook.customXmlParts.get(id);
  if (xml === undefined) throw new HostError('ItemNotFound');
  return xml;
}

const partKind: ObjectKind<PartState> = {
  name: 'CustomXmlPart',
  identify: ({ id }) => ({ Id: id }),
  members: {
    id: { get: ({ id }) => id },
    namespaceUri: { get: (state) => namespaceOf(xmlOf(state)) },
    getXml: { call: xmlOf },
    setXml: {
      call: (state, [xml]) => {
        xmlOf(state);
        state.workbook.customXmlParts.set(state.id, xmlText(xml));
      },
    },
    delete: {
      call: (state) => {
        xmlOf(state);
        state.workbook.customXmlParts.delete(state.id);
      },
    },
  },
};

/** The kinds of this file, for the list of what is supported. */
export const customXmlKinds: readonly ObjectKind<never>[] = [collectionKind, scopedCollectionKind, partKind];
