import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
});

/** Something that changes the whole workbook and is to be done to a copy. */
export interface OnACopyProps {
  readonly heading: string;
  readonly explanation: string;
  readonly confirmation: string;
  readonly action: string;
  readonly busy: boolean;
  readonly onAct: () => void;
}

/** Says what is about to happen, and lets it happen when the person has said that a copy is open. */
export function OnACopy(props: OnACopyProps): ReactElement {
  const styles = useStyles();
  const [isCopy, setIsCopy] = useState(false);
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{props.heading}</h3>
      <p className={styles.text}>{props.explanation}</p>
      <Checkbox
        label={props.confirmation}
        checked={isCopy}
        onChange={(_event, { checked }) => {
          setIsCopy(checked === true);
        }}
      />
      <Button disabledFocusable={!isCopy || props.busy} onClick={props.onAct}>
        {props.action}
      </Button>
    </div>
  );
}
