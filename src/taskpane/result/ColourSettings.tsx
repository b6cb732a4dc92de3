import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { resultTexts } from '../../text';
import type { BySex } from '../../vocabulary';
import { colourProblem, SEX_COLOURS } from '../../vocabulary';
import { usePane } from '../shell/paneContext';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  fields: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    marginBlock: tokens.spacingVerticalS,
  },
  field: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Lets the municipality choose its own colours of the sexes, as long as they can be seen and told apart. */
export function ColourSettings(): ReactElement {
  const styles = useStyles();
  const { state, actions } = usePane();
  const words = resultTexts(state.language).colours;
  const [draft, setDraft] = useState<BySex<string> | undefined>(undefined);
  const [saved, setSaved] = useState(false);
  const { loadColours } = actions;
  useEffect(() => {
    void loadColours();
  }, [loadColours]);
  const colours = draft ?? state.colours;
  const problem = colourProblem(colours);
  const choose = (change: Partial<BySex<string>>): void => {
    setDraft({ women: colours.women, men: colours.men, ...change });
    setSaved(false);
  };
  const save = (chosen: BySex<string>): void => {
    setDraft(undefined);
    setSaved(true);
    void actions.chooseColours(chosen);
  };
  return (
    <details>
      <summary className={styles.summary}>{words.heading}</summary>
      <div className={styles.fields}>
        {(['women', 'men'] as const).map((sex) => (
          <label key={sex} className={styles.field}>
            <input
              type="color"
              value={colours[sex]}
              onChange={({ target }) => {
                choose({ [sex]: target.value });
              }}
            />
            {words[sex]}
          </label>
        ))}
      </div>
      <p role="status" className={problem === undefined ? styles.note : styles.problem}>
        {problem === undefined ? (saved ? words.saved : '') : words.problems[problem]}
      </p>
      <div className={styles.buttons}>
        <Button
          disabledFocusable={problem !== undefined || draft === undefined}
          onClick={() => {
            save(colours);
          }}
        >
          {words.save}
        </Button>
        <Button
          onClick={() => {
            save({ women: SEX_COLOURS.women, men: SEX_COLOURS.men });
          }}
        >
          {words.standard}
        </Button>
      </div>
    </details>
  );
}
