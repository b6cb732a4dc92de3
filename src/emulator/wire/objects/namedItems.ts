import { formatA1, quoteSheetName } from '../../model';
import type { NameCollection, NamedItemModel, SheetModel } from '../../model';
import { asBoolean, asText, isHostObject, optional } from '../accept';
import { NOTHING } from '../hostObject';
import type { Found, HostContext, HostObject, ObjectKind, RangeState } from '../hostObject';
import { HostError } from '../hostError';
import { referencedArea } from '../resolveAddress';
import { assertLexicalName } from './tableCollection';

/** Which names a collection holds: those of a sheet, or of the workbook where no sheet is given. */
interface NamesState {
  readonly sheet: SheetModel | undefined;
}

interface NameState extends NamesState {
  readonly item: NamedItemModel;
}

/** The names of a sheet, or of the workbook. */
export function namesOf(sheet?: SheetModel): HostObject<NamesState> {
  return { kind: namedItemCollectionKind, state: { sheet } };
}

function collection({ sheet }: NamesState, host: HostContext): NameCollection {
  return sheet ? sheet.names : host.workbook.names;
}

function nameObject(state: NamesState, item: NamedItemModel): HostObject<NameState> {
  return { kind: namedItemKind, state: { ...state, item } };
}

/** A Range becomes a reference with dollar signs; a text is taken as a formula. */
function formulaOf(reference: unknown, host: HostContext): string {
  if (!isHostObject(reference)) {
    const text = asText(reference);
    return text.startsWith('=') ? text : `="${text.replaceAll('"', '""')}"`;
  }
  const { sheetId, area } = reference.state as RangeState;
  const sheet = host.workbook.sheetById(sheetId);
  if (reference.kind.name !== 'Range' || !sheet) throw new HostError('InvalidArgument');
  return `=${quoteSheetName(sheet.name)}!${absolute(formatA1(area))}`;
}

function absolute(address: string): string {
  return address.replace(/[A-Z]+|[0-9]+/g, (part) => `$${part}`);
}

function add(state: NamesState, args: readonly unknown[], host: HostContext): Found {
  const [name, reference, comment] = args;
  const item: NamedItemModel = {
    name: asText(name),
    formula: formulaOf(reference, host),
    comment: optional(asText)(comment) ?? '',
    visible: true,
  };
  assertLexicalName(item.name);
  if (collection(state, host).get(item.name)) throw new HostError('ItemAlreadyExists');
  collection(state, host).set(item);
  host.journal.referencesChanged();
  return nameObject(state, item);
}

export const namedItemCollectionKind: ObjectKind<NamesState> = {
  name: 'NamedItemCollection',
  items: (state, host) => [...collection(state, host)].map((item) => nameObject(state, item)),
  members: {
    add: { find: add },
    getItem: {
      find: (state, [name], host) => {
        const item = collection(state, host).get(asText(name));
        if (!item) throw new HostError('ItemNotFound');
        return nameObject(state, item);
      },
    },
    getItemOrNullObject: {
      find: (state, [name], host) => {
        const item = collection(state, host).get(asText(name));
        return item ? nameObject(state, item) : NOTHING;
      },
    },
    getCount: { call: (state, _args, host) => collection(state, host).size },
  },
};

function placeOf({ item, sheet }: NameState, host: HostContext) {
  return referencedArea(host.workbook, item.formula, sheet);
}

/** A reference's address, a constant's value, or the formula itself. */
function valueOf(state: NameState, host: HostContext): unknown {
  const place = placeOf(state, host);
  if (place) return `${quoteSheetName(place.sheet.name)}!${absolute(formatA1(place.area))}`;
  const text = state.item.formula.slice(1);
  if (/^".*"$/s.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

function typeOf(state: NameState, host: HostContext): string {
  if (placeOf(state, host)) return 'Range';
  if (state.item.formula.includes('#REF!')) return 'Error';
  const value = valueOf(state, host);
  if (typeof value !== 'number') return 'String';
  return Number.isInteger(value) ? 'Integer' : 'Double';
}

export const namedItemKind: ObjectKind<NameState> = {
  name: 'NamedItem',
  identify: ({ item }) => ({ _Id: item.name }),
  members: {
    name: { get: ({ item }) => item.name },
    type: { get: typeOf },
    value: { get: valueOf },
    formula: {
      get: ({ item }) => item.formula,
      set: ({ item }, value, host) => {
        const formula = asText(value);
        if (!formula.startsWith('=')) throw new HostError('InvalidArgument');
        item.formula = formula;
        host.journal.referencesChanged();
      },
    },
    comment: {
      get: ({ item }) => item.comment,
      set: ({ item }, value) => {
        item.comment = asText(value);
      },
    },
    visible: {
      get: ({ item }) => item.visible,
      set: ({ item }, value) => {
        item.visible = asBoolean(value);
      },
    },
    scope: { get: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook') },
    worksheet: {
      open: ({ sheet }, host) => {
        if (!sheet) throw new HostError('ItemNotFound');
        return host.make.worksheet(sheet);
      },
    },
    worksheetOrNullObject: { open: ({ sheet }, host) => (sheet ? host.make.worksheet(sheet) : NOTHING) },
    getRange: {
      find: (state, _args, host) => {
        const place = placeOf(state, host);
        if (!place) throw new HostError('InvalidReference');
        return host.make.range(place.sheet, place.area);
      },
    },
    getRangeOrNullObject: {
      find: (state, _args, host) => {
        const place = placeOf(state, host);
        return place ? host.make.range(place.sheet, place.area) : NOTHING;
      },
    },
    delete: {
      call: (state, _args, host) => {
        collection(state, host).delete(state.item.name);
        host.journal.referencesChanged();
      },
    },
  },
};
