import type { ReactElement } from 'react';
import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { SEXES } from '../../vocabulary';
import type { Sex } from '../../vocabulary';
import type { CorrectedTable } from '../questionDraft';
import { sexSourceOf } from '../sexChoice';
import { usePane } from '../shell/paneContext';

const useStyles = makeStyles({
  codes: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** So many codes can be told apart by hand; a column with more is hardly one of sexes. */
const MOST_CODES = 12;

/** Lets a person say what each value of the column means. */
export function SexCodeEditor({ corrected }: { readonly corrected: CorrectedTable }): ReactElement | null {
  const styles = useStyles();
  const { dispatch, texts } = usePane();
  const words = texts.pane.data;
  const { table, sex } = corrected;
  const source = sexSourceOf(table, sex, 0);
  if (source === undefined || !('column' in source)) return null;
  const values = table.groupValues[source.column];
  if (values === undefined) return <p className={styles.hint}>{words.knownWords}</p>;
  const codes = sex.kind === 'column' ? sex.codes : {};
  const setCode = (value: string, meaning: Sex): void => {
    const next = { ...codes, [value]: meaning };
    dispatch({ type: 'sexCorrected', sex: { kind: 'column', column: source.column, codes: next } });
  };
  return (
    <fieldset className={styles.codes}>
      <legend>{words.codes}</legend>
      <p className={styles.hint}>{words.codesHint}</p>
      {values.slice(0, MOST_CODES).map((value) => (
        <Field key={value} label={words.codeFor(value)} orientation="horizontal">
          <Select
            value={codes[value] ?? 'unknown'}
            onChange={(_event, { value: meaning }) => {
              setCode(value, SEXES.find((other) => other === meaning) ?? 'unknown');
            }}
          >
            {SEXES.map((meaning) => (
              <option key={meaning} value={meaning}>
                {words.sexes[meaning]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </fieldset>
  );
}
