import type { ReactElement } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { usePane } from '../shell/paneContext';

const useStyles = makeStyles({
  legend: { display: 'flex', gap: '16px', margin: 0, padding: 0, listStyleType: 'none' },
  entry: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
});

/** Which colour stands for which sex. */
export function ChartLegend(): ReactElement {
  const styles = useStyles();
  const { texts, state } = usePane();
  const words = texts.pane.result;
  const entries = [
    { word: words.women, colour: state.colours.women },
    { word: words.men, colour: state.colours.men },
  ];
  return (
    <ul className={styles.legend}>
      {entries.map(({ word, colour }) => (
        <li key={word} className={styles.entry}>
          <svg aria-hidden width={12} height={12}>
            <rect width={12} height={12} fill={colour} />
          </svg>
          {word}
        </li>
      ))}
    </ul>
  );
}
