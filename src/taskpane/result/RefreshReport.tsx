import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../shell/paneContext';
import { MovedList } from './MovedList';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What came of refreshing each analysis; before that, what refreshing does. */
export function RefreshReport(): ReactElement {
  const styles = useStyles();
  const { state, texts } = usePane();
  const words = texts.pane.result;
  const { refreshed } = state;
  if (refreshed === undefined) return <p className={styles.hint}>{words.refreshHint}</p>;
  return (
    <div role="status">
      {refreshed.length === 0 ? (
        <p className={styles.hint}>{words.refreshedNone}</p>
      ) : (
        <ul className={styles.list}>
          {refreshed.map(({ title, sheet, problems, moved }) => (
            <li key={`${title} ${sheet}`}>
              {problems.length === 0 ? words.refreshedOne(title, sheet) : words.refreshedNot(title, problems)}
              {problems.length === 0 ? <MovedList moved={moved} /> : null}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
