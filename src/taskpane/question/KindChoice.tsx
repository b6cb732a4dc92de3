import type { ReactElement } from 'react';
import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { QuestionKind } from '../questionDraft';
import { usePane } from '../shell/paneContext';

const KINDS: readonly QuestionKind[] = ['count', 'share', 'mean'];

/** What the person wants to know, in plain words. */
export function KindChoice(): ReactElement {
  const { state, dispatch, texts } = usePane();
  const words = texts.pane.question;
  return (
    <Field label={words.what}>
      <RadioGroup
        value={state.question.kind}
        onChange={(_event, { value }) => {
          const kind = KINDS.find((other) => other === value) ?? state.question.kind;
          dispatch({ type: 'questionChanged', change: { kind } });
        }}
      >
        {KINDS.map((kind) => (
          <Radio key={kind} value={kind} label={words.kinds[kind]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
