import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { resultTexts } from '../../text';
import { usePane } from '../shell/paneContext';

const useStyles = makeStyles({
  line: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** Asks whether the sources have changed since the sheets were made, and says which sheets are out of date. */
export function SourceCheck(): ReactElement {
  const styles = useStyles();
  const { state, actions } = usePane();
  const words = resultTexts(state.language).stale;
  const { stale, work } = state;
  return (
    <div>
      <Button
        disabledFocusable={work.kind !== 'idle'}
        onClick={() => void actions.checkSources(state.language)}
      >
        {words.check}
      </Button>
      <div role="status">
        {stale?.length === 0 ? <p className={styles.line}>{words.allCurrent}</p> : null}
        {stale === undefined || stale.length === 0 ? null : (
          <ul className={styles.list}>
            {stale.map(({ title, date, reason, problems }) => (
              <li key={title}>
                {reason === 'changed' ? words.changed(title, date) : words.gone(title, problems)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
