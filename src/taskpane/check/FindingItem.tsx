import type { ReactElement } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Finding } from '../../vocabulary';
import { findingSentence } from '../findingSentence';
import { usePane } from '../shell/paneContext';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  icon: { fontSize: tokens.fontSizeBase500, lineHeight: 1 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  severity: { fontWeight: tokens.fontWeightSemibold },
});

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled };

/** One thing that is odd: how much it matters in a picture and in words, what it is, and the way to its cells. */
export function FindingItem({ finding }: { readonly finding: Finding }): ReactElement {
  const styles = useStyles();
  const { actions, texts } = usePane();
  const words = texts.pane.check;
  const { severity, where, count } = finding;
  const Icon = ICONS[severity];
  const sentence = findingSentence(finding, texts);
  return (
    <li className={styles.item}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />
      <p className={styles.text}>
        <span className={styles.severity}>{words.severity[severity]}</span>
        {count > 1 ? ` (${words.times(texts.formats.count(count))})` : ''}
        {`: ${sentence}`}
      </p>
      {where.cells === '' ? null : (
        <Button size="small" aria-label={words.showWhat(sentence)} onClick={() => void actions.show(where)}>
          {words.show}
        </Button>
      )}
    </li>
  );
}
