import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from './paneContext';

const useStyles = makeStyles({
  header: { paddingBlock: tokens.spacingVerticalM },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  product: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  promise: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The name of the product, its promise, and the switch to the other language. */
export function PaneHeader(): ReactElement {
  const styles = useStyles();
  const { state, dispatch, texts } = usePane();
  const other = state.language === 'sv' ? 'en' : 'sv';
  return (
    <header className={styles.header}>
      <div className={styles.row}>
        <h1 className={styles.product}>{texts.pane.product}</h1>
        <Button
          appearance="subtle"
          size="small"
          lang={other}
          onClick={() => {
            dispatch({ type: 'languageChosen', language: other });
          }}
        >
          {texts.pane.otherLanguage}
        </Button>
      </div>
      <p className={styles.promise}>{texts.pane.promise}</p>
    </header>
  );
}
