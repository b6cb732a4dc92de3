import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { checkTexts } from '../../text';
import { usePane } from '../shell/paneContext';
import { useSourceChoice } from '../useSourceChoice';

const useStyles = makeStyles({
  offer: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  sentence: { margin: 0 },
});

/** Offers to read sheets of the same shape, one a year, as one table. */
export function YearSheets({ otherYears }: { readonly otherYears: readonly string[] }): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  const words = checkTexts(state.language).years;
  const { choice, change, isBusy } = useSourceChoice();
  const isJoined = choice.joinedSheets.length > 0;
  const sheets = [state.chosenSheet, ...(isJoined ? choice.joinedSheets : otherYears)].sort();
  return (
    <div className={styles.offer}>
      <p className={styles.sentence}>{isJoined ? words.joined(sheets) : words.offer(sheets)}</p>
      <Button
        size="small"
        disabledFocusable={isBusy}
        onClick={() => {
          change({ joinedSheets: isJoined ? [] : otherYears });
        }}
      >
        {isJoined ? words.part : words.join}
      </Button>
    </div>
  );
}
