import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from './paneContext';

/** What the pane can show. */
const VIEWS = ['analysis', 'plan', 'methods', 'report'] as const;
export type View = (typeof VIEWS)[number];

const useStyles = makeStyles({
  views: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    paddingBottom: tokens.spacingVerticalM,
  },
});

/** Which view is shown, and how to choose another. */
export interface ViewSwitchProps {
  readonly view: View;
  readonly onChoose: (view: View) => void;
}

/** The way between the views of the pane. */
export function ViewSwitch({ view, onChoose }: ViewSwitchProps): ReactElement {
  const styles = useStyles();
  const words = usePane().texts.pane.views;
  return (
    <nav aria-label={words.label} className={styles.views}>
      {VIEWS.map((one) => (
        <Button
          key={one}
          size="small"
          appearance={one === view ? 'primary' : 'subtle'}
          {...(one === view ? { 'aria-current': 'page' } : {})}
          onClick={() => {
            onChoose(one);
          }}
        >
          {words[one]}
        </Button>
      ))}
    </nav>
  );
}
