import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { checkTexts } from '../../text';
import type { Correction, Finding } from '../../vocabulary';
import { usePane } from '../shell/paneContext';
import { useSourceChoice } from '../useSourceChoice';

const useStyles = makeStyles({
  what: { flexBasis: '100%', margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

function isSame(one: Correction, other: Correction): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

interface OfferProps {
  readonly correction: Correction;
  /** What is only good to know has been dealt with already; the offer is to deal with it otherwise. */
  readonly isUrgent: boolean;
}

function Offer({ correction, isUrgent }: OfferProps): ReactElement {
  const styles = useStyles();
  const words = checkTexts(usePane().state.language);
  const { choice, change, isBusy } = useSourceChoice();
  const what = words.correction(correction);
  return (
    <>
      <p className={styles.what}>{what}</p>
      <Button
        size="small"
        appearance={isUrgent ? 'primary' : 'secondary'}
        disabledFocusable={isBusy}
        aria-label={words.correctWhat(what)}
        onClick={() => {
          change({ corrections: [...choice.corrections, correction] });
        }}
      >
        {words.correct}
      </Button>
    </>
  );
}

function Undo({ correction }: { readonly correction: Correction }): ReactElement {
  const words = checkTexts(usePane().state.language);
  const { choice, change, isBusy } = useSourceChoice();
  return (
    <Button
      size="small"
      disabledFocusable={isBusy}
      aria-label={words.undoWhat(words.correction(correction))}
      onClick={() => {
        change({ corrections: choice.corrections.filter((other) => !isSame(other, correction)) });
      }}
    >
      {words.undo}
    </Button>
  );
}

/** What can be put right in memory about a finding, or how to take back what has been. */
export function CorrectionOffers({ finding }: { readonly finding: Finding }): ReactElement | null {
  const { state, dispatch } = usePane();
  const words = checkTexts(state.language);
  if (finding.code === 'correctionMade') return <Undo correction={finding.data.correction} />;
  if (finding.code === 'sexDisagreesWithIdentity') {
    const column = finding.data.identityColumn;
    return (
      <Button
        size="small"
        appearance="primary"
        onClick={() => {
          dispatch({ type: 'sexCorrected', sex: { kind: 'column', column, codes: {} } });
        }}
      >
        {words.followIdentity(column)}
      </Button>
    );
  }
  if (finding.code === 'sameAmountTwice') {
    const column = finding.data.first;
    return (
      <Button
        size="small"
        appearance="primary"
        onClick={() => {
          dispatch({ type: 'roleCorrected', column, role: 'ignore' });
        }}
      >
        {words.leaveOut(column)}
      </Button>
    );
  }
  const offers = finding.corrections ?? [];
  return offers.length === 0 ? null : (
    <>
      {offers.map((correction) => (
        <Offer
          key={JSON.stringify(correction)}
          correction={correction}
          isUrgent={finding.severity !== 'info'}
        />
      ))}
    </>
  );
}
