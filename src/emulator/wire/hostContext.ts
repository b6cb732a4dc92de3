import type { ApiSets, Platform } from '../client/requirementSets';
import type { WorkbookModel } from '../model';
import type { ChangeJournal } from './changeJournal';
import type { EventRegistrations } from './eventRegistrations';
import type { ObjectFactory } from './objectFactory';
import type { RangeReferences } from './rangeReferences';

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
  readonly references: RangeReferences;
  readonly journal: ChangeJournal;
  readonly events: EventRegistrations;
  /** Add-in settings, which Excel keeps with the workbook for each add-in. */
  readonly settings: Map<string, unknown>;
  readonly runtime: { enableEvents: boolean };
}
