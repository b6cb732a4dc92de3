import type { ReactElement } from 'react';
import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { CorrectedTable, QuestionDraft } from '../questionDraft';
import { CONFIDENCE_LEVELS } from '../questionDraft';
import { usePane } from '../shell/paneContext';
import { suggestedTitle } from '../suggestedTitle';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', color: tokens.colorBrandForegroundLink },
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
});

const DIRECTIONS = ['unsaid', 'higherIsBetter', 'lowerIsBetter', 'balance', 'none'] as const;

/** What most people leave as it is: title, limit for small counts, direction, comparison, confidence. */
export function SettingsPanel({ corrected }: { readonly corrected: CorrectedTable }): ReactElement {
  const styles = useStyles();
  const { state, dispatch, texts } = usePane();
  const words = texts.pane.question;
  const { question } = state;
  const change = (part: Partial<QuestionDraft>): void => {
    dispatch({ type: 'questionChanged', change: part });
  };
  return (
    <details>
      <summary className={styles.summary}>{words.settings}</summary>
      <div className={styles.fields}>
        <Field label={words.title}>
          <Input
            value={question.title}
            placeholder={suggestedTitle(corrected, question, texts)}
            onChange={(_event, { value }) => {
              change({ title: value });
            }}
          />
        </Field>
        <Field label={words.threshold} hint={words.thresholdHint}>
          <Input
            inputMode="numeric"
            value={question.threshold}
            onChange={(_event, { value }) => {
              change({ threshold: value });
            }}
          />
        </Field>
        <Field label={words.direction}>
          <Select
            value={question.direction}
            onChange={(_event, { value }) => {
              change({ direction: DIRECTIONS.find((other) => other === value) ?? 'unsaid' });
            }}
          >
            {DIRECTIONS.map((direction) => (
              <option key={direction} value={direction}>
                {words.directions[direction]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.reference} hint={words.referenceHint}>
          <Input
            inputMode="decimal"
            value={question.referencePercent}
            onChange={(_event, { value }) => {
              change({ referencePercent: value });
            }}
          />
        </Field>
        <Field label={words.confidence}>
          <Select
            value={String(question.confidence)}
            onChange={(_event, { value }) => {
              change({ confidence: Number(value) });
            }}
          >
            {CONFIDENCE_LEVELS.map((level) => (
              <option key={level} value={level}>
                {`${texts.formats.number(100 * level, 0)} ${texts.pane.result.unit.percent}`}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </details>
  );
}
