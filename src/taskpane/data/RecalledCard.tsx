import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { checkTexts } from '../../text';
import type { RecalledReading, SavedReading } from '../../workflow';
import { READ_AS_IT_STANDS } from '../paneState';
import { usePane } from '../shell/paneContext';
import { useSourceChoice } from '../useSourceChoice';
import { correctionsOf, hasMisfits, suggestedTranslation } from './translation';
import { TranslationEditor } from './TranslationEditor';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  sentence: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** True where a person has said more than that the sheet was read rightly. */
function saysSomething({
  sex,
  roles,
  corrections,
  hiddenRows,
  joinedSheets,
  ignored,
}: SavedReading): boolean {
  const isPlain =
    sex.kind === 'asRead' &&
    hiddenRows === 'read' &&
    [Object.keys(roles), corrections, joinedSheets, ignored].every((list) => list.length === 0);
  return !isPlain;
}

/** What is remembered of this sheet, or of another like it, with what no longer fits. */
export function RecalledCard({ recalled }: { readonly recalled: RecalledReading }): ReactElement | null {
  const styles = useStyles();
  const { state, dispatch } = usePane();
  const [translation, setTranslation] = useState(suggestedTranslation(recalled.fit));
  const { choice, takeOver, isBusy } = useSourceChoice();
  const words = checkTexts(state.language).recalled;
  const { saved, isOwn, fit } = recalled;
  const misfits = hasMisfits(fit);
  if (isOwn && !misfits && !saysSomething(saved)) return null;
  const take = (): void => {
    const said = isOwn ? choice.corrections : saved.corrections;
    const corrections = [...correctionsOf(translation), ...said];
    const joinedSheets = isOwn ? choice.joinedSheets : [];
    dispatch({ type: 'recalledTaken', saved });
    takeOver(saved, { joinedSheets, hiddenRows: saved.hiddenRows, corrections });
  };
  const forget = (): void => {
    const blank = {
      ...saved,
      ...READ_AS_IT_STANDS,
      sex: { kind: 'asRead' } as const,
      roles: {},
      ignored: [],
    };
    dispatch({ type: 'recalledTaken', saved: blank });
    takeOver(blank, READ_AS_IT_STANDS);
  };
  return (
    <div className={styles.card}>
      <p className={styles.sentence}>
        {isOwn ? words.own(saved.date) : words.offer(saved.sheet, saved.date)}
        {isOwn || misfits ? '' : ` ${words.allFits}`}
      </p>
      {misfits ? <TranslationEditor fit={fit} translation={translation} onChange={setTranslation} /> : null}
      <div className={styles.buttons}>
        {isOwn && !misfits ? null : (
          <Button size="small" appearance="primary" disabledFocusable={isBusy} onClick={take}>
            {isOwn ? words.apply : words.take}
          </Button>
        )}
        {isOwn ? (
          <Button size="small" disabledFocusable={isBusy} onClick={forget}>
            {words.forget}
          </Button>
        ) : (
          <Button
            size="small"
            onClick={() => {
              dispatch({ type: 'recalledClosed' });
            }}
          >
            {words.decline}
          </Button>
        )}
      </div>
    </div>
  );
}
