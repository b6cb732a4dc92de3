import type { ReactElement } from 'react';
import { Link, makeStyles } from '@fluentui/react-components';
import { viewTexts } from '../../text';
import { usePane } from '../shell/paneContext';

const useStyles = makeStyles({ line: { margin: 0 } });

/** Says how many sheets were written, with the way to the first that matters. */
export function WrittenSheets({ names }: { readonly names: readonly string[] }): ReactElement | null {
  const styles = useStyles();
  const { actions, state } = usePane();
  const words = viewTexts(state.language);
  const [first] = names;
  return first === undefined ? null : (
    <p className={styles.line}>
      {words.wrote(names.length)}
      <Link
        as="button"
        inline
        aria-label={words.openSheet(first)}
        onClick={() => void actions.show({ sheet: first, cells: 'A1' })}
      >
        {first}
      </Link>
    </p>
  );
}
