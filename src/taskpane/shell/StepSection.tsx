import { useEffect, useId, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.spacingVerticalXXS,
    },
  },
});

/** A step. */
export interface StepSectionProps {
  readonly heading: string;
  /** When this becomes another value than before, and there is one, the heading takes the focus. */
  readonly focusOn?: unknown;
  readonly children: ReactNode;
}

/** One step of the pane under its heading. */
export function StepSection({ heading, focusOn, children }: StepSectionProps): ReactElement {
  const styles = useStyles();
  const headingId = useId();
  const headingElement = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusOn !== undefined) headingElement.current?.focus();
  }, [focusOn]);
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h2 id={headingId} ref={headingElement} tabIndex={-1} className={styles.heading}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
