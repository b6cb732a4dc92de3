import type { ReactElement } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from '../shell/paneContext';
import type { AnswerRows, Mark } from './comparisonRows';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  caption: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: tokens.spacingVerticalXS,
  },
  cell: {
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'end',
    verticalAlign: 'top',
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  first: { textAlign: 'start', paddingInlineStart: 0, overflowWrap: 'break-word', minWidth: '72px' },
  heading: { color: tokens.colorNeutralForeground2, verticalAlign: 'bottom' },
  persons: {
    whiteSpace: 'nowrap',
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  note: { margin: 0 },
});

/** A pane is no place for a thousand rows; the sheet holds all of them. */
export const MOST_TABLE_ROWS = 100;

/** The rows, and what they measure. */
export interface ResultTableProps {
  readonly rows: AnswerRows;
  readonly caption: string;
}

/** The same numbers as in the chart, as a table. */
export function ResultTable({ rows, caption }: ResultTableProps): ReactElement {
  const styles = useStyles();
  const { pane, formats } = usePane().texts;
  const words = pane.result;
  const shown = [rows.everyone, ...rows.groups.slice(0, MOST_TABLE_ROWS)];
  const firstClass = mergeClasses(styles.cell, styles.first);
  const headingClass = mergeClasses(styles.cell, styles.heading);
  const valueOf = (mark: Mark): ReactElement => (
    <td className={styles.cell}>
      {mark.text}
      {mark.persons === '' ? null : <span className={styles.persons}>{mark.persons}</span>}
    </td>
  );
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(firstClass, styles.heading)}>
              {words.group}
            </th>
            {[words.women, words.men, rows.lastHeading].map((heading) => (
              <th key={heading} scope="col" className={headingClass}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => (
            <tr key={`${index} ${row.label}`}>
              <th scope="row" className={firstClass}>
                {row.label}
              </th>
              {valueOf(row.women)}
              {valueOf(row.men)}
              <td className={styles.cell}>{row.last}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.groups.length > MOST_TABLE_ROWS ? (
        <p className={styles.note}>
          {words.firstShown(formats.count(MOST_TABLE_ROWS), formats.count(rows.groups.length))}
        </p>
      ) : null}
    </>
  );
}
