import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { planFindingSentence, viewTexts } from '../../text';
import type { CheckedPlan } from '../../workflow/planning';
import { usePane } from '../shell/paneContext';
import { BreachList } from './BreachList';
import { itemHeading } from './itemHeading';
import { ItemList } from './ItemList';
import { YearWheel } from './YearWheel';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
});

const MOST_FINDINGS = 10;

/** How far the plan has come: the wheel, the items, what is to be done and what is odd in what is filled in. */
export function PlanStatus({ checked }: { readonly checked: CheckedPlan }): ReactElement {
  const styles = useStyles();
  const { language } = usePane().state;
  const words = viewTexts(language).plan;
  const { progress, findings, plan } = checked;
  const { next } = progress;
  const heading = next === undefined ? '' : itemHeading(plan, next.item.number, language);
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>
        {words.wheel} {plan.year}, {plan.municipality}
      </h3>
      <YearWheel checked={checked} />
      <p className={styles.text}>{next === undefined ? words.noNext : words.next(heading, next.due)}</p>
      <ItemList checked={checked} />
      <h3 className={styles.heading}>{words.toDo}</h3>
      <BreachList breaches={checked.breaches} />
      {findings.length === 0 ? null : (
        <>
          <h3 className={styles.heading}>{words.findings}</h3>
          <ul>
            {findings.slice(0, MOST_FINDINGS).map((finding, index) => (
              <li key={index}>
                {finding.where.sheet} {finding.where.cells}: {planFindingSentence(finding, language)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
