import type { ReactElement } from 'react';
import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { checkTexts } from '../../text';
import type { RecalledReading } from '../../workflow';
import { usePane } from '../shell/paneContext';
import type { Translation } from './translation';

const useStyles = makeStyles({
  editor: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** More new groups than this are hardly old ones under other names. */
const MOST_FRESH = 12;

/** What no longer fits, and what a person has said about it. */
export interface TranslationEditorProps {
  readonly fit: RecalledReading['fit'];
  readonly translation: Translation;
  readonly onChange: (translation: Translation) => void;
}

/** *Översättning*: which new headings and groups are old ones under other names. */
export function TranslationEditor(props: TranslationEditorProps): ReactElement {
  const { fit, translation, onChange } = props;
  const styles = useStyles();
  const words = checkTexts(usePane().state.language).recalled;
  const { lostHeadings, newHeadings, changedGroups } = fit;
  return (
    <fieldset className={styles.editor}>
      <legend>{words.translation}</legend>
      <p className={styles.hint}>{words.noLonger}</p>
      {newHeadings.length === 0 && lostHeadings.length > 0 ? (
        <p className={styles.hint}>{words.lostNothing(lostHeadings.map(({ header }) => header))}</p>
      ) : null}
      {newHeadings.length === 0
        ? null
        : lostHeadings.map(({ header }) => (
            <Field key={header} label={words.lostHeading(header)}>
              <Select
                value={translation.headings[header] ?? ''}
                onChange={(_event, { value }) => {
                  onChange({ ...translation, headings: { ...translation.headings, [header]: value } });
                }}
              >
                <option value="">{words.nothing}</option>
                {newHeadings.map((heading) => (
                  <option key={heading} value={heading}>
                    {heading}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
      {changedGroups.map(({ column, gone, fresh }) => (
        <div key={column} className={styles.editor}>
          <p className={styles.hint}>{words.gone(gone, column)}</p>
          {fresh.slice(0, MOST_FRESH).map((value) => (
            <Field key={value} label={words.fresh(value, column)}>
              <Select
                value={translation.groups[column]?.[value] ?? ''}
                onChange={(_event, { value: old }) => {
                  const groups = { ...translation.groups[column], [value]: old };
                  onChange({ ...translation, groups: { ...translation.groups, [column]: groups } });
                }}
              >
                <option value="">{words.isNew}</option>
                {gone.map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
        </div>
      ))}
    </fieldset>
  );
}
