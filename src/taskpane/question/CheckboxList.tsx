import { useId, type ReactElement } from 'react';
import { Checkbox, Label, makeStyles } from '@fluentui/react-components';

/** Choices of which several can be ticked. */
export interface CheckboxListProps {
  readonly label: string;
  readonly choices: readonly string[];
  readonly ticked: readonly string[];
  readonly isLocked?: (choice: string) => boolean;
  readonly onToggle: (choice: string) => void;
}

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', maxHeight: '240px', overflowY: 'auto' },
});

/**
 * A labelled list of checkboxes. Not in a Field: a Field names every control in it by the one label, so that all
 * boxes would answer to the first.
 */
export function CheckboxList(props: CheckboxListProps): ReactElement {
  const { label, choices, ticked, isLocked = () => false, onToggle } = props;
  const styles = useStyles();
  const labelId = useId();
  return (
    <div role="group" aria-labelledby={labelId}>
      <Label id={labelId}>{label}</Label>
      <div className={styles.list}>
        {choices.map((choice) => (
          <Checkbox
            key={choice}
            label={choice}
            checked={ticked.includes(choice)}
            disabled={isLocked(choice)}
            onChange={() => {
              onToggle(choice);
            }}
          />
        ))}
      </div>
    </div>
  );
}
