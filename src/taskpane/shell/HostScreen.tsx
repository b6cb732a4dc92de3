import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { texts } from '../../text';
import type { Language } from '../../text';
import type { HostState } from '../officeHost';

const useStyles = makeStyles({
  screen: {
    boxSizing: 'border-box',
    minHeight: '100%',
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  heading: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

/** What is shown in place of the pane. */
export interface HostScreenProps {
  readonly state: 'starting' | Exclude<HostState, 'ready'>;
  readonly language: Language;
  readonly onTryAgain: () => void;
}

/** Says why there is no pane yet and what to do. */
export function HostScreen({ state, language, onTryAgain }: HostScreenProps): ReactElement {
  const styles = useStyles();
  const { host, product, promise } = texts(language).pane;
  if (state === 'starting') {
    return (
      <main className={styles.screen} lang={language} aria-label={product}>
        <p role="status">{host.starting}</p>
      </main>
    );
  }
  const said = {
    noAnswer: [host.noAnswer, host.noAnswerCure],
    outsideExcel: [host.outsideExcel, host.outsideExcelCure],
    tooOld: [host.tooOld, host.tooOldCure],
  }[state];
  return (
    <main className={styles.screen} lang={language} aria-label={product}>
      <div role="alert">
        <h1 className={styles.heading}>{said[0]}</h1>
        <p>{said[1]}</p>
      </div>
      {state === 'outsideExcel' ? <p>{promise}</p> : null}
      {state === 'noAnswer' ? <Button onClick={onTryAgain}>{host.tryAgain}</Button> : null}
    </main>
  );
}
