import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { viewTexts } from '../../text';
import type { FormattedTable } from '../../workflow/annualReport';
import { usePane } from '../shell/paneContext';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  button: { textAlign: 'left', whiteSpace: 'normal' },
});

/** A button for each table that puts it on the clipboard as Word pastes tables. */
export function CopyTables({ tables }: { readonly tables: readonly FormattedTable[] }): ReactElement {
  const styles = useStyles();
  const words = viewTexts(usePane().state.language).report;
  const [said, setSaid] = useState('');
  const copy = async ({ html, caption }: FormattedTable): Promise<void> => {
    const as = (type: string, text: string): Blob => new Blob([text], { type });
    try {
      await navigator.clipboard.write([
        new ClipboardItem({ 'text/html': as('text/html', html), 'text/plain': as('text/plain', caption) }),
      ]);
      setSaid(words.copied);
    } catch {
      // Some versions of Excel keep the clipboard from add-ins; the table stands on the sheet as well.
      setSaid(words.copyFailed);
    }
  };
  return (
    <div className={styles.list}>
      {tables.map((table) => (
        <Button key={table.caption} className={styles.button} onClick={() => void copy(table)}>
          {words.copy(table.caption)}
        </Button>
      ))}
      <span role="status">{said}</span>
    </div>
  );
}
