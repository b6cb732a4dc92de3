import type { ReactElement } from 'react';
import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { checkTexts } from '../../text';
import type { Finding } from '../../vocabulary';
import { usePane } from '../shell/paneContext';
import { useSourceChoice } from '../useSourceChoice';

const useStyles = makeStyles({
  card: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorStatusWarningBorder2}`,
  },
  question: { fontWeight: tokens.fontWeightSemibold },
});

/** Asks whether rows that are hidden count; nothing where none are. */
export function HiddenRowsCard({ findings }: { readonly findings: readonly Finding[] }): ReactElement | null {
  const styles = useStyles();
  const { state, texts } = usePane();
  const { count } = texts.formats;
  const words = checkTexts(state.language).hidden;
  const { choice, change, isBusy } = useSourceChoice();
  const [title] = findings.flatMap((finding) => {
    if (finding.code === 'filterOn') {
      return [words.filter(count(finding.data.visible), count(finding.data.rows))];
    }
    return finding.code === 'hiddenRows'
      ? [words.byHand(count(finding.data.hidden), count(finding.data.rows))]
      : [];
  });
  return title === undefined ? null : (
    <fieldset className={styles.card}>
      <legend className={styles.question}>{title}</legend>
      <RadioGroup
        aria-label={title}
        value={choice.hiddenRows}
        disabled={isBusy}
        onChange={(_event, { value }) => {
          change({ hiddenRows: value === 'leaveOut' ? 'leaveOut' : 'read' });
        }}
      >
        <Radio value="read" label={words.all} />
        <Radio value="leaveOut" label={words.visible} />
      </RadioGroup>
    </fieldset>
  );
}
