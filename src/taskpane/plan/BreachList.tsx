import type { ReactElement } from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { breachSentence, viewTexts } from '../../text';
import type { CheckedPlan } from '../../workflow/planning';
import { usePane } from '../shell/paneContext';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  item: { paddingBottom: tokens.spacingVerticalS },
  severity: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
});

/** More than this is for the sheets. */
const MOST = 20;

type Breaches = CheckedPlan['breaches'];

/** What is to be done, the errors first, each with the way to its cell. */
export function BreachList({ breaches }: { readonly breaches: Breaches }): ReactElement {
  const styles = useStyles();
  const { state, actions } = usePane();
  const { language } = state;
  const words = viewTexts(language);
  if (breaches.length === 0) return <p className={styles.text}>{words.plan.nothingToDo}</p>;
  const sorted = (['error', 'late', 'warning'] as const).flatMap((severity) =>
    breaches.filter((breach) => breach.severity === severity),
  );
  return (
    <>
      <ul className={styles.list}>
        {sorted.slice(0, MOST).map((breach, index) => {
          const { place } = breach;
          const sentence = breachSentence(breach, language);
          return (
            <li key={index} className={styles.item}>
              <span className={styles.severity}>{words.plan.severities[breach.severity]}: </span>
              {sentence}{' '}
              {place === undefined ? null : (
                <Link
                  as="button"
                  inline
                  aria-label={words.openSheet(place.sheet)}
                  onClick={() => void actions.show(place)}
                >
                  {words.show}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
      {sorted.length > MOST ? <p className={styles.text}>{words.plan.more(sorted.length - MOST)}</p> : null}
    </>
  );
}
