import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { resultTexts } from '../../text';
import type { Answer } from '../../workflow';
import { usePane } from '../shell/paneContext';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, marginBlock: tokens.spacingVerticalXS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

const MOST_LINES = 30;
const DEFAULT_THRESHOLD = 5;

/** What will not be shown on the sheet, cell by cell, and why: for whoever has the data at hand, before anything is written. */
export function HiddenPreview({ answer }: { readonly answer: Answer }): ReactElement | null {
  const styles = useStyles();
  const { state, texts } = usePane();
  const { hidden, recipe, published } = answer;
  if (hidden.length === 0) return null;
  const words = resultTexts(state.language).hidden;
  const { formats, sexWords } = texts;
  const sexes = sexWords[published.people ?? 'adults'];
  const nameOf = (group: Readonly<Record<string, string>>): string =>
    Object.values(group).join(' · ') || words.everybody;
  return (
    <details>
      <summary className={styles.summary}>{words.heading(formats.count(hidden.length))}</summary>
      <p className={styles.line}>
        {words.explanation(formats.count(recipe.smallCounts?.threshold ?? DEFAULT_THRESHOLD))}
      </p>
      <ul className={styles.list}>
        {hidden.slice(0, MOST_LINES).map(({ group, cell, reason }) => (
          <li key={`${nameOf(group)} ${cell}`}>
            {words.line(nameOf(group), sexes[cell], words.reasons[reason])}
          </li>
        ))}
      </ul>
      {hidden.length > MOST_LINES ? (
        <p className={styles.line}>{words.more(formats.count(hidden.length - MOST_LINES))}</p>
      ) : null}
      <p className={styles.line}>{words.onlyHere}</p>
    </details>
  );
}
