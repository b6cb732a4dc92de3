import type { ApiSets, Platform } from '../client/requirementSets';
import type { PlacedTable, RangeAddress, SheetModel, WorkbookModel } from '../model';
import type { ChangeJournal } from './changeJournal';
import type { EventRegistrations } from './eventRegistrations';

/** The arguments of a method as they came over the wire; an object among them is a HostObject. */
export type Arguments = readonly unknown[];

/** What a method that gives an object gives: the object, or `nothing` for a null object. */
export type Found = HostObject | typeof NOTHING;

/** The null object: what `getItemOrNullObject` finds when there is nothing. */
export const NOTHING = Symbol('null object');

// The members are methods and not function properties, so that a kind of a certain state can stand where a
// kind of any state is asked for.
export interface Property<S> {
  get(state: S, host: HostContext): unknown;
  set?(state: S, value: unknown, host: HostContext): void;
  /** Left out when everything is loaded at once. */
  readonly onlyByName?: true;
  /** No member of the API, but how the client library says one on the wire. */
  readonly isHidden?: true;
}

export interface Navigation<S> {
  open(state: S, host: HostContext): Found;
}

export interface Finder<S> {
  find(state: S, args: Arguments, host: HostContext): Found;
}

export interface Action<S> {
  call(state: S, args: Arguments, host: HostContext): unknown;
}

export type Member<S> = Property<S> | Navigation<S> | Finder<S> | Action<S>;

/** One class of the Excel API: its members by their API names. What is not in the table does not exist. */
export interface ObjectKind<S> {
  readonly name: string;
  readonly members: Readonly<Record<string, Member<S>>>;
  /** What the client needs to find the object again: `{ Id }` or `{ _ReferenceId }`. */
  identify?(state: S, host: HostContext): Readonly<Record<string, unknown>>;
  /** For collections. */
  items?(state: S, host: HostContext): readonly HostObject[];
}

/** Understands one object of the API that a request speaks to: a kind and what it stands for in the workbook. */
export interface HostObject<S = unknown> {
  readonly kind: ObjectKind<S>;
  readonly state: S;
}

/** What a Range stands for. The area moves when cells are inserted or deleted before it. */
export interface RangeState {
  readonly sheetId: string;
  area: RangeAddress;
}

/** What a RangeAreas stands for: one or more rectangles of one sheet. */
export interface RangeAreasState {
  readonly sheetId: string;
  areas: readonly RangeAddress[];
}

/**
 * Makes the objects that know each other in circles (a range has a sheet, a sheet has ranges), so that their
 * modules need not.
 */
export interface ObjectFactory {
  readonly range: (sheet: SheetModel, area: RangeAddress) => HostObject<RangeState>;
  readonly rangeAreas: (sheet: SheetModel, areas: readonly RangeAddress[]) => HostObject<RangeAreasState>;
  readonly worksheet: (sheet: SheetModel) => HostObject;
  readonly table: (placed: PlacedTable) => HostObject;
  /** The tables that touch the area; `fully` = only those that lie within it. */
  readonly tablesIn: (sheet: SheetModel, area: RangeAddress, extent: 'touching' | 'fully') => HostObject;
}

/** The objects that a client keeps between two syncs, by the id that it was given for them. */
export interface HeldObjects {
  readonly keep: (object: HostObject, state: object) => string;
  readonly idOf: (state: object) => string | undefined;
  /** Throws a HostError `InvalidObjectPath` for an id that is not held. */
  readonly objectOf: (id: string) => HostObject;
  readonly release: (id: string) => void;
  readonly releaseAll: () => void;
  readonly count: number;
  readonly objects: () => IterableIterator<HostObject>;
}

export interface HostOptions {
  readonly apiSets: ApiSets;
  readonly platform: Platform;
  /** What reading more than 5,000,000 cells gives: Excel does the one or the other. */
  readonly oversizedRead: 'null' | 'error';
}

/** Understands what the members of host objects need besides their own state. */
export interface HostContext {
  readonly workbook: WorkbookModel;
  readonly options: HostOptions;
  readonly make: ObjectFactory;
  readonly references: HeldObjects;
  readonly journal: ChangeJournal;
  readonly events: EventRegistrations;
  /** Add-in settings, which Excel keeps with the workbook for each add-in. */
  readonly settings: Map<string, unknown>;
  readonly runtime: { enableEvents: boolean };
}
