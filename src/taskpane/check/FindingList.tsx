import { useEffect, useRef, useState } from 'react';
import type { ReactElement, RefObject } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { checkTexts } from '../../text';
import { findingKey } from '../../vocabulary';
import type { Finding, Severity } from '../../vocabulary';
import { usePane } from '../shell/paneContext';
import { rememberWith, useSourceChoice } from '../useSourceChoice';
import { FindingItem } from './FindingItem';

const useStyles = makeStyles({
  sentence: { margin: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
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

interface ItemsProps {
  readonly findings: readonly Finding[];
  readonly areIgnored: boolean;
}

function Items({ findings, areIgnored }: ItemsProps): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { state, dispatch } = pane;
  const ignored = state.data?.ignored ?? [];
  const letBe = (finding: Finding, isIgnored: boolean): void => {
    const key = findingKey(finding);
    const keys = isIgnored ? [...ignored, key] : ignored.filter((other) => other !== key);
    dispatch({ type: 'ignored', keys });
    rememberWith(pane, { ignored: keys });
  };
  const sorted = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return (
    <ul className={styles.list}>
      {sorted.map((finding, index) => (
        <FindingItem
          key={`${finding.code} ${finding.where.sheet} ${finding.where.cells} ${String(index)}`}
          finding={finding}
          isIgnored={areIgnored}
          onIgnore={(isIgnored) => {
            letBe(finding, isIgnored);
          }}
        />
      ))}
    </ul>
  );
}

function CorrectionCount(): ReactElement | null {
  const styles = useStyles();
  const { state, texts } = usePane();
  const words = checkTexts(state.language);
  const { choice, change, isBusy } = useSourceChoice();
  const { length } = choice.corrections;
  return length === 0 ? null : (
    <div className={styles.line}>
      <span>{words.corrected(length, texts.formats.count(length))}</span>
      <Button
        size="small"
        disabledFocusable={isBusy}
        onClick={() => {
          change({ corrections: [] });
        }}
      >
        {words.undoAll}
      </Button>
    </div>
  );
}

function IgnoredFindings({ findings }: { readonly findings: readonly Finding[] }): ReactElement | null {
  const styles = useStyles();
  const [isShown, setShown] = useState(false);
  const { state, texts } = usePane();
  const words = checkTexts(state.language);
  return findings.length === 0 ? null : (
    <>
      <div className={styles.line}>
        <span>{words.ignored(findings.length, texts.formats.count(findings.length))}</span>
        <Button
          size="small"
          aria-expanded={isShown}
          onClick={() => {
            setShown(!isShown);
          }}
        >
          {isShown ? words.hideIgnored : words.showIgnored}
        </Button>
      </div>
      {isShown ? <Items findings={findings} areIgnored /> : null}
    </>
  );
}

/** The button that was pressed goes away with its finding; the focus stays near, on what has become of the list. */
function useFocusWhenChanged(what: string): RefObject<HTMLParagraphElement | null> {
  const element = useRef<HTMLParagraphElement>(null);
  const before = useRef(what);
  useEffect(() => {
    if (before.current !== what) element.current?.focus();
    before.current = what;
  }, [what]);
  return element;
}

/** Everything that is odd in the rows, counted and listed; what a person lets be is folded away. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const styles = useStyles();
  const { state, texts } = usePane();
  const { pane, formats } = texts;
  const { choice } = useSourceChoice();
  const words = pane.check;
  const ignored = new Set(state.data?.ignored ?? []);
  const summary = useFocusWhenChanged(`${choice.corrections.length} ${ignored.size}`);
  const shown = findings.filter((finding) => !ignored.has(findingKey(finding)));
  const say = { error: words.inTheWay, warning: words.toLookAt, info: words.toKnow };
  const counts = ORDER.flatMap((severity) => {
    const count = shown.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [say[severity](count)];
  });
  return (
    <>
      <p ref={summary} tabIndex={-1} className={styles.sentence}>
        {shown.length === 0 ? words.nothing : `${formats.list(counts)}.`}
      </p>
      <CorrectionCount />
      {shown.length === 0 ? null : <Items findings={shown} areIgnored={false} />}
      <IgnoredFindings findings={findings.filter((finding) => ignored.has(findingKey(finding)))} />
    </>
  );
}
