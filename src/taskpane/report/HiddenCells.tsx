import type { ReactElement } from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { viewTexts } from '../../text';
import type { SuppressedCell } from '../../workflow/annualReport';
import { usePane } from '../shell/paneContext';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** The cells that become two dots, each with the way there and why. */
export function HiddenCells({ cells }: { readonly cells: readonly SuppressedCell[] }): ReactElement {
  const styles = useStyles();
  const { actions, state } = usePane();
  const words = viewTexts(state.language).report;
  if (cells.length === 0) return <p className={styles.text}>{words.nothingHidden}</p>;
  return (
    <>
      <h3 className={styles.heading}>{words.preview}</h3>
      <ul className={styles.list}>
        {cells.map(({ sheet, cell, reason }) => (
          <li key={`${sheet} ${cell}`}>
            <Link as="button" inline onClick={() => void actions.show({ sheet, cells: cell })}>
              {sheet} {cell}
            </Link>
            : {words.reasons[reason]}
          </li>
        ))}
      </ul>
    </>
  );
}
