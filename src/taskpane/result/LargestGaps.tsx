import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { gapLines, gapsTexts } from '../../text';
import { usePane } from '../shell/paneContext';
import { WorkProgress } from '../shell/WorkProgress';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  line: { margin: 0, overflowWrap: 'anywhere' },
  group: { fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Asks where the difference is largest, among the groups of every column, and shows the ten largest. */
export function LargestGaps(): ReactElement | null {
  const styles = useStyles();
  const { state, actions } = usePane();
  const { result, work, language } = state;
  if (result === undefined || result.answer.recipe.measure.kind === 'rate') return null;
  const { recipe, published } = result.answer;
  const told = result.gaps && gapLines(result.gaps, recipe, { language, people: published.people });
  return (
    <>
      <div>
        <Button
          disabledFocusable={work.kind !== 'idle'}
          onClick={() => void actions.findGaps(recipe, language)}
        >
          {gapsTexts(language).question}
        </Button>
      </div>
      <WorkProgress of={['searching']} />
      {told === undefined ? null : (
        <section aria-live="polite" aria-label={gapsTexts(language).question}>
          <p className={styles.line}>{told.lead}</p>
          <ol className={styles.list}>
            {told.groups.map(({ group, numbers, certainty }) => (
              <li key={group} className={styles.line}>
                <span className={styles.group}>{group}</span>
                {`: ${numbers}; ${certainty}.`}
              </li>
            ))}
          </ol>
          {told.notes.map((note) => (
            <p key={note} className={styles.note}>
              {note}
            </p>
          ))}
        </section>
      )}
    </>
  );
}
