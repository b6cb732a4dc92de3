import type { ReactElement } from 'react';
import { Field, Select } from '@fluentui/react-components';

/** A choice of one column. */
export interface ColumnSelectProps {
  readonly label: string;
  /** What stands for no column at all; its value is `''`. */
  readonly noneLabel: string;
  readonly columns: readonly string[];
  readonly chosen: string;
  readonly onChoose: (column: string) => void;
}

/** A labelled list of columns to choose one from. */
export function ColumnSelect(props: ColumnSelectProps): ReactElement {
  const { label, noneLabel, columns, chosen, onChoose } = props;
  return (
    <Field label={label}>
      <Select
        value={chosen}
        onChange={(_event, { value }) => {
          onChoose(value);
        }}
      >
        <option value="">{noneLabel}</option>
        {columns.map((column) => (
          <option key={column} value={column}>
            {column}
          </option>
        ))}
      </Select>
    </Field>
  );
}
