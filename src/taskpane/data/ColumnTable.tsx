import { lazy, Suspense, useState } from 'react';
import type { ReactElement } from 'react';
import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { columnsOf } from '../questionDraft';
import type { CorrectedTable } from '../questionDraft';
import type { ColumnRole, ReadColumn } from '../sexChoice';
import { usePane } from '../shell/paneContext';

const ColumnWhy = lazy(() => import('./ColumnWhy').then((file) => ({ default: file.ColumnWhy })));

const useStyles = makeStyles({
  summary: { cursor: 'pointer', color: tokens.colorBrandForegroundLink },
  table: { width: '100%', borderCollapse: 'collapse', marginTop: tokens.spacingVerticalS },
  cell: {
    textAlign: 'start',
    verticalAlign: 'middle',
    fontWeight: tokens.fontWeightRegular,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineEnd: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { color: tokens.colorNeutralForeground2 },
  // Headings may be one long word; what a column is used as, and holds, stands in short words of ours.
  name: { overflowWrap: 'anywhere' },
});

/** The roles that a person may give a column; how the sex is told is chosen by itself. */
const ROLES_TO_CHOOSE: readonly ColumnRole[] = ['group', 'value', 'period', 'weight', 'ignore'];

/** The columns of a table. */
export interface ColumnTableProps {
  readonly corrected: CorrectedTable;
  readonly changing: boolean;
}

function RoleOf({
  column,
  changing,
}: {
  readonly column: ReadColumn;
  readonly changing: boolean;
}): ReactElement {
  const { dispatch, texts } = usePane();
  const { roles, ofSex, roleOf } = texts.pane.data;
  if (!changing || !ROLES_TO_CHOOSE.includes(column.role)) {
    return (
      <>{column.sex === undefined ? roles[column.role] : `${roles[column.role]}, ${ofSex[column.sex]}`}</>
    );
  }
  return (
    <Select
      size="small"
      aria-label={roleOf(column.header)}
      value={column.role}
      onChange={(_event, { value }) => {
        const role = ROLES_TO_CHOOSE.find((other) => other === value) ?? column.role;
        dispatch({ type: 'roleCorrected', column: column.header, role });
      }}
    >
      {ROLES_TO_CHOOSE.map((role) => (
        <option key={role} value={role}>
          {roles[role]}
        </option>
      ))}
    </Select>
  );
}

/** Every column with what it is used as and what it holds; folded away until somebody asks. */
export function ColumnTable({ corrected, changing }: ColumnTableProps): ReactElement {
  const styles = useStyles();
  const [isWhyShown, setWhyShown] = useState(false);
  const { pane, formats } = usePane().texts;
  const columns = columnsOf(corrected);
  const headingClass = mergeClasses(styles.cell, styles.heading);
  return (
    <details open={changing}>
      <summary className={styles.summary}>{pane.data.columns(formats.count(columns.length))}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            {[pane.data.column, pane.data.role, pane.data.type].map((heading) => (
              <th key={heading} scope="col" className={headingClass}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={column.header}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                {column.header}
                {isWhyShown ? (
                  <Suspense>
                    <ColumnWhy column={column} />
                  </Suspense>
                ) : null}
              </th>
              <td className={styles.cell}>
                <RoleOf column={column} changing={changing} />
              </td>
              <td className={styles.cell}>{pane.data.types[column.type]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button
        size="small"
        appearance="subtle"
        aria-pressed={isWhyShown}
        onClick={() => {
          setWhyShown(!isWhyShown);
        }}
      >
        {pane.data.why}
      </Button>
    </details>
  );
}
