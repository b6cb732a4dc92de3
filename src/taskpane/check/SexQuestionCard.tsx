import type { ReactElement } from 'react';
import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { SexChoice, TableSummary } from '../sexChoice';
import { usePane } from '../shell/paneContext';

const useStyles = makeStyles({
  card: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorStatusWarningBorder2}`,
  },
  question: { fontWeight: tokens.fontWeightSemibold },
  why: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A question about codes, and how it has been answered. */
export interface SexQuestionCardProps {
  readonly question: NonNullable<TableSummary['sexQuestion']>;
  readonly choice: SexChoice;
}

/** Puts both readings of ambiguous codes side by side, each with the share of women that it gives. */
export function SexQuestionCard({ question, choice }: SexQuestionCardProps): ReactElement {
  const styles = useStyles();
  const { dispatch, texts } = usePane();
  const { pane, formats } = texts;
  const words = pane.check;
  const title = words.question(question.column);
  return (
    <fieldset className={styles.card}>
      <legend className={styles.question}>{title}</legend>
      <p className={styles.why}>{words.questionWhy}</p>
      <RadioGroup
        aria-label={title}
        value={choice.kind === 'answered' ? String(choice.option) : ''}
        onChange={(_event, { value }) => {
          dispatch({ type: 'sexCorrected', sex: { kind: 'answered', option: value === '1' ? 1 : 0 } });
        }}
      >
        {question.options.map(({ women, men, womenShare }, option) => (
          <Radio
            key={women.join(' ')}
            value={String(option)}
            label={`${words.reading(formats.list(women), formats.list(men))} (${words.readingShare(
              formats.percent(womenShare),
              formats.percent(1 - womenShare),
            )})`}
          />
        ))}
      </RadioGroup>
    </fieldset>
  );
}
