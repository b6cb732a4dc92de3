import { createContext, useContext } from 'react';
import type { Dispatch } from 'react';
import type { Texts } from '../../text';
import type { PaneCommands } from '../paneCommands';
import type { PaneAction, PaneState } from '../paneState';
import type { PaneActions } from '../usePaneActions';

/** What every part of the pane works with: the state, what can be done, and the words of the chosen language. */
export interface PaneSurroundings {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  readonly actions: PaneActions;
  /** For the further views, which do what they do themselves. */
  readonly commands: PaneCommands;
  readonly texts: Texts;
}

export const PaneContext = createContext<PaneSurroundings | undefined>(undefined);

/**
 * Gives the surroundings of the pane.
 * @throws RangeError outside a pane
 */
export function usePane(): PaneSurroundings {
  const surroundings = useContext(PaneContext);
  if (surroundings === undefined) throw new RangeError('usePane requires a PaneContext around it');
  return surroundings;
}
