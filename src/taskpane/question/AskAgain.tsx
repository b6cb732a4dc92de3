import type { ReactElement } from 'react';
import { Field, Select } from '@fluentui/react-components';
import { checkTexts } from '../../text';
import type { Recipe } from '../../vocabulary';
import type { CorrectedTable } from '../questionDraft';
import { usePane } from '../shell/paneContext';
import { canBeAskedAgain, draftOfRecipe } from './draftOfRecipe';

/** The questions that have been put before, and the table to put one of them to. */
export interface AskAgainProps {
  readonly recipes: readonly Recipe[];
  readonly corrected: CorrectedTable;
}

/** Lets a person put an earlier question again, as far as it fits; nothing where there is none. */
export function AskAgain({ recipes, corrected }: AskAgainProps): ReactElement | null {
  const { state, dispatch } = usePane();
  const words = checkTexts(state.language).questions;
  const askable = recipes.filter(canBeAskedAgain);
  return askable.length === 0 ? null : (
    <Field label={words.again} hint={words.hint}>
      <Select
        value={askable.some(({ title }) => title === state.question.title) ? state.question.title : ''}
        onChange={(_event, { value }) => {
          const recipe = askable.find(({ title }) => title === value);
          if (recipe !== undefined)
            dispatch({ type: 'questionChanged', change: draftOfRecipe(recipe, corrected) });
        }}
      >
        <option value="">{words.choose}</option>
        {askable.map(({ title }) => (
          <option key={title} value={title}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
