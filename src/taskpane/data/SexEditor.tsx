import type { ReactElement } from 'react';
import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { isFinishedTable } from '../questionDraft';
import type { CorrectedTable } from '../questionDraft';
import { usePane } from '../shell/paneContext';
import { SexCodeEditor } from './SexCodeEditor';
import { SexColumnEditor } from './SexColumnEditor';
import { SexPairEditor } from './SexPairEditor';

const useStyles = makeStyles({
  editor: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  heading: { margin: 0 },
});

/** Lets a person say how the sex is told: by which column and codes, or by which pair of columns. */
export function SexEditor({ corrected }: { readonly corrected: CorrectedTable }): ReactElement {
  const styles = useStyles();
  const words = usePane().texts.pane.data;
  return (
    <div role="group" aria-label={words.changeHeading} className={styles.editor}>
      <Subtitle2 as="h3" className={styles.heading}>
        {words.changeHeading}
      </Subtitle2>
      {isFinishedTable(corrected) ? (
        <SexPairEditor corrected={corrected} />
      ) : (
        <>
          <SexColumnEditor corrected={corrected} />
          <SexCodeEditor corrected={corrected} />
        </>
      )}
    </div>
  );
}
