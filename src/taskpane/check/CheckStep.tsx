import type { ReactElement } from 'react';
import { correctedTable } from '../paneState';
import { usePane } from '../shell/paneContext';
import { FindingList } from './FindingList';
import { HiddenRowsCard } from './HiddenRowsCard';
import { PopulationList } from './PopulationList';
import { SexQuestionCard } from './SexQuestionCard';

/** Step 2: what is odd in the rows, what only a person can know, and who is in them. */
export function CheckStep(): ReactElement {
  const { state } = usePane();
  const corrected = correctedTable(state);
  const table = corrected?.table;
  return (
    <>
      {corrected?.table.sexQuestion === undefined || corrected.sex.kind === 'column' ? null : (
        <SexQuestionCard question={corrected.table.sexQuestion} choice={corrected.sex} />
      )}
      <HiddenRowsCard findings={state.data?.reading.findings ?? []} />
      <FindingList findings={state.data?.reading.findings ?? []} />
      {table?.population === undefined ||
      corrected?.sex.kind !== 'asRead' ||
      table.sexQuestion !== undefined ? null : (
        <PopulationList population={table.population} />
      )}
    </>
  );
}
