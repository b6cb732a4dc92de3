import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { columnReasonText } from '../../text';
import type { ReadColumn } from '../sexChoice';
import { usePane } from '../shell/paneContext';

const useStyles = makeStyles({
  why: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Why a column was read as it was. */
export function ColumnWhy({ column }: { readonly column: ReadColumn }): ReactElement | null {
  const styles = useStyles();
  const { language } = usePane().state;
  return column.reason === undefined ? null : (
    <span className={styles.why}>{columnReasonText(column.reason, language)}</span>
  );
}
