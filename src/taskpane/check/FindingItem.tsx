import type { ReactElement } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { checkTexts, findingSentence } from '../../text';
import type { Finding } from '../../vocabulary';
import { usePane } from '../shell/paneContext';
import { CorrectionOffers } from './CorrectionOffers';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
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
  buttons: {
    gridColumn: 2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled };

/** A finding, and whether a person lets it be. */
export interface FindingItemProps {
  readonly finding: Finding;
  readonly isIgnored: boolean;
  readonly onIgnore: (isIgnored: boolean) => void;
}

/** One thing that is odd: how much it matters in a picture and in words, what it is, and what can be done about it. */
export function FindingItem({ finding, isIgnored, onIgnore }: FindingItemProps): ReactElement {
  const styles = useStyles();
  const { state, actions, texts } = usePane();
  const words = texts.pane.check;
  const more = checkTexts(state.language);
  const { severity, where, count } = finding;
  const Icon = ICONS[severity];
  const sentence = findingSentence(finding, state.language);
  const isDone = finding.code === 'correctionMade';
  return (
    <li className={styles.item}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />
      <p className={styles.text}>
        <span className={styles.severity}>{words.severity[severity]}</span>
        {count > 1 ? ` (${words.times(texts.formats.count(count))})` : ''}
        {`: ${sentence}`}
      </p>
      <div className={styles.buttons}>
        {isIgnored ? null : <CorrectionOffers finding={finding} />}
        {where.cells === '' ? null : (
          <Button size="small" aria-label={words.showWhat(sentence)} onClick={() => void actions.show(where)}>
            {words.show}
          </Button>
        )}
        {isDone ? null : (
          <Button
            size="small"
            aria-label={isIgnored ? more.takeUpWhat(sentence) : more.ignoreWhat(sentence)}
            onClick={() => {
              onIgnore(!isIgnored);
            }}
          >
            {isIgnored ? more.takeUp : more.ignore}
          </Button>
        )}
      </div>
    </li>
  );
}
