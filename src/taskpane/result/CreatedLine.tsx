import type { ReactElement } from 'react';
import { Link, makeStyles } from '@fluentui/react-components';
import type { CreatedSheets } from '../../workflow';
import { usePane } from '../shell/paneContext';

const useStyles = makeStyles({ line: { margin: 0 } });

/** Says where the answer went, with the way there. */
export function CreatedLine({ created }: { readonly created: CreatedSheets }): ReactElement {
  const styles = useStyles();
  const { actions, texts } = usePane();
  const words = texts.pane.result;
  return (
    <p role="status" className={styles.line}>
      {words.created}
      <Link
        as="button"
        inline
        aria-label={words.openSheet(created.analysis)}
        onClick={() => void actions.show({ sheet: created.analysis, cells: 'A1' })}
      >
        {created.analysis}
      </Link>
    </p>
  );
}
