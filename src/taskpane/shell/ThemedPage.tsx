import type { ReactElement, ReactNode } from 'react';
import { FluentProvider, makeStyles, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useColourScheme } from './useColourScheme';

const useStyles = makeStyles({ page: { height: '100%' } });

/** Gives everything in it the light or the dark look. */
export function ThemedPage({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const theme = useColourScheme() === 'dark' ? webDarkTheme : webLightTheme;
  return (
    <FluentProvider theme={theme} className={styles.page}>
      {children}
    </FluentProvider>
  );
}
