import type { ContentsEntry } from '../documents';
import type { PlanState } from '../plan';
import { parsePlanState } from '../plan';
import type { BySex, Finding, Recipe } from '../vocabulary';
import { JambladError } from '../vocabulary';
import type { Headline } from './headlineOf';
import type { SavedReading } from './savedReading';
import type { Workspace } from './workspace';

/** Understands what Jämblad remembers in a workbook between two visits. */

/** An analysis that has sheets in the workbook. */
export interface SavedAnalysis {
  /** Stable for a title and a source sheet; stands in the keys of the sheets. */
  readonly id: string;
  /** Stands in the names of the sheets. */
  readonly number: number;
  readonly recipe: Recipe;
  /** Local date of the computation. */
  readonly date: string;
  /** What a goal takes from it; absent where it is withheld, cannot be had, or was not remembered then. */
  readonly headline?: Headline;
  /** Of the rows that it was computed from; absent in what an earlier version remembered. */
  readonly hash?: string;
}

/** A sheet that analyses have been made of, as it was read last. */
export interface SavedSource {
  readonly sheet: string;
  readonly address: string;
  readonly rowsRead: number;
  readonly rowsExcluded: number;
  readonly date: string;
  readonly findings: readonly Finding[];
}

/** What is remembered. Keys that this version does not know stay as they are. */
export interface WorkbookState {
  readonly version: number;
  readonly analyses: readonly SavedAnalysis[];
  readonly sources: readonly SavedSource[];
  /** How sheets are read; absent where nobody has said anything about it. */
  readonly readings?: readonly SavedReading[];
  /** The municipality's own colours of the sexes in charts; ours when absent. */
  readonly colours?: BySex<string>;
  /** Our other sheets, as *Innehåll* lists them; absent in a workbook with analyses only. */
  readonly documents?: readonly ContentsEntry[];
  /** The action plan; absent in a workbook without one. */
  readonly plan?: PlanState;
}

const VERSION = 1;

const EMPTY_STATE: WorkbookState = { version: VERSION, analyses: [], sources: [] };

/**
 * Reads what is remembered; an empty state where there is nothing yet.
 * @throws JambladError `stateDamaged`, `stateFromLaterVersion`
 */
export async function readWorkbookState({
  port,
}: {
  readonly port: Pick<Workspace['port'], 'readState'>;
}): Promise<WorkbookState> {
  const text = await port.readState();
  return text === '' ? EMPTY_STATE : parseState(text);
}

/** Remembers a state. */
export async function writeWorkbookState({ port }: Workspace, state: WorkbookState): Promise<void> {
  await port.writeState(JSON.stringify(state));
}

function parseState(text: string): WorkbookState {
  const state = parseJson(text);
  if (!isState(state)) throw new JambladError('stateDamaged', {});
  if (state.version > VERSION) throw new JambladError('stateFromLaterVersion', {});
  return state.plan === undefined ? state : { ...state, plan: parsePlanState(state.plan) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new JambladError('stateDamaged', {}, { cause });
  }
}

/** The checksum has said already that it is what we wrote; this says that it was we who wrote it. */
function isState(state: unknown): state is WorkbookState {
  return (
    typeof state === 'object' &&
    state !== null &&
    'version' in state &&
    typeof state.version === 'number' &&
    'analyses' in state &&
    Array.isArray(state.analyses) &&
    'sources' in state &&
    Array.isArray(state.sources)
  );
}
