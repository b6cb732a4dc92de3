import { READ_AS_IT_STANDS, readingToRemember } from './paneState';
import { usePane } from './shell/paneContext';
import type { PaneSurroundings } from './shell/paneContext';
import type { ToRemember } from './usePaneActions';

type SourceChoice = typeof READ_AS_IT_STANDS;

/** What is read and put right, and how a person changes it. */
export interface ChangeableChoice {
  readonly choice: SourceChoice;
  /** Reads the sheet again with the change, and remembers it. */
  readonly change: (part: Partial<SourceChoice>) => void;
  /** Reads the sheet again with what a person has said of another, or another time. */
  readonly takeOver: (said: Pick<ToRemember, 'sex' | 'roles' | 'ignored'>, choice: SourceChoice) => void;
  readonly isBusy: boolean;
}

/** Gives the choice of the chosen sheet, with the way to change it. */
export function useSourceChoice(): ChangeableChoice {
  const { state, actions } = usePane();
  const choice = state.data?.choice ?? READ_AS_IT_STANDS;
  const read = (next: SourceChoice, said: Partial<ToRemember> = {}): void => {
    const toRemember = readingToRemember(state);
    if (toRemember === undefined) return;
    const tableIndex = state.data?.tableIndex ?? 0;
    void actions.readWith(next, { toRemember: { ...toRemember, ...said }, tableIndex });
  };
  return {
    choice,
    change: (part) => {
      read({ ...choice, ...part });
    },
    takeOver: ({ sex, roles, ignored }, next) => {
      read(next, { sex, roles, ignored });
    },
    isBusy: state.work.kind !== 'idle',
  };
}

/** Remembers how the sheet is read, with a change that the state does not have yet. */
export function rememberWith(
  { state, actions }: PaneSurroundings,
  part: { readonly ignored?: readonly string[] } = {},
): void {
  const toRemember = readingToRemember(state);
  if (toRemember !== undefined) void actions.remember({ ...toRemember, ...part });
}
