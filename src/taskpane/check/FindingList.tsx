import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding, Severity } from '../../vocabulary';
import { usePane } from '../shell/paneContext';
import { FindingItem } from './FindingItem';

const useStyles = makeStyles({
  sentence: { margin: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** What is in the way stands first. */
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** Everything that is odd in the rows, counted and listed. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const styles = useStyles();
  const { pane, formats } = usePane().texts;
  const words = pane.check;
  if (findings.length === 0) return <p className={styles.sentence}>{words.nothing}</p>;
  const sorted = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const say = { error: words.inTheWay, warning: words.toLookAt, info: words.toKnow };
  const counts = ORDER.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [say[severity](count)];
  });
  return (
    <>
      <p className={styles.sentence}>{`${formats.list(counts)}.`}</p>
      <ul className={styles.list}>
        {sorted.map((finding) => (
          <FindingItem
            key={`${finding.code} ${finding.where.sheet} ${finding.where.cells}`}
            finding={finding}
          />
        ))}
      </ul>
    </>
  );
}
