import type { ReactElement } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { SEX_COLOURS } from '../../vocabulary';
import { usePane } from '../shell/paneContext';

const useStyles = makeStyles({
  legend: { display: 'flex', gap: '16px', margin: 0, padding: 0, listStyleType: 'none' },
  entry: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
});

/** Which colour stands for which sex. */
export function ChartLegend(): ReactElement {
  const styles = useStyles();
  const words = usePane().texts.pane.result;
  const entries = [
    { word: words.women, colour: SEX_COLOURS.women },
    { word: words.men, colour: SEX_COLOURS.men },
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
