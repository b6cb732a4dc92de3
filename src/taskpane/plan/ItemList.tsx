import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { viewTexts } from '../../text';
import type { CheckedPlan } from '../../workflow/planning';
import { usePane } from '../shell/paneContext';
import { itemHeading } from './itemHeading';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  item: { paddingBottom: tokens.spacingVerticalS },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** The items of the plan: how many of how many are done, by when, and who is late. */
export function ItemList({ checked }: { readonly checked: CheckedPlan }): ReactElement {
  const styles = useStyles();
  const { state, texts } = usePane();
  const words = viewTexts(state.language).plan;
  return (
    <ol className={styles.list}>
      {checked.progress.items.map(({ item, due, done, of, late }) => (
        <li key={item.number} className={styles.item}>
          <div className={styles.name}>{itemHeading(checked.plan, item.number, state.language)}</div>
          <div>
            {words.done(done, of)}
            {due === undefined ? '' : `, ${words.due(due)}`}
          </div>
          {late.length === 0 ? null : <div>{words.late(texts.formats.list(late))}</div>}
        </li>
      ))}
    </ol>
  );
}
