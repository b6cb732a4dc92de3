import type { ReactElement, ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { answerSentences, reversalSentence } from '../../text';
import type { Answer } from '../../workflow';
import { usePane } from '../shell/paneContext';
import { certaintySentence } from './certaintySentence';
import { turnsRoundSentence } from './turnsRoundSentence';

const useStyles = makeStyles({
  answer: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: 0 },
  warning: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusDangerForeground1,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What is told, around the figure that shows it. */
export interface AnswerTextProps {
  readonly published: Answer['published'];
  readonly children: ReactNode;
}

/** The observation first and large; then the figure; then the verdict in words and how certain it is. */
export function AnswerText({ published, children }: AnswerTextProps): ReactElement {
  const styles = useStyles();
  const { state, texts } = usePane();
  const [observation = '', ...judgement] = answerSentences(published, state.language);
  const certainty = certaintySentence(published, texts);
  const turnsRound = turnsRoundSentence(published, texts) || reversalSentence(published, state.language);
  // The symbol may stand in any cell of any group, so its meaning is said as soon as anything is protected.
  const protectedNote = JSON.stringify(published).includes('"suppressed"');
  return (
    <>
      <p className={styles.answer}>{observation}</p>
      {turnsRound === '' ? null : <p className={styles.warning}>{turnsRound}</p>}
      {children}
      {judgement.map((sentence) => (
        <p key={sentence} className={styles.line}>
          {sentence}
        </p>
      ))}
      {certainty === '' ? null : <p className={styles.line}>{certainty}</p>}
      {protectedNote ? <p className={styles.note}>{texts.pane.result.suppressedNote}</p> : null}
    </>
  );
}
