import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { resultTexts } from '../../text';
import type { ResultTexts, Texts } from '../../text';
import type { RefreshedAnalysis } from '../../workflow';
import { usePane } from '../shell/paneContext';

const useStyles = makeStyles({
  line: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

type Moved = RefreshedAnalysis['moved'];

/** A pane is no place for a long list; the sheet holds all of it. */
const MOST_LINES = 8;

/** Counts as they are, everything else with a decimal; a symbol as it stands. */
function written(value: number | string, { formats }: Texts): string {
  if (typeof value === 'string') return value;
  return Number.isInteger(value) ? formats.count(value) : formats.number(value, 1);
}

function signed(value: number, texts: Texts): string {
  const text = written(value, texts);
  return value > 0 ? `+${text}` : text;
}

function lineOf(
  { group, what, before, now }: Moved[number],
  words: ResultTexts['moved'],
  texts: Texts,
): string {
  if (now === undefined) return words.gone(group);
  if (before === '') return words.fresh(group, what, written(now.shown, texts));
  const change =
    typeof before === 'number' && typeof now.shown === 'number' ? signed(now.shown - before, texts) : '';
  return words.line(group, what, written(before, texts), written(now.shown, texts), change);
}

/** What has moved on a sheet that was refreshed: what it was, what it is, and the difference. */
export function MovedList({ moved }: { readonly moved: Moved }): ReactElement {
  const styles = useStyles();
  const { state, texts } = usePane();
  const words = resultTexts(state.language).moved;
  const { count } = texts.formats;
  if (moved.length === 0) return <p className={styles.line}>{words.none}</p>;
  return (
    <>
      <p className={styles.line}>{words.heading(count(moved.length))}</p>
      <ul className={styles.list}>
        {moved.slice(0, MOST_LINES).map((one) => (
          <li key={`${one.group} ${one.what}`}>{lineOf(one, words, texts)}</li>
        ))}
      </ul>
      {moved.length > MOST_LINES ? (
        <p className={styles.line}>{words.more(count(moved.length - MOST_LINES))}</p>
      ) : null}
    </>
  );
}
